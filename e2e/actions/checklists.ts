import { expect, type Page } from "@playwright/test";

export async function openLibrary(page: Page): Promise<void> {
  await page.goto("/admin/sjekklister");
  await expect(page.getByRole("heading", { name: "Sjekklister", level: 1 })).toBeVisible();
}

export async function beginEdition(page: Page): Promise<void> {
  await openLibrary(page);
  await page.getByRole("button", { name: "Begynn på en ny utgave" }).click();
  await expect(page.getByRole("heading", { name: /^Utkast til utgave/ })).toBeVisible();
}

export async function switchOff(page: Page, itemKey: string, reason: string): Promise<void> {
  await page.goto(`/admin/sjekklister/${itemKey}`);
  await page.getByLabel("Hvorfor skal punktet slås av?").fill(reason);
  await page.getByRole("button", { name: "Slå av punktet" }).click();
  await expect(page.getByRole("button", { name: "Slå på punktet" })).toBeVisible();
}

/** An own item of the stage of request, for the settlement officer. */
export async function addOwnItem(page: Page, text: string): Promise<void> {
  await page.goto("/admin/sjekklister/ny");
  for (const language of ["bokmål", "nynorsk", "engelsk"]) {
    await page.getByLabel(`Punktet på ${language}`).fill(text);
    await page.getByLabel(`Grunnen på ${language}`).fill("Kommunen har bestemt det.");
  }
  await page.getByLabel("Fase").selectOption({ label: "Anmodning" });
  await page.getByLabel("Hvem sitt punkt").selectOption({ label: "Bosettingskonsulent" });
  await page.getByRole("button", { name: "Lagre i utkastet" }).click();
  await expect(page.getByRole("heading", { name: text, level: 1 })).toBeVisible();
}

export async function publish(page: Page, note: string): Promise<void> {
  await page.goto("/admin/sjekklister/publiser");
  await page.getByLabel("Hva er nytt?").fill(note);
  await page.getByRole("button", { name: "Publiser", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Sjekklister", level: 1 })).toBeVisible();
}
