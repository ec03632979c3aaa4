import { expect, type Page } from "@playwright/test";
import { type Household, status } from "./guidance";

export async function openEnding(page: Page, { caseId, name }: Household): Promise<void> {
  await page.goto(`/saker/${caseId}/program`);
  await page.getByRole("link", { name: `Avslutning for ${name}` }).click();
  await expect(page.getByRole("heading", { name: `Avslutning for ${name}` })).toBeVisible();
}

/** Opens a part of the page that is folded. */
export async function unfold(page: Page, summary: string): Promise<void> {
  const details = page.locator("details", { has: page.getByText(summary, { exact: true }) }).last();
  if ((await details.getAttribute("open")) === null) {
    await details.locator("summary").first().click();
  }
}

/** Ends a programme that has reached its goal, what comes after left open. */
export async function endProgramme(
  page: Page,
  household: Household,
  { on, expect: told = "Slutten er registrert." }: { on: string; expect?: string | null },
): Promise<void> {
  await openEnding(page, household);
  await unfold(page, "Registrer slutten");
  await page.getByLabel("Målet er nådd").check();
  await page.getByLabel("Siste dag i programmet").fill(on);
  await page.getByRole("button", { name: "Registrer slutten" }).click();
  if (told) await expect(status(page, told)).toBeVisible();
}
