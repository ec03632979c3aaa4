import { expect, type Page } from "@playwright/test";
import { type Household, status } from "./guidance";

export async function openProgrammes(page: Page, { caseId }: Household): Promise<void> {
  await page.goto(`/saker/${caseId}/program`);
  await expect(page.getByRole("heading", { name: "Introduksjonsprogram", level: 2 })).toBeVisible();
}

/** Records a programme with the day the right arose, from the list. */
export async function recordProgramme(
  page: Page,
  household: Household,
  dates: { right: string; decision?: string; start?: string },
): Promise<void> {
  await openProgrammes(page, household);
  await page.getByRole("link", { name: `Registrer program for ${household.name}` }).click();
  await page.getByLabel("Retten oppsto").fill(dates.right);
  if (dates.decision) await page.getByLabel("Vedtaksdato").fill(dates.decision);
  if (dates.start) await page.getByLabel("Oppstart", { exact: true }).fill(dates.start);
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
}

/** Opens the programme of a person from the list. */
export async function changeProgramme(page: Page, household: Household): Promise<void> {
  await openProgrammes(page, household);
  await page.getByRole("link", { name: `Endre programmet til ${household.name}` }).click();
  await expect(page.getByLabel("Planlagt slutt")).toBeVisible();
}

export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
}

/** Says that the programme has begun, from the list. */
export async function recordStart(page: Page, household: Household, on: string): Promise<void> {
  await changeProgramme(page, household);
  await page.getByLabel("Oppstart", { exact: true }).fill(on);
  await save(page);
  await expect(status(page, "Programmet er endret.")).toBeVisible();
}
