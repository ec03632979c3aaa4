import { expect, type Locator, type Page } from "@playwright/test";

const SMALL = {
  deltakelse: async (page: Page) => {
    await page.getByRole("radio", { name: "Ja" }).check();
    await page.getByLabel("Kommunens definisjon (bokmål)").fill("Flyktningen finner boligen selv.");
  },
  malgrupper: async (page: Page) => {
    await page.getByLabel("Enslige voksne").selectOption({ label: "Kan søke" });
  },
  perioder: async (page: Page) => {
    await page.getByRole("radio", { name: "Hele året" }).check();
  },
  kontakt: async (page: Page) => {
    await page.getByLabel("Kontor eller enhet").fill("Flyktningtjenesten");
    await page.getByLabel("Telefon").fill("00 00 00 00");
  },
};

export async function beginPolicy(page: Page): Promise<void> {
  await page.goto("/admin/selvbosetting");
  await page.getByRole("button", { name: /^Begynn på/ }).click();
  await expect(page.getByRole("heading", { name: /^Kladd til utgave/, level: 1 })).toBeVisible();
}

/** Writes in one part of the draft, and saves it. */
export async function writePart(
  page: Page,
  part: string,
  write: (page: Page) => Promise<void>,
): Promise<void> {
  await page.goto(`/admin/selvbosetting/kladd/${part}`);
  await write(page);
  await save(page);
  await expect(page).toHaveURL(/\/kladd#/);
}

export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
}

/** What a policy must say before it can be published. */
export async function writeSmallPolicy(page: Page): Promise<void> {
  for (const [part, write] of Object.entries(SMALL)) await writePart(page, part, write);
}

export async function publishPolicy(page: Page): Promise<void> {
  await page.goto("/admin/selvbosetting/publiser");
  await page.getByRole("button", { name: "Publiser", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^Gjelder nå: utgave/ })).toBeVisible();
}

/** The page that is given out, whoever reads it. */
export const leaflet = (page: Page): Locator => page.getByRole("article");

/** A section of it, by its heading. */
export const leafletSection = (page: Page, title: string): Locator =>
  leaflet(page)
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: title }) });
