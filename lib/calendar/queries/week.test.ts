import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { aCourse } from "@/lib/courses/fixtures";
import { aBooking, anInterpreter } from "@/lib/interpreters/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { anApplication } from "@/lib/self-settlement/fixtures";
import { addTeamMember } from "@/lib/users/commands/add-team-member";
import type { CalendarEvent } from "../types";
import { calendarWeek } from "./week";

const monday = "2026-11-16";
const friday = "2026-11-20";

const week = async (ctx: Ctx, whose: "mine" | "team" = "mine"): Promise<CalendarEvent[]> =>
  (await inScope(ctx, (scope) => calendarWeek(scope, monday, whose))).flatMap(
    ({ events }) => events,
  );

/** A guidance session of a case on Friday, and when it is to be held. */
async function aSession(ctx: Ctx, caseId: string, startsAtTime: string, bookingId?: string) {
  await inScope(ctx, ({ tx, municipalityId, actor }) =>
    tx.execute(sql`insert into guidance_session (municipality_id, id, case_id, adviser_id,
        adviser_name, held_on, starts_at_time, minutes, interpreter_booking_id)
      values (${municipalityId}, ${newId()}, ${caseId}, ${actor.accountId}, ${actor.name}, ${friday},
        ${startsAtTime}, 60, ${bookingId ?? null})`),
  );
}

async function colleaguesIn(teamId: string, ...names: string[]): Promise<Ctx[]> {
  const administrator = await aColleague(["administrator"]);
  const all: Ctx[] = [];
  for (const name of names) {
    const ctx = await aColleague(["settlement_officer", "housing_adviser"], [teamId], { name });
    expectOk(await addTeamMember(administrator, { teamId, accountId: ctx.actor.accountId }));
    all.push(ctx);
  }
  return all;
}

it("shows one's own appointments of the week with the way to each, and the team's in the team's", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const [kari, ola] = (await colleaguesIn(teamId, "Kari", "Ola")) as [Ctx, Ctx];
    const { caseId } = await aCase(kari, teamId);
    await aSession(kari, caseId, "09:00");
    await aBooking(ola, caseId, { startsAtTime: "13:00" });
    const mine = await week(kari);
    expect(mine).toMatchObject([
      { kind: "session", day: friday, isOpen: true, startsAtTime: "09:00", clashes: [] },
    ]);
    expect(mine[0]?.isOpen && mine[0].href).toMatch(`/saker/${caseId}/veiledning/`);
    expect((await week(kari, "team")).map(({ kind, ownerName }) => [kind, ownerName])).toEqual([
      ["session", "Kari"],
      ["interpreter", "Ola"],
    ]);
    const later = await inScope(kari, (scope) => calendarWeek(scope, "2026-11-23", "team"));
    expect(later.flatMap(({ events }) => events)).toEqual([]);
  }));

it("leaves a booking to the talk that tells of it, which takes its time and interpreter", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const [kari] = (await colleaguesIn(teamId, "Kari")) as [Ctx];
    const { caseId, applicationId } = await anApplication(kari, teamId);
    const interpreterId = await anInterpreter(kari);
    const booked = { source: "register", interpreterId, startsAtTime: "10:00", heldOn: friday };
    const bookingId = await aBooking(kari, caseId, booked);
    await inScope(kari, ({ tx, municipalityId, actor }) =>
      tx.execute(sql`insert into private_talk (municipality_id, id, application_id, case_id,
          person_id, held_on, held_by, held_by_name, asked_alone, interpreter_use,
          interpreter_booking_id)
        select ${municipalityId}, ${newId()}, ${applicationId}, ${caseId}, m.person_id, ${friday},
          ${actor.accountId}, ${actor.name}, true, 'used', ${bookingId}
        from settlement_case c join household_member m on m.municipality_id = c.municipality_id
          and m.household_id = c.household_id where c.id = ${caseId} limit 1`),
    );
    const found = (await week(kari)).filter(({ kind }) => kind !== "move");
    expect(found).toMatchObject([{ kind: "talk", startsAtTime: "10:00", interpreterId }]);
  }));

it("tells of a case that may not be opened only that a colleague is busy, and when", () =>
  withRollback(async () => {
    const [teamId, elsewhere] = [await aTeam(), await aTeam()];
    const [kari, ola] = (await colleaguesIn(teamId, "Kari", "Ola")) as [Ctx, Ctx];
    const theirs = { ...ola, actor: { ...ola.actor, teamIds: [elsewhere] } };
    const { caseId } = await aCase(theirs, elsewhere);
    await aSession(theirs, caseId, "09:00");
    const [event, ...more] = await week(kari, "team");
    expect(more).toEqual([]);
    expect(event).toEqual({
      key: expect.stringMatching(/^busy/),
      kind: "session",
      day: friday,
      startsAtTime: "09:00",
      minutes: 60,
      ownerId: ola.actor.accountId,
      ownerName: "Ola",
      interpreterId: null,
      clashes: [],
      isOpen: false,
    });
    expect(JSON.stringify(event)).not.toContain(caseId);
    expect(await week(kari)).toEqual([]);
  }));

it("shows the meetings of the courses that one is responsible for, unless called off", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const [kari, ola] = (await colleaguesIn(teamId, "Kari", "Ola")) as [Ctx, Ctx];
    const { courseId, meetingId } = await aCourse(ola, { title: "Bo trygt" });
    const { caseId } = await aCase(ola, teamId);
    await aSession(ola, caseId, "11:00");
    expect(await week(kari)).toEqual([]);
    expect(await week(kari, "team")).toMatchObject([
      {
        kind: "course",
        name: "Bo trygt",
        href: `/kurs/${courseId}/${meetingId}`,
        startsAtTime: "09:30",
        minutes: 150,
        clashes: ["person"],
      },
      { kind: "session", clashes: ["person"] },
    ]);
    await inScope(ola, ({ tx, municipalityId }) =>
      tx.execute(sql`update course set is_cancelled = true
        where municipality_id = ${municipalityId} and id = ${courseId}`),
    );
    expect((await week(ola)).map(({ kind }) => kind)).toEqual(["session"]);
  }));

it("shows each follow-up on the day that it is due, until the household has moved out", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const [kari] = (await colleaguesIn(teamId, "Kari")) as [Ctx];
    const { caseId, applicationId } = await anApplication(kari, teamId, { state: "signed" });
    const due = async () => (await week(kari, "team")).filter(({ kind }) => kind === "follow_up");
    // 7, 30, 90 and 365 days before Thursday
    for (const movedInOn of ["2026-11-12", "2026-10-20", "2026-08-21", "2025-11-19"]) {
      await inScope(kari, ({ tx, municipalityId }) =>
        tx.execute(sql`update self_settlement_application set moved_in_on = ${movedInOn}
          where municipality_id = ${municipalityId} and id = ${applicationId}`),
      );
      expect(await due()).toMatchObject([
        { day: "2026-11-19", isOpen: true, href: `/saker/${caseId}/selvbosetting/oppfolging` },
      ]);
    }
    await inScope(kari, ({ tx, municipalityId, actor }) =>
      tx.execute(sql`insert into self_settlement_follow_up (municipality_id, id, application_id,
          position, day_number, held_on, channel, still_there, recorded_by, recorded_by_name)
        values (${municipalityId}, ${newId()}, ${applicationId}, 0, 7, '2026-11-01', 'phone',
          false, ${actor.accountId}, ${actor.name})`),
    );
    expect(await due()).toEqual([]);
  }));

it("keeps a household under strengt fortrolig from the team, but for the circle", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const [kari, ola] = (await colleaguesIn(teamId, "Kari", "Ola")) as [Ctx, Ctx];
    const { caseId } = await aCase(ola, teamId);
    await aSession(ola, caseId, "09:00");
    await inScope(ola, ({ tx, municipalityId }) =>
      tx.execute(sql`update settlement_case set address_protection = 'strengt_fortrolig'
        where municipality_id = ${municipalityId} and id = ${caseId}`),
    );
    expect((await week(kari, "team")).map(({ isOpen }) => isOpen)).toEqual([false]);
    const circle = { ...kari, actor: { ...kari.actor, inProtectedCircle: true } };
    expect((await week(circle, "team")).map(({ isOpen }) => isOpen)).toEqual([true]);
  }));

it("shows an interpreter who is booked twice at once, and a session with its booking as one", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const [kari, ola] = (await colleaguesIn(teamId, "Kari", "Ola")) as [Ctx, Ctx];
    const [one, other] = [await aCase(kari, teamId), await aCase(ola, teamId)];
    const interpreterId = await anInterpreter(kari);
    const booked = { source: "register", interpreterId, startsAtTime: "10:00", minutes: "60" };
    const bookingId = await aBooking(kari, one.caseId, booked);
    await aSession(kari, one.caseId, "10:00", bookingId);
    await aBooking(ola, other.caseId, {
      ...booked,
      startsAtTime: "10:30",
      overlapReason: "Tolker på begge",
    });
    expect((await week(kari, "team")).map(({ kind, clashes }) => [kind, clashes])).toEqual([
      ["session", ["interpreter"]],
      ["interpreter", ["interpreter"]],
    ]);
  }));

it("counts the deadlines of a day that one may see", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const [kari] = (await colleaguesIn(teamId, "Kari")) as [Ctx];
    const { caseId } = await aCase(kari, teamId);
    const due = async () =>
      (await inScope(kari, (scope) => calendarWeek(scope, monday, "team"))).at(4)?.deadlines ?? 0;
    const before = await due();
    await inScope(kari, ({ tx, municipalityId }) =>
      tx.execute(sql`insert into deadline (municipality_id, case_id, rule_key, subject_key,
          rule_version, audience, state, due_on, can_be_met, computed_from, moves, appeared_on)
        values (${municipalityId}, ${caseId}, 'D-TEST', 'case', 1, 'housing_adviser', 'open',
          ${friday}, true, '{}', '[]', ${monday})`),
    );
    expect(await due()).toBe(before + 1);
  }));
