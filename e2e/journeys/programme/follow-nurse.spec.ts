import { aHousehold, status } from "../../actions/guidance";
import { asOf, openRights, saveBasis, settle } from "../../actions/law";
import { openProgrammes, recordProgramme } from "../../actions/programme";
import { expect, test } from "../../fixtures";

test("a nurse with upper secondary has as long a programme as the law gave at the offer, and hours at work in the plan", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "", "Selam Tesfay");
  const { name } = household;
  await settle(municipality, household, {
    permit: "asylum",
    granted: "2025-09-01",
    settled: "2026-09-07",
  });
  const press = (label: string) => page.getByRole("button", { name: label }).click();

  await openRights(page, household, name);
  await page.getByLabel(/^Timer i uka i arbeid/).fill("0");
  await page.getByLabel("Sluttmål").selectOption({ label: "omkvalifisering i eget yrke" });
  await page.getByLabel("Program tilbudt").fill("2025-12-15");
  await saveBasis(page);
  await asOf(page, "2026-10-02");
  await expect(
    page.getByText(/inntil 6 måneder\. Det kan forlenges med inntil 6 måneder/).first(),
  ).toBeVisible();
  await page.getByLabel("Program tilbudt").fill("");
  await saveBasis(page);
  await expect(
    page.getByText(/Programmet kan vare inntil 12 måneder\. Det kan ikke forlenges/),
  ).toBeVisible();
  await page.getByText("Hvorfor", { exact: true }).first().click();
  await expect(page.getByText("integreringsloven § 13 (PR-10)")).toBeVisible();

  await recordProgramme(page, household, { right: "2026-09-07" });
  await page.getByRole("link", { name: `Fatt vedtak for ${name}` }).click();
  await page.getByLabel("Yrkesfaglig rekvalifisering").check();
  await expect(
    page.getByText("Etter loven inntil 12 måneder (integreringsloven § 13)."),
  ).toBeVisible();
  await page.getByLabel("Programmet begynner").fill("2026-11-30");
  await page.getByLabel("Varighet i måneder").fill("18");
  await expect(page.getByText(/Det er lenger enn loven gir\./)).toBeVisible();
  await page.getByLabel("Rett og plikt til introduksjonsprogram").check();
  await page.getByLabel("Begrunnelse").fill("Du har utdanning som sykepleier fra Eritrea.");
  await press("Fatt vedtaket og lag brevet");
  await expect(page.getByText(/Lenger enn loven gir: inntil 12 måneder/).first()).toBeVisible();
  await page.getByLabel("Varighet i måneder").fill("12");
  await press("Se brevet før vedtaket fattes");
  const letter = page.getByRole("region", { name: "Slik blir brevet" });
  await expect(letter).toContainText("Det varer i inntil 12 måneder.");
  await press("Fatt vedtaket og lag brevet");
  await expect(status(page, "Vedtaket er fattet, og brevet er laget.")).toBeVisible();

  await page.getByRole("link", { name: "Integreringsplan" }).click();
  await press("Begynn på planen");
  await page.getByRole("link", { name: "Legg til element" }).click();
  await page.getByLabel("Hva (må fylles ut)").selectOption("work_placement");
  await page.getByLabel("Timer i uka").fill("16");
  await press("Lagre elementet");
  await page.getByRole("link", { name: "Uke og helhet" }).click();
  await expect(
    page.getByText(/1[56](,\d)? arbeidsrettede timer i uka .* av minst 15/),
  ).toBeVisible();
  await expect(page.getByText(/Ikke kontrollert: loven svarer ikke på/)).toBeVisible();
  await openProgrammes(page, household);
  await expect(page.getByText("29.11.2027").first()).toBeVisible();
});
