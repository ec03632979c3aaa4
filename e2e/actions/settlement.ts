import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import type { Municipality } from "../municipality";
import { status } from "./guidance";

/** Whether IMDi decides on the municipality, and the case so begins with the state's request. */
const WITHOUT_DECISION: readonly string[] = ["family_reunification", "self_settled"];

export type Family = {
  readonly caseId: string;
  readonly personIds: readonly string[];
  readonly name: string;
};

type Member = {
  readonly name: string;
  readonly birthDate: string;
  readonly acceptedOn?: string;
  readonly allocatedOn?: string;
  readonly settledOn?: string;
};

export const PARENTS: readonly Member[] = [
  { name: "Amina Yusuf", birthDate: "1990-07-04" },
  { name: "Omar Yusuf", birthDate: "1988-08-05" },
];
export const CHILD: Member = { name: "Sara Yusuf", birthDate: "2019-03-01" };

/** Everyone with the days that someone has whom IMDi has decided on, and with the day of settlement. */
export const allocated = (members: readonly Member[]): Member[] =>
  members.map((one) => ({ ...one, acceptedOn: "2026-03-01", allocatedOn: "2026-03-10" }));
export const settled = (members: readonly Member[]): Member[] =>
  allocated(members).map((one) => ({ ...one, settledOn: "2026-04-01" }));

/** A household with its open case in the team, at the stage where its kind of settlement begins. */
export async function aFamily(
  municipality: Municipality,
  teamId: string,
  {
    members = [...PARENTS, CHILD],
    type = "from_reception",
    stage,
  }: { members?: readonly Member[]; type?: string; stage?: string } = {},
): Promise<Family> {
  const m = { municipality_id: municipality.id };
  const [caseId, household_id] = [randomUUID(), randomUUID()];
  const opened_on = "2026-01-05";
  const name = members[0]?.name ?? "";
  const open = stage ?? (WITHOUT_DECISION.includes(type) ? "settlement" : "request");
  const personIds: string[] = [];
  await municipality.sql(async (sql) => {
    await sql`insert into checklist_edition ${sql({
      ...m,
      number: 1,
      library_version: 1,
      status: "published",
      published_at: "2026-01-01T00:00:00Z",
    })} on conflict do nothing`;
    await sql`insert into household ${sql({ ...m, id: household_id })}`;
    await sql`insert into settlement_case ${sql({
      ...m,
      id: caseId,
      number: `2026-${caseId.slice(0, 5)}`,
      household_id,
      settlement_type: type,
      team_id: teamId,
      opened_on,
      checklist_edition: 1,
      household_name: name,
      member_count: members.length,
      open_stages: [open],
    })}`;
    await sql`insert into case_stage ${sql({
      ...m,
      id: randomUUID(),
      case_id: caseId,
      stage: open,
      opened_on,
      opened_by: randomUUID(),
    })}`;
    for (const [at, member] of members.entries()) {
      const person_id = randomUUID();
      personIds.push(person_id);
      await sql`insert into person ${sql({
        ...m,
        id: person_id,
        given_name: member.name,
        display_name: member.name,
        search_name: member.name.toLowerCase(),
        birth_date: member.birthDate,
      })}`;
      await sql`insert into person_contact ${sql({ ...m, person_id })}`;
      await sql`insert into household_member ${sql({
        ...m,
        id: randomUUID(),
        household_id,
        person_id,
        is_head: at === 0,
        from_on: opened_on,
      })}`;
      const { acceptedOn, allocatedOn, settledOn } = member;
      if (!acceptedOn && !allocatedOn && !settledOn) continue;
      await sql`insert into person_settlement ${sql({
        ...m,
        case_id: caseId,
        person_id,
        accepted_on: acceptedOn ?? null,
        allocation_decided_on: allocatedOn ?? null,
        settled_on: settledOn ?? null,
      })}`;
    }
  });
  return { caseId, personIds, name };
}

const base = ({ caseId }: Family) => `/saker/${caseId}/bosetting`;

/** The tab of the case that shows where each is. */
export async function openSettlement(page: Page, family: Family): Promise<void> {
  await page.goto(base(family));
  await expect(page.getByRole("heading", { name: "Før de kommer" })).toBeVisible();
}

/** A page of the settlement by its word in the address. */
export async function openPart(page: Page, family: Family, part: string): Promise<void> {
  await page.goto(`${base(family)}/${part}`);
}

/** The households that wait for the same, as the list has them. */
export async function openList(page: Page, group: string): Promise<void> {
  await page.goto("/saker/fordeling");
  await page.getByRole("link", { name: group }).click();
  await expect(page.getByRole("heading", { level: 2, name: group })).toBeVisible();
}

/** The alert about those who lack a settlement date. */
export function lacking(page: Page): Locator {
  return page.getByRole("main").getByText(/mangler bosettingsdato$/);
}

/** Reads the list with nothing missing, and says yes. */
export async function takeHousehold(page: Page, family: Family): Promise<void> {
  await openPart(page, family, "svar");
  await page.getByLabel("Kom på lista").fill("2026-02-25");
  await page.getByLabel(/^Lest/).fill("2026-02-26");
  await page.getByLabel("Ingenting mangler").check();
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(status(page, "Opplysningene er lagret.")).toBeVisible();
  await page.getByLabel("Ja, kommunen tar imot husstanden").check();
  await page.getByLabel(/^Svart/).fill("2026-03-01");
  await page.getByRole("button", { name: "Registrer svaret" }).click();
}

/** Records a step for those who are chosen to begin with, less those named. */
export async function recordStep(
  page: Page,
  family: Family,
  step: string,
  { on, without = [], answer }: { on: string; without?: readonly string[]; answer?: string },
): Promise<void> {
  await openPart(page, family, `registrer/${step}`);
  for (const name of without) await page.getByLabel(name).uncheck();
  if (answer) await page.getByLabel(answer, { exact: true }).check();
  await page.getByLabel(/^Dag( |$)/).fill(on);
  await page.getByRole("button", { name: "Registrer", exact: true }).click();
}

/** What was just recorded stands, and the page is the settlement of the case again. */
export async function expectRecorded(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/bosetting$/);
  await expect(page.getByRole("status").filter({ hasText: /\bRegistrert\./ })).toBeVisible();
}
