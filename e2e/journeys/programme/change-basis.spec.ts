import { aHousehold } from "../../actions/guidance";
import { asOf, openRights, saveBasis, settle } from "../../actions/law";
import { expect, test } from "../../fixtures";

test("an adviser sees what a couple from Ukraine has a right to, and what the job of one of them does", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "", "Oksana Koval");
  const couple = { permit: "collective_protection", granted: "2026-03-02", settled: "2026-08-31" };
  await settle(municipality, household, { ...couple, partner: "Taras Koval" });

  await openRights(page, household, "Oksana Koval");
  await expect(page.getByText(/særreglene i kapittel 6A/)).toBeVisible();
  await asOf(page, "2026-10-01");
  await expect(page.getByText("Ikke i arbeid: rett og plikt")).toBeVisible();
  await page.getByLabel(/^Timer i uka i arbeid/).fill("0");
  await saveBasis(page);
  await asOf(page, "2026-10-01");
  await expect(
    page.getByText("Har rett og plikt til introduksjonsprogram.", { exact: true }),
  ).toBeVisible();
  await expect(
    page.getByText("Har ikke rett eller plikt til samfunnskunnskap.", { exact: true }),
  ).toBeVisible();
  await expect(page.getByText("Har rett, men ikke plikt, til opplæring i norsk.")).toBeVisible();

  await openRights(page, household, "Taras Koval");
  await page.getByLabel(/^Timer i uka i arbeid/).fill("37,5");
  await page.getByLabel("Til og med").fill("2026-12-31");
  await saveBasis(page);
  await asOf(page, "2026-10-01");
  await expect(
    page.getByText("Har ikke rett og plikt så lenge arbeidet varer.", { exact: true }),
  ).toBeVisible();
  await asOf(page, "2027-01-01");
  await expect(
    page.getByText("Retten er tilbake, fordi arbeidet tok slutt innen to år."),
  ).toBeVisible();
});

test("an adviser sees how long a nurse with upper secondary may be in the programme, by the day of the offer", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teams = [await municipality.team("Program")];
  await signedInAs("programme_adviser", { teams });
  const household = await aHousehold(municipality, teams[0] ?? "", "Selam Tesfay");
  await settle(municipality, household, {
    permit: "asylum",
    granted: "2025-09-01",
    settled: "2025-11-03",
  });
  await openRights(page, household, "Selam Tesfay");
  await page.getByLabel(/^Timer i uka i arbeid/).fill("0");
  await page.getByLabel("Sluttmål").selectOption({ label: "arbeid" });
  await page.getByLabel("Program tilbudt").fill("2025-12-15");
  await saveBasis(page);
  await asOf(page, "2026-02-02");
  await expect(
    page.getByText(/inntil 6 måneder\. Det kan forlenges med inntil 6 måneder/).first(),
  ).toBeVisible();
  await page.getByLabel("Program tilbudt").fill("2026-01-15");
  await saveBasis(page);
  await asOf(page, "2026-02-02");
  await expect(
    page.getByText(/Programmet kan vare inntil 12 måneder\. Det kan ikke forlenges/),
  ).toBeVisible();
  await page.getByText("Hvorfor", { exact: true }).first().click();
  await expect(page.getByText("integreringsloven § 13 (PR-10)")).toBeVisible();
});
