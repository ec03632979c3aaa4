import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";
import type { Household } from "./guidance";

/** Gives someone of a household a permit, schooling and a settlement; `partner` moves in beside. */
export async function settle(
  municipality: Municipality,
  { caseId, personId }: Household,
  {
    permit,
    granted,
    settled,
    schooling = "higher_short",
    partner,
    born,
  }: {
    permit: string;
    granted: string;
    settled: string;
    schooling?: string;
    partner?: string;
    /** The birth date of all of them. */
    born?: string;
  },
): Promise<string> {
  const m = { municipality_id: municipality.id };
  const partnerId = randomUUID();
  await municipality.sql(async (sql) => {
    if (partner) {
      await sql`insert into person ${sql({
        ...m,
        id: partnerId,
        given_name: partner,
        display_name: partner,
        search_name: partner.toLowerCase(),
        birth_date: "1988-03-14",
      })}`;
      await sql`insert into person_contact ${sql({ ...m, person_id: partnerId })}`;
      await sql`insert into household_member
        select municipality_id, ${randomUUID()}, household_id, ${partnerId}, false, from_on
        from household_member where municipality_id = ${municipality.id} and person_id = ${personId}`;
    }
    for (const id of partner ? [personId, partnerId] : [personId]) {
      await sql`update person set permit_ground = ${permit}, permit_granted_on = ${granted},
        education_level = ${schooling}, birth_date = coalesce(${born ?? null}, birth_date)
        where municipality_id = ${municipality.id} and id = ${id}`;
      await sql`insert into person_settlement ${sql({
        ...m,
        case_id: caseId,
        person_id: id,
        settled_on: settled,
      })} on conflict (municipality_id, case_id, person_id) do update set settled_on = ${settled}`;
    }
  });
  return partnerId;
}

/** Opens what the law gives and asks of someone, from the list of programmes. */
export async function openRights(page: Page, { caseId }: Household, name: string): Promise<void> {
  await page.goto(`/saker/${caseId}/program`);
  await page.getByRole("link", { name: `Rettigheter for ${name}` }).click();
  await expect(
    page.getByRole("heading", { name: `Rettigheter og plikter for ${name}` }),
  ).toBeVisible();
  await unfoldBasis(page);
}

/** Opens what decides the rights, which is folded while nothing lacks. */
async function unfoldBasis(page: Page): Promise<void> {
  await page.locator("#grunnlag details").evaluate((basis: HTMLDetailsElement) => {
    basis.open = true;
  });
}

/** Looks at the rights as they were, or will be, on a day. */
export async function asOf(page: Page, day: string): Promise<void> {
  const choose = page.getByRole("search", { name: "Velg dag" });
  await choose.getByLabel("Dag").fill(day);
  await choose.getByRole("button").click();
  await expect(page).toHaveURL(new RegExp(`dag=${day}`));
  await unfoldBasis(page);
}

export async function saveBasis(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lagre grunnlaget" }).click();
  await expect(page).toHaveURL(/\/rettigheter\/[0-9a-f-]+$/);
  await expect(page.getByRole("status").filter({ hasText: "Grunnlaget er lagret." })).toBeVisible();
  const focused = page.locator("[role=status] :focus");
  await expect(focused, "the focus is in the message").toContainText("Grunnlaget er lagret.");
  await unfoldBasis(page);
}
