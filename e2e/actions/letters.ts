import { expect, type Locator, type Page } from "@playwright/test";

/** Opens a text by its letter, language and way of writing, as they stand in the list of all. */
export async function openText(
  page: Page,
  kind: string,
  language = "Bokmål",
  way = "Vanlig",
): Promise<void> {
  await page.goto("/admin/brev");
  await page.getByRole("link", { name: `${kind}, ${language}, ${way}`, exact: true }).click();
  await expect(page.getByRole("heading", { name: kind, level: 1 })).toBeVisible();
}

export const textField = (page: Page): Locator => page.getByLabel(/^Tekst \(/);

/** The letter beside the text. */
export const preview = (page: Page): Locator => page.getByRole("article");

/** Writes a paragraph below the text that stands there. */
export async function addToText(page: Page, paragraph: string): Promise<void> {
  const field = textField(page);
  await field.fill(`${await field.inputValue()}\n\n${paragraph}`);
}

export async function saveDraft(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lagre utkast og se brevet" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Utkastet er lagret." })).toBeVisible();
}

export async function publishText(page: Page, note: string): Promise<void> {
  await page.getByRole("link", { name: "Se endringene og publiser" }).click();
  await page.getByLabel("Merknad").fill(note);
  await page.getByRole("button", { name: "Publiser", exact: true }).click();
}

export async function setSender(
  page: Page,
  given: { department?: string; phone?: string; refusalIs?: string },
): Promise<void> {
  await page.goto("/admin/brev/avsender");
  if (given.department) await page.getByLabel("Avdeling").fill(given.department);
  if (given.phone) await page.getByLabel("Telefon").fill(given.phone);
  if (given.refusalIs) {
    await page.getByRole("radio", { name: new RegExp(`^${given.refusalIs}`) }).check();
  }
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(page.getByText("Avsender og valg er lagret.").first()).toBeVisible();
}
