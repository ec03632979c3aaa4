import { aHousehold } from "../../actions/guidance";
import { choosePlacement, dayFromNow, registerEmployer } from "../../actions/placements";
import { expect, test } from "../../fixtures";

test("an employer says yes, a placement is agreed on and visited, and the employer hires", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const amina = await aHousehold(municipality, teams[0] ?? "", "Amina Yusuf");
  const omar = await aHousehold(municipality, teams[0] ?? "", "Omar Hassan");
  const [start, end] = [dayFromNow(-20), dayFromNow(60)];

  await registerEmployer(page, "Fjordgløtt Kafé AS", "Liv Kokk");
  await choosePlacement(page, amina, "Fjordgløtt Kafé AS");
  await page.getByLabel("Første dag").fill(start);
  await page.getByLabel("Siste dag").fill(end);
  await page.getByLabel("Timer i uka").fill("15");
  await page.getByLabel("Hva deltakeren skal lære").fill("Lære rutinene på kjøkkenet");
  await page.getByLabel("Arbeidsoppgaver").fill("Forberede mat og vaske opp");
  await page.getByLabel("Besøk 1").fill(dayFromNow(-6));
  await page.getByLabel("Kan få det til ved behov").check();
  await page.getByLabel("Hvem har forsikringen").selectOption({ label: "Kommunen" });
  await page.getByRole("button", { name: "Lagre" }).click();
  await expect(page.getByText("Praksisen er lagret.")).toBeVisible();
  await expect(page.getByText("underskrevet avtale")).toBeVisible();

  await page.getByRole("link", { name: "Skriv under" }).click();
  await expect(page.getByLabel("Arbeidsgiveren skal")).toHaveValue(/attest/);
  await page.getByLabel("På papir").check();
  await page.getByLabel("Underskrevet").fill(dayFromNow(-21));
  await page.getByRole("button", { name: "Skriv under" }).click();
  await expect(page.getByRole("link", { name: "Åpne avtalen som PDF" })).toBeVisible();
  await expect(page.getByText("Ikke avtalt ennå")).toHaveCount(0);

  // The only place is taken, so nobody else is given it.
  await choosePlacement(page, omar, "Fjordgløtt Kafé AS");
  await page.getByLabel("Første dag").fill(dayFromNow(7));
  await page.getByLabel("Siste dag").fill(end);
  await page.getByLabel("Timer i uka").fill("15");
  await page.getByLabel("Hva deltakeren skal lære").fill("Norsk med gjestene");
  await page.getByLabel("Arbeidsoppgaver").fill("Rydde bord");
  await page.getByRole("button", { name: "Lagre" }).click();
  await expect(page.getByText("Arbeidsgiveren har ingen ledig plass").first()).toBeVisible();

  await page.goto(`/saker/${amina.caseId}/program/praksis/${amina.personId}`);
  await page.getByRole("link", { name: /Skriv om besøket/ }).click();
  await page.getByLabel("Går bra").check();
  await page.getByLabel("Hva dere så og snakket om").fill("Trives, og snakker med gjestene.");
  await page.getByLabel("Avtalt 1").fill("Prøve kassa");
  await page.getByLabel("Hvem gjør det").first().selectOption({ label: "Arbeidsgiveren" });
  await page.getByLabel("Innen").first().fill(dayFromNow(14));
  await page.getByRole("button", { name: "Lagre besøket" }).click();
  await expect(page.getByText("Arbeidsgiveren: Prøve kassa")).toBeVisible();

  await page.getByRole("link", { name: "Skriv hva som skal til" }).click();
  await page.getByLabel("Ja", { exact: true }).check();
  await page.getByLabel("Hva som skal til").fill("Litt mer muntlig norsk");
  await page.getByRole("button", { name: "Lagre" }).click();
  await page.getByRole("link", { name: "Skriv resultatet" }).click();
  await page.getByLabel("Resultat").selectOption({ label: "Ansatt på deltid" });
  await page.getByLabel("Første dag i jobben").fill(dayFromNow(1));
  await page.getByRole("button", { name: "Lagre resultatet" }).click();
  await expect(page.getByText("Ansatt på deltid")).toBeVisible();
});
