import { expect, type Page } from "@playwright/test";

/** Opens the page of Norwegian of someone in the household. */
export async function openNorwegian(
  page: Page,
  household: { caseId: string },
  name: string,
): Promise<void> {
  await page.goto(`/saker/${household.caseId}/program`);
  await page.getByRole("link", { name: `Vis norsk for ${name}` }).click();
  await expect(page.getByRole("heading", { name: `Norsk for ${name}` })).toBeVisible();
}

/** Unfolds the form of an entry. */
export async function openForm(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().click();
}

/** Saves the form and waits for the word that it was. */
export async function save(page: Page, name: string, said: string): Promise<void> {
  await page.getByRole("form", { name }).getByRole("button", { name: "Lagre" }).click();
  await expect(page.getByText(said)).toBeVisible();
}
