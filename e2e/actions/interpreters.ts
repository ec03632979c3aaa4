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

/** Meetings of a case that an interpreter of a private agency came to this year, all alike. */
export async function metWithInterpreter(
  municipality: Municipality,
  caseId: string,
  { count, language, category }: { count: number; language: string; category: string },
): Promise<void> {
  const supplierId = randomUUID();
  await municipality.sql(async (sql) => {
    await sql`insert into interpreter_supplier ${sql({
      municipality_id: municipality.id,
      id: supplierId,
      kind: "private",
      name: `Tolkebyrå ${language} ${category}`,
    })}`;
    await sql`insert into interpreter_booking (municipality_id, id, case_id, purpose, held_on,
        language, mode, source, supplier_id, category, cost, outcome, booked_by, booked_by_name)
      select ${municipality.id}, gen_random_uuid(), ${caseId}, 'guidance', current_date,
        ${language}, 'phone', 'supplier', ${supplierId}, ${category}, 90000, 'came',
        gen_random_uuid(), 'Bestiller' from generate_series(1, ${count})`;
  });
}
