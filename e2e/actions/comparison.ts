import { expect, type Locator, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";
import { aHousehold } from "./guidance";

type Settled = { type: string; count: number; days: number; year: number };

/** Households of one, settled in January of a year so many days after the permit. */
export async function settled(
  municipality: Municipality,
  teamId: string,
  { type, count, days, year }: Settled,
): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    const { caseId, personId } = await aHousehold(municipality, teamId, `Amina Nummer ${n}`);
    const settled_on = `${year}-01-0${n}`;
    await municipality.sql(async (sql) => {
      await sql`update settlement_case set settlement_type = ${type} where id = ${caseId}`;
      await sql`update person set permit_granted_on = ${settled_on}::date - ${days}::int
        where id = ${personId}`;
      await sql`insert into person_settlement ${sql({
        municipality_id: municipality.id,
        case_id: caseId,
        person_id: personId,
        settled_on,
      })}`;
    });
  }
}

/** Opens the comparison of those settled in a year, or in the last two. */
export async function openComparison(page: Page, period: number | "to-ar"): Promise<void> {
  await page.goto(`/styring/selvbosetting?periode=${period}`);
  await expect(
    page.getByRole("heading", { name: "Avtalt selvbosatte og ordinært bosatte", level: 1 }),
  ).toBeVisible();
}

/** What the table says of a measure in one of the groups. */
export function comparedCell(page: Page, measure: string, group: "agreed" | "ordinary"): Locator {
  return page
    .getByRole("table", { name: /^Avtalt selvbosatte og ordinært bosatte/ })
    .getByRole("row", { name: new RegExp(`^${measure}`) })
    .getByRole("cell")
    .nth(group === "agreed" ? 0 : 1);
}

/** Chooses when those who are compared were settled. */
export async function choosePeriod(page: Page, name: string): Promise<void> {
  const periods = page.getByRole("navigation", { name: "Bosatt i" });
  await periods.getByRole("link", { name, exact: true }).click();
}
