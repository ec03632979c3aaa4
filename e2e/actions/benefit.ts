import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";
import type { Household } from "./guidance";

/** Lets someone of a household be in the programme since a day, and closes the attendance of a month. */
export async function takePart(
  municipality: Municipality,
  { caseId, personId }: Household,
  { since, closed, born }: { since: string; closed: string; born?: string },
): Promise<void> {
  const m = { municipality_id: municipality.id };
  await municipality.sql(async (sql) => {
    await sql`insert into programme_participation ${sql({
      ...m,
      id: randomUUID(),
      case_id: caseId,
      person_id: personId,
      decided_on: since,
      started_on: since,
    })}`;
    if (born) {
      await sql`update person set birth_date = ${born}
        where municipality_id = ${municipality.id} and id = ${personId}`;
    }
    await sql`insert into attendance_month ${sql({
      ...m,
      id: randomUUID(),
      month: closed,
      summary: sql.json({}),
      closed_by: randomUUID(),
      closed_by_name: "Ada",
      closed_at: `${closed}T12:00:00Z`,
    })} on conflict do nothing`;
  });
}

/** Computes a month for the municipality, and waits until it is done. */
export async function computeMonth(page: Page, month: string): Promise<void> {
  await page.goto("/program/stonad");
  await page.getByLabel("Måned", { exact: true }).selectOption({ label: month });
  await page.getByRole("button", { name: "Regn ut", exact: true }).click();
  await expect(page).toHaveURL(/\/stonad\/\d{4}-\d{2}$/);
  await expect(page.getByText("Til godkjenning")).toBeVisible({ timeout: 15_000 });
}

/** A line of the month that is unfolded, by what it is of. */
export function benefitLine(page: Page, name: string): Locator {
  return page.locator("details[open] dl > div").filter({ hasText: name });
}

/** Opens a month of someone's benefit and all its lines. */
export async function openMonth(
  page: Page,
  { caseId, personId }: Household,
  month: string,
): Promise<Locator> {
  await page.goto(`/saker/${caseId}/program/stonad/${personId}`);
  const shown = page
    .locator("details")
    .filter({ has: page.locator("summary", { hasText: month }) });
  if ((await shown.getAttribute("open")) === null) await shown.locator("summary").click();
  return shown;
}
