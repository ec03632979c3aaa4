import { expect, type Locator, type Page } from "@playwright/test";

/** Opens a case by hand for one new person; the id that its address has. */
export async function openNewCase(page: Page, team: string, familyName: string): Promise<string> {
  await page.goto("/saker/ny");
  await page.getByLabel("Fornavn").first().fill("Amina");
  await page.getByLabel("Etternavn").first().fill(familyName);
  await page.getByLabel("Type bosetting").selectOption({ label: "Bosetting fra mottak" });
  await page.getByLabel("Team").selectOption({ label: team });
  await page.getByRole("button", { name: "Åpne saken" }).click();
  await expect(page.getByRole("heading", { name: new RegExp(familyName), level: 1 })).toBeVisible();
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

export async function openChecklist(page: Page, caseId: string): Promise<void> {
  await page.goto(`/saker/${caseId}/sjekkliste`);
  await expect(
    page.getByRole("heading", { name: "Sjekkliste", exact: true, level: 2 }),
  ).toBeVisible();
}

/** One item with everyone it is asked of, found by what it says. */
export function item(page: Page, text: string | RegExp): Locator {
  return page
    .getByRole("listitem")
    .filter({ has: page.getByText(text, { exact: false }) })
    .first();
}

export async function openMark(within: Locator): Promise<void> {
  await within.locator("summary", { hasText: "Marker" }).first().click();
}

export async function mark(within: Locator, note: string, as: "Ferdig" | "Ikke aktuelt") {
  await openMark(within);
  await within.getByLabel("Merknad").fill(note);
  await within.getByRole("button", { name: as, exact: true }).click();
}

export async function unfoldSettled(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "Ferdig eller ikke aktuelt" }).first().click();
}

/** A counter of Oversikt, by its label. */
export function counter(page: Page, label: string): Locator {
  return page
    .getByRole("navigation", { name: "Hva som venter" })
    .getByRole("link", { name: new RegExp(`${label}$`) });
}

/** The message that says what was just done. */
export function status(page: Page, text: string): Locator {
  return page.getByRole("status").filter({ hasText: text });
}
