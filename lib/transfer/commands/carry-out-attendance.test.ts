import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { addParticipants } from "@/lib/attendance/commands/add-participants";
import { aClass, aParticipant } from "@/lib/attendance/fixtures";
import { classWeek } from "@/lib/attendance/queries/week";
import { cellText } from "@/lib/attendance/rules/cell";
import { aColleague, aCtx, aTeam, expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { addTeamMember } from "@/lib/users/commands/add-team-member";
import { attendanceImportRows } from "../queries/attendance-import-rows";
import { leftOutRows } from "../queries/import-rows";
import { requireRun } from "../queries/import-runs";
import { mapAttendanceColumns } from "./map-attendance-columns";
import { receiveAttendance } from "./receive-file";
import { startAttendanceImport } from "./start-attendance-import";
import { workIn } from "./work-jobs";

const HEADINGS = "Elev;Fødselsdato;Dato;Timer til stede;Fravær";

async function aSchool() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  // The import is carried out with the rights that stand in the register.
  const administrator = aCtx({ roles: ["administrator"] });
  const { accountId } = adviser.actor;
  expectOk(await addTeamMember(administrator, { teamId, accountId }));
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const name = `Elev${teamId.slice(-6).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;
  const people = [
    await aParticipant({ officer, adviser, teamId }, { name }),
    await aParticipant({ officer, adviser, teamId }, { name: `${name}to` }),
  ];
  const classId = await aClass(
    adviser,
    people.map(({ participationId }) => participationId),
  );
  return { adviser, officer, teamId, name, classId };
}

const look = (ctx: Ctx, runId: string) =>
  inScope(ctx, async (scope) => {
    const run = await requireRun(scope, runId, "transfer.view-import", { kind: "attendance" });
    return { run, ...(await attendanceImportRows(scope, run, { show: "all", after: 0 })) };
  });
const told = async (ctx: Ctx, runId: string) =>
  (await look(ctx, runId)).rows.map(({ state, problems }) => [
    state,
    ...problems.map(({ code }) => code.replace("attendance.import.problems.", "")),
  ]);
async function sent(ctx: Ctx, rows: readonly string[], headings = HEADINGS): Promise<string> {
  const content = Buffer.from([headings, ...rows].join("\n"));
  const { runId } = expectOk(await receiveAttendance(ctx, { name: "uke.csv", content }));
  await workIn(ctx.municipalityId);
  return runId;
}
async function carriedOut(ctx: Ctx, runId: string): Promise<void> {
  const { run } = await look(ctx, runId);
  expectOk(await startAttendanceImport(ctx, { runId, version: run.version, leaveOut: true }));
  await workIn(ctx.municipalityId);
}
const weekOf = async (ctx: Ctx, classId: string) => {
  const week = await inScope(ctx, (scope) => classWeek(scope, classId, "2026-11-16"));
  return week.rows.map(({ cells }) =>
    cells.map(({ value }) => (value ? cellText(value) : "")).slice(0, 4),
  );
};

it("previews each row with what is wrong, keeps the good ones, and gives back those left out", () =>
  withRollback(async () => {
    const { adviser, name, classId, officer, teamId } = await aSchool();
    await aParticipant({ officer, adviser, teamId }, { name: `${name}tvilling` });
    await aParticipant({ officer, adviser, teamId }, { name: `${name}tvilling` });
    const born = "04.07.1990";
    const rows = [
      `${name} Yusuf;${born};16.11.2026;5;`,
      `${name} Yusuf;${born};17.11.2026;3;U`,
      `Yusuf, ${name}to;${born};16.11.2026;;Egenmelding`,
      `${name} Yusuf;05.07.1990;18.11.2026;5;`,
      `${name}tvilling Yusuf;${born};16.11.2026;5;`,
      `${name} Yusuf;${born};16.11.2026;4;`,
      `${name} Yusuf;${born};32.11.2026;mange;Tannlege`,
      `${name} Yusuf;${born};19.11.2026;;`,
    ];
    const runId = await sent(adviser, rows);
    expect(await told(adviser, runId)).toEqual([
      ["new"],
      ["new"],
      ["new"],
      ["error", "no-such-person"],
      ["error", "two-people"],
      ["error", "repeated"],
      ["error", "day", "hours", "absence"],
      ["error", "nothing-told"],
    ]);
    expect(await weekOf(adviser, classId)).toEqual([
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
    await carriedOut(adviser, runId);
    expect(await weekOf(adviser, classId)).toEqual([
      ["5", "3U", "", ""],
      ["E", "", "", ""],
    ]);
    const left = await inScope(adviser, async (scope) => {
      const run = await requireRun(scope, runId, "test", { kind: "attendance" });
      return leftOutRows(scope, run);
    });
    expect(left).toHaveLength(5);
    // The same file again changes nothing.
    const again = await sent(adviser, rows.slice(0, 3));
    expect(await told(adviser, again)).toEqual([["same"], ["same"], ["same"]]);
  }));

it("remembers how a school heads its columns, and goes on where it was broken off", () =>
  withRollback(async () => {
    const { adviser, name, classId } = await aSchool();
    const headings = "Hvem;Født når;Dag;Klokketimer";
    const rows = ["16", "17", "18"].map((day) => `${name} Yusuf;04.07.1990;${day}.11.2026;4`);
    const runId = await sent(adviser, rows, headings);
    const { run } = await look(adviser, runId);
    expect(run.status).toBe("uploaded");
    const columns = { c0: "fullName", c1: "birthDate", c2: "day", c3: "hours" };
    const input = { runId, version: run.version };
    expect(
      await mapAttendanceColumns(adviser, { ...input, columns: { c0: "fullName" } }),
    ).toMatchObject({ error: { code: "transfer.errors.mapping-no-person" } });
    expectOk(await mapAttendanceColumns(adviser, { ...input, columns }));
    await workIn(adviser.municipalityId);
    expect(await told(adviser, runId)).toEqual([["new"], ["new"], ["new"]]);
    const checked = await look(adviser, runId);
    expectOk(await startAttendanceImport(adviser, { runId, version: checked.run.version }));
    // As when the process dies after the first row: it is done, and the lease is let go.
    await inScope(adviser, (scope) =>
      scope.tx.execute(sql`update import_row set state = 'created'
        where run_id = ${runId}::uuid and row_number = (
          select min(row_number) from import_row where run_id = ${runId}::uuid)`),
    );
    await workIn(adviser.municipalityId);
    expect((await look(adviser, runId)).run).toMatchObject({ status: "finished" });
    expect(await weekOf(adviser, classId)).toEqual([
      ["", "4", "4", ""],
      ["", "", "", ""],
    ]);
    const next = await sent(adviser, rows.slice(0, 1), headings);
    expect((await look(adviser, next)).run.status).toBe("checked");
    const stranger = await aColleague(["programme_adviser"], []);
    await expect(look(stranger, next)).rejects.toMatchObject({ kind: "not_found" });
  }));

it("takes a week on each row, keeps the days that can be read, and tells the row in the file of the others", () =>
  withRollback(async () => {
    const { adviser, name, classId } = await aSchool();
    const headings = "Elev;Fødselsdato;Uke;Mandag;Tirsdag;Onsdag;Torsdag;Fredag";
    const born = "04.07.1990";
    const runId = await sent(
      adviser,
      [
        `${name} Yusuf;${born};47;5;3E;;L;`,
        `${name}to Yusuf;${born};47;x9;4;;;`,
        `${name}to Yusuf;${born};uke 60;5;5;5;5;`,
        `Ingen Slik;${born};47;5;5;;;`,
      ],
      headings,
    );
    const { rows } = await look(adviser, runId);
    expect(
      rows.map(({ fileRow, state, problems }) => [
        fileRow,
        state,
        ...problems.map(({ code }) => code.replace("attendance.import.problems.", "")),
      ]),
    ).toEqual([
      [2, "new"],
      [2, "new"],
      [2, "new"],
      [3, "error", "absence"],
      [3, "new"],
      [4, "error", "day", "nothing-told"],
      [5, "error", "no-such-person"],
      [5, "error", "no-such-person"],
    ]);
    expect(await weekOf(adviser, classId)).toEqual([
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
    await carriedOut(adviser, runId);
    expect(await weekOf(adviser, classId)).toEqual([
      ["5", "3E", "", "L"],
      ["", "4", "", ""],
    ]);
    const { run } = await look(adviser, runId);
    const left = await inScope(adviser, (scope) => leftOutRows(scope, run));
    expect(left.map(({ rowNumber }) => Math.floor(rowNumber / 10))).toEqual([3, 4, 5, 5]);
  }));

it("registers a week's total that leaves no choice, and leads to the week for the others", () =>
  withRollback(async () => {
    const { adviser, officer, teamId, name, classId } = await aSchool();
    const third = await aParticipant({ officer, adviser, teamId }, { name: `${name}tre` });
    expectOk(
      await addParticipants(adviser, {
        ...{ classId, participationIds: [third.participationId], fromOn: "2026-01-12" },
      }),
    );
    const headings = "Elev;Fødselsdato;Uke;Timer i uka";
    const born = "04.07.1990";
    const rows = [
      `${name} Yusuf;${born};47;20`,
      `${name}to Yusuf;${born};47;0`,
      `${name}tre Yusuf;${born};47;12,5`,
      `${name} Yusuf;${born};47;20`,
    ];
    const runId = await sent(adviser, rows, headings);
    expect(await told(adviser, runId)).toEqual([
      ["new"],
      ["new", "week-away"],
      ["error", "week-between"],
      ["error", "week-repeated"],
    ]);
    expect((await look(adviser, runId)).rows.map(({ toType }) => toType)).toEqual([
      null,
      expect.stringContaining(`klasse=${classId}&uke=2026-W47`),
      expect.stringContaining(`deltaker=${third.participationId}`),
      null,
    ]);
    await carriedOut(adviser, runId);
    expect(await weekOf(adviser, classId)).toEqual([
      ["5", "5", "5", "5"],
      ["0", "0", "0", "0"],
      ["", "", "", ""],
    ]);
    const done = await look(adviser, runId);
    expect(done.rows.map(({ state }) => state)).toEqual(["created", "created", "error", "error"]);
    expect(done.rows[2]?.toType).toContain(third.participationId);
    // A total never writes over what is registered, and the same list again changes nothing.
    const again = await sent(
      adviser,
      [...rows.slice(0, 2), `${name} Yusuf;${born};47;15`],
      headings,
    );
    expect(await told(adviser, again)).toEqual([["same"], ["same"], ["error", "week-differs"]]);
  }));
