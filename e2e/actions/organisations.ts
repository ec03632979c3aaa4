import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";

export async function registerLandlord(
  page: Page,
  { name, phone = "" }: { name: string; phone?: string },
): Promise<string> {
  await page.goto("/utleiere/ny");
  await page.getByLabel("Navn", { exact: false }).first().fill(name);
  if (phone) await page.getByLabel("Telefon").fill(phone);
  await page.getByRole("button", { name: "Legg til utleieren" }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

/** A landlord who is there already, by another's hand. */
export async function landlordIn(
  municipality: Municipality,
  given: { name: string; phone?: string; address?: string },
): Promise<string> {
  const id = randomUUID();
  const m = { municipality_id: municipality.id };
  await municipality.sql(async (sql) => {
    await sql`insert into landlord ${sql({
      ...m,
      id,
      kind: "person",
      name: given.name,
      phone: given.phone ?? null,
      phone_key: given.phone ? `47${given.phone.replaceAll(" ", "")}` : null,
    })}`;
    if (given.address) {
      await sql`insert into dwelling ${sql({
        ...m,
        id: randomUUID(),
        street_address: given.address,
        postal_code: "4005",
        postal_place: "Stavanger",
        address_key: randomUUID(),
        kind: "flat",
        landlord_id: id,
      })}`;
    }
  });
  return id;
}

/** The landlord's only dwelling. */
export function dwellingOf(municipality: Municipality, landlordId: string): Promise<string> {
  return municipality.sql(async (sql) => {
    const [row] = await sql`select id from dwelling where landlord_id = ${landlordId}`;
    return String(row?.id);
  });
}

/** A household of a case that lives in the landlord's only dwelling. */
export async function tenantAt(
  municipality: Municipality,
  landlordId: string,
  caseId: string,
): Promise<void> {
  await municipality.sql(async (sql) => {
    await sql`insert into lease (municipality_id, id, case_id, dwelling_id, moved_in_on)
      select municipality_id, ${randomUUID()}, ${caseId}, id, '2026-01-01'
      from dwelling where landlord_id = ${landlordId}`;
  });
}

export async function searchLandlords(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Søk etter utleier" }).fill(text);
}

/** A contact in the log, by something that stands in it. */
export function contact(page: Page, text: string): Locator {
  return page
    .getByRole("list", { name: "Kontakt med utleieren" })
    .locator(":scope > li")
    .filter({ hasText: text });
}

export async function recordContact(
  page: Page,
  given: { summary?: string; topics?: readonly string[]; material?: string; contact?: string },
): Promise<void> {
  await page.getByRole("link", { name: "Skriv ned kontakt" }).click();
  await page.getByRole("radio", { name: "Telefon" }).check();
  if (given.summary) await page.getByLabel("Hva dere snakket om").fill(given.summary);
  for (const topic of given.topics ?? []) {
    await page.getByRole("checkbox", { name: new RegExp(`^${topic}`) }).check();
  }
  if (given.material) await page.getByLabel("Hva utleieren fikk skriftlig").fill(given.material);
  if (given.contact) {
    await page.getByLabel("Hvem i kommunen utleieren kan kontakte").fill(given.contact);
  }
  await page.getByRole("button", { name: "Lagre kontakten" }).click();
}

/** What stands beside a term in the card of guidance or details. */
export function detail(page: Page, term: string): Locator {
  return page.locator("dt", { hasText: term }).locator("xpath=following-sibling::dd");
}
