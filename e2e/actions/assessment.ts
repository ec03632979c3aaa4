import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";

export type Applicant = {
  caseId: string;
  applicationId: string;
  dwellingId: string;
  personId: string;
  name: string;
};

type Home = { rooms?: number; areaM2?: number; dwellingId?: string; name?: string };

const today = "2026-01-05";

/** A single adult with a case of agreed self-settlement, whose application for a home is checked. */
export async function anApplicant(
  municipality: Municipality,
  teamId: string,
  { rooms = 2, areaM2 = 50, dwellingId: known, name = "Selam Tesfay" }: Home = {},
): Promise<Applicant> {
  const m = { municipality_id: municipality.id };
  const [caseId, personId, householdId] = [randomUUID(), randomUUID(), randomUUID()];
  const [applicationId, leaseId] = [randomUUID(), randomUUID()];
  const dwellingId = known ?? randomUUID();
  await municipality.sql(async (sql) => {
    await sql`insert into checklist_edition
      (municipality_id, number, library_version, status, published_at)
      select ${municipality.id}, 1, max(number), 'published', '2026-01-01' from library_version
      on conflict do nothing`;
    await sql`insert into person ${sql({
      ...m,
      id: personId,
      given_name: name,
      display_name: name,
      search_name: name.toLowerCase(),
      birth_date: "1990-07-04",
      interpreter_needed: true,
    })}`;
    await sql`insert into person_contact ${sql({ ...m, person_id: personId })}`;
    await sql`insert into household ${sql({ ...m, id: householdId })}`;
    await sql`insert into household_member ${sql({
      ...m,
      id: randomUUID(),
      household_id: householdId,
      person_id: personId,
      is_head: true,
      from_on: today,
    })}`;
    await sql`insert into settlement_case ${sql({
      ...m,
      id: caseId,
      number: `2026-${caseId.slice(0, 5)}`,
      household_id: householdId,
      settlement_type: "agreed_self_settlement",
      team_id: teamId,
      opened_on: today,
      checklist_edition: 1,
      household_name: name,
      member_count: 1,
      open_stages: ["self_settlement_assessment"],
    })}`;
    if (!known) {
      await sql`insert into dwelling ${sql({
        ...m,
        id: dwellingId,
        street_address: "Storgata 12",
        postal_code: "4005",
        postal_place: "Stavanger",
        address_key: dwellingId,
        kind: "flat",
        rooms,
        area_m_2: areaM2,
      })}`;
    }
    await sql`insert into lease ${sql({
      ...m,
      id: leaseId,
      case_id: caseId,
      dwelling_id: dwellingId,
      draft_received_on: today,
      is_written: true,
      starts_on: "2026-12-01",
      is_fixed_term: true,
      ends_on: "2029-11-30",
      monthly_rent: 900_000,
      includes_heating: true,
      includes_electricity: true,
    })}`;
    await sql`insert into self_settlement_application ${sql({
      ...m,
      id: applicationId,
      case_id: caseId,
      dwelling_id: dwellingId,
      lease_id: leaseId,
      state: "checking",
      state_since: today,
      enquired_on: today,
    })}`;
  });
  return { caseId, applicationId, dwellingId, personId, name };
}

export async function openAssessment(page: Page, { caseId }: Applicant): Promise<void> {
  await page.goto(`/saker/${caseId}/selvbosetting/vurdering`);
  await expect(page.getByRole("heading", { name: "Vurdering", level: 2 })).toBeVisible();
}

export async function openTalks(page: Page, { caseId }: Applicant): Promise<void> {
  await page.goto(`/saker/${caseId}/selvbosetting/samtaler`);
  await expect(
    page.getByRole("heading", { name: "Samtaler på tomannshånd", level: 2 }),
  ).toBeVisible();
}

/** One check of the assessment, by its name. */
export function check(page: Page, name: string): Locator {
  return page.getByRole("listitem", { name, exact: true });
}

export async function openCheck(page: Page, name: string): Promise<void> {
  await check(page, name).getByRole("link").click();
  await expect(page.getByRole("heading", { name, level: 2 })).toBeVisible();
}

/** A talk with an interpreter in which someone had asked for money. */
export async function writeDownTalk(page: Page, secret: string): Promise<void> {
  await page.getByLabel("Når var samtalen?").fill("2026-01-06");
  const alone = page.getByRole("group", { name: /Var dere alene/ });
  await alone.getByRole("radio", { name: "Ja" }).check();
  const used = page.getByRole("group", { name: /Brukte dere tolk/ });
  await used.getByRole("radio", { name: "Ja", exact: true }).check();
  await page.getByRole("radio", { name: "En tolk" }).check();
  await page.getByLabel("Språk").selectOption({ label: "tigrinja" });
  await page.getByLabel("Tolkens kategori").selectOption("C");
  const asked = page.getByRole("group", { name: /bedt om penger/ });
  await asked.getByRole("radio", { name: "Ja" }).check();
  await page.getByLabel("Hva ble bedt om eller betalt").fill(secret);
  const owes = page.getByRole("group", { name: /Skylder du utleieren/ });
  await owes.getByRole("radio", { name: "Vil ikke svare" }).check();
  await page.getByLabel("Hva ble dere enige om?").fill("Vi snakker sammen igjen på fredag.");
  await page.getByLabel("Når ble dere enige?").fill("2026-01-06");
}

/** The message that says what was just done. */
export function status(page: Page, text: string): Locator {
  return page.getByRole("status").filter({ hasText: text });
}
