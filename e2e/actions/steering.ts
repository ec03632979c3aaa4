import { expect, type Locator, type Page } from "@playwright/test";

export const indicatorNames = {
  atEnd: "Arbeid eller utdanning ved slutt",
  afterOneYear: "Arbeid eller utdanning ett år etter",
  inTime: "Vedtak og oppstart innen tre måneder",
  settled: "Bosatt mot årets vedtak",
} as const;

export async function openSteering(page: Page, year?: number): Promise<void> {
  await page.goto(year ? `/styring?ar=${year}` : "/styring");
  await expect(page.getByRole("heading", { name: "Styring", level: 1 })).toBeVisible();
}

/** The page of the year: requests, decision, places and capacity. */
export async function openYear(page: Page, year: number): Promise<void> {
  await page.goto(`/styring/aret?ar=${year}`);
  await expect(page.getByRole("heading", { name: `Året ${year}`, level: 1 })).toBeVisible();
}

/** A line of the table that tells where the year stands: everyone, and of them the minors. */
export function yearLine(page: Page, name: string): Locator {
  return page
    .getByRole("table", { name: "Antall på hvert trinn" })
    .last()
    .getByRole("row", { name: new RegExp(`^${name}`) })
    .getByRole("cell");
}

/** The card of one indicator. */
export function card(page: Page, name: string): Locator {
  return page.locator("section", { has: page.getByRole("heading", { name, level: 2 }) });
}

export async function openIndicator(page: Page, name: string, year?: number): Promise<void> {
  await openSteering(page, year);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

/** Fills in the target; the form stands open until a target has been set. */
export async function setTarget(page: Page, value: string, note = ""): Promise<void> {
  const change = page.locator("summary", { hasText: "Endre målet" });
  if (await change.isVisible()) await change.click();
  await page.getByLabel("Mål i prosent").fill(value);
  if (note) await page.getByLabel("Merknad").fill(note);
  await page.getByRole("button", { name: "Lagre målet" }).click();
}

/** The people listed as lacking something, or as counting at all. */
export function peopleIn(page: Page, section: "Må rettes" | "Personene bak tallet"): Locator {
  return page
    .locator("section", { has: page.getByRole("heading", { name: section, level: 2 }) })
    .getByRole("rowheader");
}

/** How many are settled of those decided, in the section of the council's decision. */
export function progress(page: Page, text: string): Locator {
  return page.getByRole("progressbar", { name: "Bosatt så langt" }).filter({ hasText: text });
}
