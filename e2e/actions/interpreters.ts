import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import type { Municipality } from "../municipality";

/** An interpreter who is in the register already. */
export async function interpreterIn(
  municipality: Municipality,
  given: { name: string; languages: string[]; category: string },
): Promise<string> {
  const id = randomUUID();
  await municipality.sql(async (sql) => {
    await sql`insert into interpreter ${sql({ municipality_id: municipality.id, id, ...given })}`;
  });
  return id;
}

/** Fills in a meeting of the booking form; the interpreter is chosen afterwards. */
export async function fillInMeeting(
  page: Page,
  { heldOn, language = "arabisk" }: { heldOn: string; language?: string },
): Promise<void> {
  await page.getByLabel("Hva gjelder møtet?").selectOption("Boveiledning");
  await page.getByLabel("Dato").fill(heldOn);
  await page.getByLabel("Språk").selectOption(language);
  await page.getByRole("radio", { name: "Til stede" }).check();
}

export async function chooseSource(page: Page, source: string): Promise<void> {
  await page.getByRole("radio", { name: source }).check();
}

/** A row of the table of bookings, by something that stands in it. */
export function booking(page: Page, text: string): Locator {
  return page.getByRole("row").filter({ hasText: text });
}
