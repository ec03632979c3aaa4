import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";

export type Household = { caseId: string; personId: string; name: string };

/** A household of one adult with an open case in the team; its checklists are left out. */
export async function aHousehold(
  municipality: Municipality,
  teamId: string,
  name = "Amina Yusuf",
): Promise<Household> {
  const m = { municipality_id: municipality.id };
  const [caseId, personId, household_id] = [randomUUID(), randomUUID(), randomUUID()];
  const opened_on = "2026-01-05";
  await municipality.sql(async (sql) => {
    await sql`insert into checklist_edition ${sql({
      ...m,
      number: 1,
      library_version: 1,
      status: "published",
      published_at: "2026-01-01T00:00:00Z",
    })} on conflict do nothing`;
    await sql`insert into person ${sql({
      ...m,
      id: personId,
      given_name: name,
      display_name: name,
      search_name: name.toLowerCase(),
      birth_date: "1990-07-04",
    })}`;
    await sql`insert into person_contact ${sql({ ...m, person_id: personId })}`;
    await sql`insert into household ${sql({ ...m, id: household_id })}`;
    await sql`insert into household_member ${sql({
      ...m,
      id: randomUUID(),
      household_id,
      person_id: personId,
      is_head: true,
      from_on: opened_on,
    })}`;
    await sql`insert into settlement_case ${sql({
      ...m,
      id: caseId,
      number: `2026-${caseId.slice(0, 5)}`,
      household_id,
      settlement_type: "from_reception",
      team_id: teamId,
      opened_on,
      checklist_edition: 1,
      household_name: name,
      member_count: 1,
      open_stages: ["housing_guidance"],
    })}`;
    await sql`insert into case_stage ${sql({
      ...m,
      id: randomUUID(),
      case_id: caseId,
      stage: "housing_guidance",
      opened_on,
      opened_by: randomUUID(),
    })}`;
  });
  return { caseId, personId, name };
}

export async function openGuidance(page: Page, { caseId }: Household): Promise<void> {
  await page.goto(`/saker/${caseId}/veiledning`);
  await expect(page.getByRole("heading", { name: "Økter", exact: true })).toBeVisible();
}

/** Begins a session, and stands on its page. */
export async function startSession(page: Page, household: Household): Promise<void> {
  await openGuidance(page, household);
  await page.getByRole("button", { name: "Ny økt" }).click();
  await expect(page.getByRole("button", { name: "Fullfør og lås" })).toBeVisible();
}

export async function resumeDraft(page: Page, household: Household): Promise<void> {
  await openGuidance(page, household);
  await page.getByRole("link", { name: "Fortsett kladden" }).click();
  await expect(page.getByRole("button", { name: "Fullfør og lås" })).toBeVisible();
}

export function notes(page: Page): Locator {
  return page.getByRole("textbox", { name: "Notat" });
}

export async function chooseTopic(page: Page, topic: string): Promise<void> {
  await page.getByRole("checkbox", { name: topic }).check();
}

/** Who was there, how, and that no interpreter was needed. */
export async function fillInTheRest(page: Page, household: Household): Promise<void> {
  await page.getByRole("checkbox", { name: household.name }).check();
  await page.getByRole("radio", { name: "Hjemmebesøk" }).check();
  await page.getByRole("radio", { name: "Nei, det var ikke behov" }).check();
}

export async function finish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Fullfør og lås" }).click();
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Lagret \d\d[:.]\d\d$/)).toBeVisible();
}

/** What the database holds of the only session of a case. */
export async function storedSession(municipality: Municipality, household: Household) {
  return municipality.sql(async (sql) => {
    const [row] = await sql`select id, status, notes, version from guidance_session
      where case_id = ${household.caseId}`;
    return row as { id: string; status: string; notes: string | null; version: number };
  });
}

/** The message that says what was just done. */
export function status(page: Page, text: string): Locator {
  return page.getByRole("status").filter({ hasText: text });
}
