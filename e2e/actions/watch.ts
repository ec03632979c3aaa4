import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Municipality, Person } from "../municipality";

/** A basis in force, agreed to by two people of the past, and those who are named. */
export async function watchOn(
  municipality: Municipality,
  named: readonly Pick<Person, "accountId">[],
): Promise<void> {
  const m = { municipality_id: municipality.id };
  const [first, second] = [randomUUID(), randomUUID()];
  await municipality.sql(async (sql) => {
    await sql`insert into watch_basis ${sql({
      ...m,
      id: randomUUID(),
      legal_basis: "Vurdert som nødvendig for å hindre utnytting.",
      law_reference: "Personvernforordningen artikkel 6",
      decided_by: "Kommunedirektøren",
      decided_on: "2026-01-05",
      dpia_reference: "Sak 26/114",
      valid_from: "2026-01-05",
      valid_to: "2099-12-31",
      review_months: 6,
      proposed_by: first,
      proposed_by_name: "Per Forslag",
      approved_by: second,
      approved_by_name: "Kari Godkjenning",
    })}`;
    for (const { accountId } of named) {
      const row = { ...m, account_id: accountId, reason: "Prøve", added_by: first };
      await sql`insert into watch_member ${sql(row)}`;
    }
  });
}

/** A flag as the watch would have made it, on nobody in particular; the id. */
export async function flagIn(municipality: Municipality): Promise<string> {
  const id = randomUUID();
  await municipality.sql(async (sql) => {
    await sql`select set_config('app.tending_watch', 'on', true)`;
    await sql`insert into watch_flag ${sql({
      municipality_id: municipality.id,
      id,
      signal: "money_asked",
      subject_digest: id,
      opened_on: "2026-11-01",
      erase_on: "2099-01-01",
    })}`;
  });
  return id;
}

/** Households that have applied with the help of the same person, put down before the test began. */
export async function helpedByTheSame(
  municipality: Municipality,
  teamId: string,
  families: readonly string[],
): Promise<void> {
  const m = { municipality_id: municipality.id };
  const today = new Date().toISOString().slice(0, 10);
  await municipality.sql(async (sql) => {
    for (const family of families) {
      const [householdId, caseId] = [randomUUID(), randomUUID()];
      await sql`insert into household ${sql({ ...m, id: householdId })}`;
      await sql`insert into settlement_case ${sql({
        ...m,
        id: caseId,
        number: `2026-${caseId.slice(0, 5)}`,
        household_id: householdId,
        settlement_type: "agreed_self_settlement",
        team_id: teamId,
        opened_on: today,
        checklist_edition: 1,
        household_name: family,
        member_count: 1,
        open_stages: ["self_settlement_assessment"],
      })}`;
      await sql`insert into self_settlement_application ${sql({
        ...m,
        id: randomUUID(),
        case_id: caseId,
        state: "application",
        state_since: today,
        enquired_on: today,
        received_on: today,
        helper_name: "Hjelper Hansen",
        helper_phone: "400 11 222",
        helper_phone_key: "4740011222",
      })}`;
    }
  });
}

export async function proposeBasis(page: Page): Promise<void> {
  await page.goto("/admin/oppmerksomhet");
  await page.locator("summary", { hasText: "Foreslå et grunnlag" }).click();
  await page.getByLabel("Vurdering og grunnlag").fill("Nødvendig for å hindre utnytting.");
  await page.getByLabel("Lovhjemmel").fill("Personvernforordningen artikkel 6 nr. 1 bokstav e");
  await page.getByLabel("Hvem har bestemt det?").fill("Kommunedirektøren");
  await page.getByLabel("Når ble det bestemt?").fill("2026-01-05");
  await page.getByLabel("Personvernkonsekvensvurdering").fill("Sak 26/114");
  await page.getByLabel("Gjelder fra").fill("2026-01-05");
  await page.getByLabel("Gjelder til og med").fill("2099-12-31");
  await page.getByRole("button", { name: "Send til godkjenning" }).click();
  await expect(page.getByRole("heading", { name: "Venter på godkjenning" })).toBeVisible();
}

export async function approveBasis(page: Page): Promise<void> {
  await page.goto("/admin/oppmerksomhet");
  await page.getByRole("button", { name: "Godkjenn og slå på" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Godkjenn og slå på" }).click();
  await expect(page.getByText("Gjelder nå")).toBeVisible();
}

export async function name(page: Page, person: Pick<Person, "name">): Promise<void> {
  await page.goto("/admin/oppmerksomhet");
  await page.getByRole("combobox", { name: /^Person/ }).selectOption({ label: person.name });
  await page.getByLabel("Hvorfor trenger personen det?").fill("Følger opp utleiere");
  await page.getByRole("button", { name: "Utpek", exact: true }).click();
  await expect(page.getByRole("row", { name: new RegExp(person.name) })).toBeVisible();
}
