import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Municipality, Person } from "../municipality";
import type { Household } from "./guidance";

/** The Monday of the week before this one, in Norway. */
export function mondayOfLastWeek(): string {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
  const noon = new Date(`${today}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - ((noon.getUTCDay() + 6) % 7) - 7);
  return noon.toISOString().slice(0, 10);
}

/** A class of five days a week whose participants have cases in a team; the id of the class. */
export async function aClassOf(
  municipality: Municipality,
  { teamId, names, by }: { teamId: string; names: readonly string[]; by: Person },
): Promise<string> {
  const m = { municipality_id: municipality.id };
  const classId = randomUUID();
  const startedOn = "2026-01-05";
  const people = names.map((name) => ({
    name,
    personId: randomUUID(),
    householdId: randomUUID(),
    caseId: randomUUID(),
    participationId: randomUUID(),
  }));
  await municipality.sql(async (sql) => {
    await sql`insert into checklist_edition ${sql({
      ...m,
      number: 1,
      library_version: 1,
      status: "published",
      published_at: "2026-01-01T00:00:00Z",
    })} on conflict do nothing`;
    await sql`insert into person ${sql(
      people.map(({ name, personId }) => ({
        ...m,
        id: personId,
        given_name: name,
        display_name: name,
        search_name: name.toLowerCase(),
        birth_date: "1990-01-01",
      })),
    )}`;
    await sql`insert into household ${sql(people.map(({ householdId: id }) => ({ ...m, id })))}`;
    await sql`insert into household_member ${sql(
      people.map(({ personId, householdId }) => ({
        ...m,
        id: randomUUID(),
        household_id: householdId,
        person_id: personId,
        is_head: true,
        from_on: startedOn,
      })),
    )}`;
    await sql`insert into settlement_case ${sql(
      people.map(({ name, caseId, householdId }) => ({
        ...m,
        id: caseId,
        number: `2026-${caseId.slice(0, 5)}`,
        household_id: householdId,
        settlement_type: "from_reception",
        team_id: teamId,
        opened_on: startedOn,
        checklist_edition: 1,
        household_name: name,
        member_count: 1,
        open_stages: ["introduction_programme"],
        status: "open",
      })),
    )}`;
    await sql`insert into programme_participation ${sql(
      people.map(({ personId, caseId, participationId }) => ({
        ...m,
        id: participationId,
        case_id: caseId,
        person_id: personId,
        right_arises_on: startedOn,
        started_on: startedOn,
      })),
    )}`;
    await sql`insert into programme_class ${sql({
      ...m,
      id: classId,
      name: "Norsk B",
      provider: "Voksenopplæringen",
      kinds: ["norwegian"],
      follows_school: false,
      from_on: startedOn,
    })}`;
    const times = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: "09:00", to: "14:00" }));
    const set = { set_by: by.accountId, set_by_name: by.name };
    await sql`insert into class_timetable ${sql({
      ...{ ...m, class_id: classId, valid_from: startedOn, ...set },
      times: sql.json(times),
    })}`;
    await sql`insert into class_participant ${sql(
      people.map(({ participationId }) => ({
        ...m,
        id: randomUUID(),
        class_id: classId,
        participation_id: participationId,
        from_on: startedOn,
        added_by: by.accountId,
        added_by_name: by.name,
      })),
    )}`;
  });
  return classId;
}

/** What is registered in a class, as "name day present code", sorted. */
export async function registeredIn(municipality: Municipality, classId: string) {
  return municipality.sql(async (sql) => {
    const rows = await sql<{ line: string }[]>`
      select concat_ws(' ', x.display_name, extract(isodow from a.day), a.present_minutes / 60,
        a.absence_code) as line
      from attendance a
      join programme_participation p on p.municipality_id = a.municipality_id
        and p.id = a.participation_id
      join person x on x.municipality_id = a.municipality_id and x.id = p.person_id
      where a.source_id = ${classId} order by 1`;
    return rows.map(({ line }) => line);
  });
}

/** Presses keys one after the other; how many they were. */
export async function pressKeys(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

export async function openAbsence(page: Page, { caseId, personId, name }: Household) {
  await page.goto(`/saker/${caseId}/program/fravaer/${personId}`);
  await expect(page.getByRole("heading", { name: `Oppmøte og fravær: ${name}` })).toBeVisible();
}

/** Fills in a leave from a day to a day, and sends it. */
export async function fillInLeave(
  page: Page,
  { type, from, to, born }: { type: string; from: string; to: string; born?: string },
): Promise<void> {
  const form = page.getByRole("form", { name: "Registrer fravær eller permisjon" });
  if (!(await form.isVisible())) {
    await page.getByText("Registrer fravær eller permisjon", { exact: true }).click();
  }
  await form.getByLabel("Type").selectOption({ label: type });
  await form.getByLabel("Første dag").fill(from);
  await form.getByLabel("Siste dag").fill(to);
  if (born) await form.getByLabel("Fødsel, termin eller overtakelse").fill(born);
  await form.getByRole("button", { name: "Registrer", exact: true }).click();
}
