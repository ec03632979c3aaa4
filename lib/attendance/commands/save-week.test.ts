import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { absenceTalk } from "@/db/schema/absence";
import { attendance, attendanceMonth } from "@/db/schema/attendance";
import { housingAbsence } from "@/db/schema/career";
import { onFreshDatabase } from "@/db/testing/databases";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { aClass, aParticipant, type Participant } from "../fixtures";
import { listClasses } from "../queries/classes";
import { classWeek, ownWeek } from "../queries/week";
import { type CellValue, cellText } from "../rules/cell";
import { closeMonth } from "./close-month";
import { correctDay } from "./correct-day";
import { holdTalk } from "./hold-talk";
import { saveWeek } from "./save-week";

const monday = "2026-11-16";
const present = (hours: number): CellValue => ({ present: hours * 60, code: null });
const away = (code: "SYK_EGENM" | "UGYLDIG"): CellValue => ({ present: 0, code });

async function aTeamWithClass(names: readonly string[] = ["Amina", "Omar"]) {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const people: Participant[] = [];
  for (const name of names) people.push(await aParticipant({ officer, adviser, teamId }, { name }));
  const classId = await aClass(
    adviser,
    people.map(({ participationId }) => participationId),
  );
  return { teamId, adviser, officer, people, classId };
}

const cell = (
  { participationId }: Participant,
  sourceId: string,
  day: string,
  value: CellValue | null,
  version = 0,
) => ({ participationId, sourceId, day, value, version });

const weekOf = async (ctx: Ctx, classId: string, from = monday) => {
  const week = await inScope(ctx, (scope) => classWeek(scope, classId, from));
  return week.rows.map(({ name, cells }) => [
    name.split(" ")[0],
    ...cells.map(({ planned, value, leave }) =>
      value ? cellText(value) : (leave ?? (planned > 0 ? `(${planned / 60})` : "")),
    ),
  ]);
};

it("keeps absence that uses the last day of its type, or more, and tells of it", () =>
  withRollback(async () => {
    const { adviser, people, classId } = await aTeamWithClass();
    const [amina, omar] = people as [Participant, Participant];
    const holy = (who: Participant, ...days: string[]) =>
      days.map((day) => cell(who, classId, day, { present: 0, code: "RELIG" }));
    const type = async (cells: ReturnType<typeof holy>) =>
      expectOk(await saveWeek(adviser, { cells })).warned;
    expect(await type(holy(amina, "2026-11-16"))).toEqual([]);
    const [full] = await type(holy(amina, "2026-11-17"));
    expect(full).toMatchObject({
      participationId: amina.participationId,
      code: "RELIG",
      warning: { kind: "counted", cap: { used: 20, max: 20 } },
    });
    const more = [...holy(amina, "2026-11-18"), ...holy(omar, "2026-11-16")];
    expect(await type(more)).toMatchObject([{ warning: { cap: { used: 30, max: 20 } } }]);
    const certified = cell(omar, classId, "2026-02-02", away("SYK_EGENM"));
    expect(await type([certified])).toMatchObject([
      { warning: { kind: "certification", hindrance: { code: "too-early" } } },
    ]);
  }));

it("counts in the list those who are in each class today", () =>
  withRollback(async () => {
    const { adviser, people, classId } = await aTeamWithClass();
    const other = await aClass(adviser, [], { name: "Norsk C" });
    const listed = await inScope(adviser, (scope) => listClasses(scope));
    const counts = new Map(listed.map(({ id, participants }) => [id, participants]));
    expect([counts.get(classId), counts.get(other)]).toEqual([people.length, 0]);
  }));

it("fills in the week from the timetable, and keeps what differs", () =>
  withRollback(async () => {
    const { adviser, people, classId } = await aTeamWithClass();
    const [amina, omar] = people as [Participant, Participant];
    const free = ["", "", ""];
    expect(await weekOf(adviser, classId)).toEqual([
      ["Amina", "(5)", "(5)", "(5)", "(5)", ...free],
      ["Omar", "(5)", "(5)", "(5)", "(5)", ...free],
    ]);
    const saved = expectOk(
      await saveWeek(adviser, {
        cells: [
          cell(amina, classId, "2026-11-16", present(5)),
          cell(amina, classId, "2026-11-17", { present: 180, code: "UGYLDIG" }),
          cell(omar, classId, "2026-11-16", away("SYK_EGENM")),
        ],
      }),
    );
    expect(saved).toMatchObject({ conflicts: [], closed: [] });
    expect(await weekOf(adviser, classId)).toEqual([
      ["Amina", "5", "3U", "(5)", "(5)", ...free],
      ["Omar", "E", "(5)", "(5)", "(5)", ...free],
    ]);
    // In the week before the class began for them, and on a holiday, nothing is planned.
    expect(await weekOf(adviser, classId, "2026-05-11")).toMatchObject([
      ["Amina", "(5)", "(5)", "(5)", "", ...free],
      ["Omar", "(5)", "(5)", "(5)", "", ...free],
    ]);
    expect(
      await saveWeek(adviser, { cells: [cell(omar, classId, "2026-11-24", present(5))] }),
    ).toMatchObject({ error: { code: "attendance.errors.in-future" } });
  }));

it("gives back what someone else has saved meanwhile, and keeps the other cells", () =>
  withRollback(async () => {
    const { adviser, people, classId, teamId } = await aTeamWithClass();
    const [amina, omar] = people as [Participant, Participant];
    const colleague = await aColleague(["programme_adviser"], [teamId], { name: "Kari Vik" });
    expectOk(await saveWeek(colleague, { cells: [cell(amina, classId, monday, away("UGYLDIG"))] }));
    const { saved, conflicts } = expectOk(
      await saveWeek(adviser, {
        cells: [
          cell(amina, classId, monday, away("SYK_EGENM")),
          cell(omar, classId, monday, present(5)),
        ],
      }),
    );
    expect(saved).toMatchObject([{ value: present(5) }]);
    const [clash] = conflicts;
    expect(clash).toMatchObject({ stands: away("UGYLDIG"), byName: "Kari Vik" });
    const version = clash?.version ?? 0;
    const own = cell(amina, classId, monday, away("SYK_EGENM"), version);
    expectOk(await saveWeek(adviser, { cells: [own] }));
    // Sent twice, it is saved once; taken away and made anew, it is another.
    expect(expectOk(await saveWeek(adviser, { cells: [own] })).conflicts).toEqual([]);
    expectOk(await saveWeek(colleague, { cells: [{ ...own, version: version + 1, value: null }] }));
    expectOk(await saveWeek(colleague, { cells: [cell(amina, classId, monday, present(4))] }));
    const late = { ...own, version: version + 1, value: present(5) };
    expect(expectOk(await saveWeek(adviser, { cells: [late] })).conflicts).toMatchObject([
      { stands: present(4) },
    ]);
  }));

it("loses nothing when two advisers save one week at the same time, nor when the month is closed meanwhile", () =>
  onFreshDatabase(async () => {
    const { adviser, people, classId, teamId } = await aTeamWithClass(["Amina", "Omar", "Hodan"]);
    const colleague = await aColleague(["programme_adviser"], [teamId]);
    const days = ["2026-10-12", "2026-10-13", "2026-10-14", "2026-10-15"];
    const all = (value: CellValue) =>
      people.flatMap((one) => days.map((day) => cell(one, classId, day, value)));
    const answers = await Promise.all([
      saveWeek(adviser, { cells: all(present(5)) }),
      saveWeek(colleague, { cells: all(away("UGYLDIG")).toReversed() }),
    ]);
    const [mine, theirs] = answers.map(expectOk);
    expect((mine?.saved.length ?? 0) + (theirs?.saved.length ?? 0)).toBe(12);
    expect((mine?.conflicts.length ?? 0) + (theirs?.conflicts.length ?? 0)).toBe(12);
    const before = await weekOf(adviser, classId, "2026-10-12");
    const again = all(present(4)).map((one) => ({
      ...one,
      version:
        [...(mine?.saved ?? []), ...(theirs?.saved ?? [])].find(({ key }) =>
          key.startsWith(`${one.participationId} ${classId} ${one.day}`),
        )?.version ?? 0,
    }));
    const [closed, late] = await Promise.all([
      closeMonth(adviser, { month: "2026-10-01", classId, missingSeen: true }),
      saveWeek(colleague, { cells: again }),
    ]);
    expectOk(closed);
    const after = await weekOf(adviser, classId, "2026-10-12");
    const done = expectOk(late);
    expect(done.saved.length + done.closed.length).toBe(12);
    expect(after).toEqual(done.closed.length > 0 ? before : after);
    await expect(
      inScope(colleague, ({ tx }) =>
        tx.update(attendance).set({ presentMinutes: 0 }).where(eq(attendance.sourceId, classId)),
      ),
    ).rejects.toThrow();
  }));

it("keeps a closed month as it was, for the app's own SQL too, and adds corrections to it", () =>
  withRollback(async () => {
    const { adviser, people, classId } = await aTeamWithClass(["Amina"]);
    const [amina] = people as [Participant];
    const day = "2026-10-12";
    expectOk(await saveWeek(adviser, { cells: [cell(amina, classId, day, away("UGYLDIG"))] }));
    const closing = { month: "2026-10-01", classId: null };
    const missing = await closeMonth(adviser, closing);
    expect(missing).toMatchObject({
      error: { code: "attendance.errors.days-missing", data: { deducted: 300 } },
    });
    expectOk(await closeMonth(adviser, { ...closing, missingSeen: true }));
    expect(await closeMonth(adviser, { ...closing, missingSeen: true })).toMatchObject({
      error: { code: "attendance.errors.month-closed" },
    });
    expect(await closeMonth(adviser, { ...closing, month: "2026-11-01" })).toMatchObject({
      error: { code: "attendance.errors.month-not-over" },
    });
    const change = cell(amina, classId, day, present(5), 1);
    expect(expectOk(await saveWeek(adviser, { cells: [change] }))).toMatchObject({
      saved: [],
      closed: [`${amina.participationId} ${classId} ${day}`],
    });
    for (const act of [
      sql`update attendance set present_minutes = 300 where source_id = ${classId}`,
      sql`delete from attendance where source_id = ${classId}`,
      sql`insert into attendance (municipality_id, participation_id, day, source_kind, source_id,
          planned_minutes, present_minutes, origin, recorded_by, recorded_by_name, recorded_at)
        values ('1103', ${amina.participationId}, '2026-10-13', 'class', ${classId}, 300, 300,
          'typed', ${adviser.actor.accountId}, 'Kari', now())`,
      sql`delete from attendance_month`,
      sql`update attendance_month set month = '2026-09-01'`,
    ]) {
      await expect(inScope(adviser, ({ tx }) => tx.execute(act))).rejects.toThrow();
    }
    const right = { participationId: amina.participationId, sourceId: classId, day };
    expect(
      expectOk(await correctDay(adviser, { ...right, typed: "3L", reason: "Legeerklæring sett" })),
    ).toMatchObject({ presentChange: 180, deductedChange: -300 });
    expect(
      expectOk(await correctDay(adviser, { ...right, typed: "4U", reason: "Feil dag" })),
    ).toMatchObject({ presentChange: 60, deductedChange: 60 });
    expect((await weekOf(adviser, classId, day))[0]?.[1]).toBe("4U");
    const open = { ...right, day: monday, typed: "5", reason: "Feil" };
    expect(await correctDay(adviser, open)).toMatchObject({
      error: { code: "attendance.errors.month-open" },
    });
    const [standing] = await inScope(adviser, ({ tx }) =>
      tx.select().from(attendanceMonth).where(eq(attendanceMonth.month, "2026-10-01")),
    );
    expect(standing?.summary).toMatchObject({ missingDays: 16, deducted: 300 });
  }));

it("opens a talk at absence out of the ordinary, once, and tells both advisers when it is the home", () =>
  withRollback(async () => {
    const { adviser, people, classId } = await aTeamWithClass(["Amina"]);
    const [amina] = people as [Participant];
    const days = ["2026-11-16", "2026-11-17", "2026-11-18"];
    const cells = days.map((day) => cell(amina, classId, day, away("UGYLDIG")));
    expectOk(await saveWeek(adviser, { cells: cells.slice(0, 2) }));
    const talks = () => inScope(adviser, ({ tx }) => tx.select().from(absenceTalk));
    expect(await talks()).toEqual([]);
    expectOk(await saveWeek(adviser, { cells: cells.slice(2) }));
    expectOk(await saveWeek(adviser, { cells: [cell(amina, classId, "2026-11-19", present(0))] }));
    const [talk, ...more] = await talks();
    expect(more).toEqual([]);
    expect(talk).toMatchObject({ minutes: 900, windowFrom: "2026-11-05", heldOn: null });
    const held = { talkId: talk?.id, version: 1, heldOn: "2026-11-20", cause: "housing" };
    expectOk(await holdTalk(adviser, held));
    const [alert] = await inScope(adviser, ({ tx }) => tx.select().from(housingAbsence));
    expect(alert).toMatchObject({ personId: amina.personId, sinceOn: "2026-11-05" });
    expect(await holdTalk(adviser, held)).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
  }));

it("shows and takes nothing of those whose cases are not open", () =>
  withRollback(async () => {
    const { people, classId } = await aTeamWithClass(["Amina"]);
    const [amina] = people as [Participant];
    const stranger = await aColleague(["programme_adviser"], [await aTeam()]);
    const week = await inScope(stranger, (scope) => classWeek(scope, classId, monday));
    expect(week).toMatchObject({ rows: [], hidden: 1 });
    const change = { cells: [cell(amina, classId, monday, present(5))] };
    await expect(saveWeek(stranger, change)).rejects.toMatchObject({ kind: "not_found" });
    const elsewhere = await aColleague(["programme_adviser"], [], { municipalityId: "5001" });
    await expect(saveWeek(elsewhere, change)).rejects.toMatchObject({ kind: "not_found" });
    await expect(
      inScope(elsewhere, (scope) => classWeek(scope, classId, monday)),
    ).resolves.toMatchObject({ rows: [], hidden: 0 });
    expect((await inScope(stranger, (scope) => ownWeek(scope, monday))).rows).toEqual([]);
    // The figures of a month are of everyone, without names, and what closes it is for everyone.
    const month = { month: "2026-10-01", classId, missingSeen: true };
    const { summary } = expectOk(await closeMonth(stranger, month));
    expect(summary).toMatchObject({ participants: 1, planned: 5100, missingDays: 17 });
  }));
