import { expect, type Locator, type Page } from "@playwright/test";

/** Writes the guidance for a stage, which its address names. */
export async function writeRoutine(
  page: Page,
  stage: string,
  texts: Partial<Record<"bokmål" | "nynorsk" | "engelsk", string>>,
): Promise<void> {
  await page.goto(`/admin/rutiner/${stage}`);
  for (const [language, text] of Object.entries(texts)) {
    await page.getByLabel(`Tekst på ${language}`).fill(text);
  }
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/rutiner$/);
}

/** What stands beside the checklist of a stage in a case. */
export const stageList = (page: Page, stage: string): Locator => page.locator(`#steg-${stage}`);
