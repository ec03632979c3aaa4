import { anApplicant, openAssessment, openCheck, status } from "../../actions/assessment";
import { dwellingOf, landlordIn } from "../../actions/organisations";
import { expect, test } from "../../fixtures";

test("who lets a home with whose consent is written once, and stands with the landlord", async ({
  page,
  municipality,
  signedInAs,
}) => {
  const teamId = await municipality.team("Bosetting");
  const officer = await signedInAs("settlement_officer", { teams: [teamId] });
  const landlordId = await landlordIn(municipality, { name: "Ola Ås", address: "Storgata 1" });
  const dwellingId = await dwellingOf(municipality, landlordId);
  const applicant = await anApplicant(municipality, teamId, { dwellingId });
  await page.goto(`/utleiere/${landlordId}`);
  await expect(page.getByRole("table").getByText("Ikke kontrollert")).toBeVisible();

  await openAssessment(page, applicant);
  await openCheck(page, "Utleierens rett til å leie ut");
  await expect(page.getByLabel("Dato for samtykke eller fullmakt")).toBeHidden();
  await page.getByRole("radio", { name: "Leier, som leier videre" }).check();
  await page.getByLabel("Hva har dere sett?").selectOption("Skriftlig svar fra eieren");
  await page.getByLabel("Eier, når det er en annen").fill("Turid Solbakken");
  await page.getByLabel("Dato for samtykke eller fullmakt").fill("2026-01-03");
  await page.getByRole("radio", { name: "Oppfylt", exact: true }).check();
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(page, "Svaret er lagret.")).toBeVisible();
  const right = page.getByRole("listitem", { name: "Utleierens rett til å leie ut" });
  await expect(right).toContainText("Utleieren har rett til å leie ut.");

  await page.goto(`/utleiere/${landlordId}`);
  const homes = page.getByRole("table");
  await expect(homes.getByText("Kontrollert", { exact: true })).toBeVisible();
  await expect(homes).toContainText("Leier, som leier videre. Skriftlig svar fra eieren");
  await expect(homes).toContainText("Eier: Turid Solbakken");
  await expect(homes).toContainText("Samtykke fra eieren 03.01.2026");
  await expect(homes).toContainText(`${officer.name}, `);
  await page.setViewportSize({ width: 375, height: 740 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wider).toBeLessThanOrEqual(375);
});
