import { aHousehold, status } from "../../actions/guidance";
import { openProgrammes, recordProgramme } from "../../actions/programme";
import { expect, test } from "../../fixtures";

test("a mother of three gets a decision, a plan whose holes are seen, and a contract", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "", "Hawa Abdi");
  await municipality.sql(async (sql) => {
    await sql`update person set education_level = 'some_primary' where id = ${household.personId}`;
  });
  await recordProgramme(page, household, { right: "2026-10-05" });
  const press = (name: string) => page.getByRole("button", { name }).click();

  await page.getByRole("link", { name: /Fatt vedtak for Hawa Abdi/ }).click();
  await page.getByLabel("Arbeid", { exact: true }).check();
  await page.getByLabel("Programmet begynner").fill("2026-11-30");
  await page.getByLabel("Varighet i måneder").fill("24");
  await page.getByLabel("Rett og plikt til introduksjonsprogram").check();
  await page.getByLabel("Begrunnelse").fill("Du er i målgruppen og bosatt etter avtale.");
  await press("Fatt vedtaket og lag brevet");
  await expect(status(page, "Vedtaket er fattet, og brevet er laget.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Brevet som ble sendt" })).toBeVisible();

  await page.getByRole("link", { name: "Integreringsplan" }).click();
  await press("Begynn på planen");
  await expect(page.getByText("2 av 8 er fylt ut")).toBeVisible();
  await page.getByRole("link", { name: "Skriv mål og innhold" }).click();
  await page.getByLabel("Langsiktig mål").fill("Fagbrev i barne- og ungdomsarbeid");
  for (const skill of ["Lese", "Lytte", "Skrive", "Muntlig"]) {
    await page.getByLabel(skill, { exact: true }).selectOption("A2");
  }
  await page.getByLabel("Norskopplæring i alt").fill("900");
  await page.getByLabel("Samfunnskunnskap i alt").fill("75");
  await page
    .getByLabel("Hvorfor disse elementene er valgt")
    .fill("Norsk og praksis henger sammen.");
  await page.getByLabel("Deltakeren fikk vite om retten til å klage").fill("2026-11-20");
  await press("Lagre planen");
  await page.getByRole("link", { name: "Legg til element" }).click();
  await page.getByLabel("Hva (må fylles ut)").selectOption("norwegian");
  await page.getByLabel("Timer i uka").fill("22,5");
  await press("Lagre elementet");
  await expect(page.getByText("8 av 8 er fylt ut")).toBeVisible();

  await page.getByRole("link", { name: "Uke og helhet" }).click();
  await expect(page.getByText(/uker av \d+ er under full tid/)).toBeVisible();
  await expect(page.getByText(/0 arbeidsrettede timer i uka .* av minst 15/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Uker under full tid" })).toBeVisible();

  await page.getByRole("link", { name: "Integreringsplan" }).click();
  await page.getByRole("link", { name: "Bli enige om planen" }).click();
  await page.getByLabel("Tolk trengtes ikke").check();
  await press("Planen er gjennomgått");
  await page.getByRole("link", { name: "Sett planen i kraft" }).click();
  await press("Sett i kraft");
  await expect(page.getByRole("heading", { name: "Versjon 1: gjelder" })).toBeVisible();

  await page.getByRole("link", { name: "Kontrakt" }).click();
  await page.getByRole("link", { name: "Les sammen på to språk" }).click();
  await page.getByLabel("Deltakerens språk").selectOption("so");
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page.getByText("Waajibaadka degmada")).toBeVisible();
  await expect(page.getByText("Kommunens plikter")).toBeVisible();
  await page.getByRole("link", { name: "Til kontrakten" }).click();
  await press("Inngå kontrakten");
  await expect(status(page, "Kontrakten er inngått.")).toBeVisible();
  await openProgrammes(page, household);
  await expect(page.getByRole("link", { name: /Registrer oppstarten/ })).toBeVisible();
});
