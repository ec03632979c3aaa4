import { expect, type Page } from "@playwright/test";

type Upload = { name: string; mimeType: string; buffer: Buffer };

/** A list in columns, as a spreadsheet program saves it as text. */
export function csvFile(lines: readonly string[], name = "liste.csv"): Upload {
  return { name, mimeType: "text/csv", buffer: Buffer.from(`\ufeff${lines.join("\r\n")}\r\n`) };
}

/** The sample file that the product ships with. */
export const SAMPLE = "public/eksempel/personer.xlsx";
export const SAMPLE_WITH_MISTAKES = "public/eksempel/personer-med-feil.csv";

export async function sendFile(page: Page, file: Upload | string): Promise<void> {
  await page.goto("/admin/import");
  await page.getByLabel("Fil med personer").setInputFiles(file);
  await page.getByRole("button", { name: "Les filen" }).click();
}

/** Sends a list of dwellings to be read. */
export async function sendDwellings(page: Page, file: Upload): Promise<void> {
  await page.goto("/boliger/import");
  await page.getByLabel("Fil med boliger").setInputFiles(file);
  await page.getByRole("button", { name: "Les filen" }).click();
}

/** Says where the cases go, and waits until every row has been checked. */
export async function checkRows(page: Page, { team = "" } = {}): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hva kolonnene inneholder");
  if (team) await page.getByLabel(/Team som får sakene/).selectOption({ label: team });
  await page
    .getByLabel(/Type bosetting når filen ikke sier noe/)
    .selectOption({ label: "Bosetting fra mottak" });
  await page.getByRole("button", { name: "Kontroller alle rader" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Slik blir importen", {
    timeout: 30_000,
  });
}

/** Starts the import that has been checked, and waits until it is done. */
export async function carryOut(page: Page): Promise<void> {
  const leaveOut = page.getByRole("checkbox", { name: /Importer de andre radene/ });
  if (await leaveOut.isVisible()) await leaveOut.check();
  await page.getByRole("button", { name: /^Importer / }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Importen er ferdig", {
    timeout: 30_000,
  });
}

export async function expectCounter(page: Page, label: string, count: number): Promise<void> {
  const counters = page.getByRole("navigation", { name: "Hva som skjer med radene" });
  await expect(
    counters.getByRole("link", { name: `${count} ${label}`, exact: true }),
  ).toBeVisible();
}

export const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
