import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { recordDecision } from "@/lib/programme/commands/record-decision";
import { aCourse, aParticipant, courseOf } from "../fixtures";
import { endingsOf } from "../queries/records";
import { endProgramme } from "./end-programme";
import { recordSituation } from "./record-situation";
import { reopenProgramme } from "./reopen-programme";

const key = () => ({ idempotencyKey: newId() });
const ENDED = { kind: "goal_reached", endedOn: "2026-11-20", activities: ["upper_secondary"] };

it("ends a programme by its goal: one activity is the main one", () =>
  withRollback(async () => {
    const { adviser, caseId, participationId } = await aParticipant();
    const once = { participationId, version: 1, ...ENDED, source: "school", ...key() };
    expectOk(await endProgramme(adviser, once));
    expectOk(await endProgramme(adviser, once));
    expect(await courseOf(adviser, caseId, participationId)).toMatchObject({
      endedOn: "2026-11-20",
      exitReason: "upper_secondary",
      version: 2,
    });
    const log = await inScope(adviser, (scope) => endingsOf(scope, participationId));
    expect(log).toMatchObject([
      { act: "ended", kind: "goal_reached", source: "school", recordedOn: adviser.today },
    ]);
  }));

it("wants to know why one of several is the main activity", () =>
  withRollback(async () => {
    const { adviser, participationId } = await aParticipant();
    const several = { ...ENDED, activities: ["upper_secondary", "work_part_time"] };
    const end = (more: object) =>
      endProgramme(adviser, { participationId, version: 1, ...several, ...more, ...key() });
    expect(await end({ exitReason: "upper_secondary" })).toMatchObject({
      error: { fields: { judgement: ["completion.errors.several-without-judgement"] } },
    });
    expect(await end({ judgement: "Planen." })).toMatchObject({
      error: { fields: { exitReason: ["completion.errors.main-not-chosen"] } },
    });
    expectOk(await end({ exitReason: "upper_secondary", judgement: "Sluttmålet er fagbrev." }));
  }));

it("stops no one for good without a decision, and rests the end on the one that is made", () =>
  withRollback(async () => {
    const { adviser, caseId, participationId } = await aParticipant({ plannedEndOn: "2027-11-20" });
    const stop = { participationId, kind: "stopped", endedOn: "2026-11-20" };
    expect(await endProgramme(adviser, { ...stop, version: 1, ...key() })).toMatchObject({
      error: { fields: { kind: ["completion.errors.stop-without-decision"] } },
    });
    const decide = (more: object) =>
      recordDecision(adviser, {
        participationId,
        decidedOn: "2026-11-18",
        reason: "Fraværet er stort og uten grunn.",
        language: "nb",
        ...more,
        ...key(),
      });
    expectOk(
      await decide({
        kind: "granted",
        months: "24",
        grounds: ["right_and_duty"],
        decidedOn: "2024-10-20",
      }),
    );
    const { decisionId } = expectOk(
      await decide({
        kind: "stopped_permanently",
        stopFrom: "2026-11-20",
        grounds: ["large_absence"],
      }),
    );
    const course = await courseOf(adviser, caseId, participationId);
    expect(course).toMatchObject({ endedOn: "2026-11-20", exitReason: "stopped" });
    expectOk(await endProgramme(adviser, { ...stop, version: course?.version, ...key() }));
    const [entry] = await inScope(adviser, (scope) => endingsOf(scope, participationId));
    expect(entry).toMatchObject({ kind: "stopped", decisionId, exitReason: "stopped" });
  }));

it("takes a programme up again with why, and lets what was recorded stand", () =>
  withRollback(async () => {
    const { adviser, caseId, participationId } = await aParticipant();
    expectOk(await endProgramme(adviser, { participationId, version: 1, ...ENDED, ...key() }));
    const reopen = (more: object) =>
      reopenProgramme(adviser, { participationId, version: 2, ...more, ...key() });
    expect(await reopen({})).toMatchObject({ error: { fields: { reason: ["errors.required"] } } });
    expectOk(await reopen({ reason: "Registrert på feil person." }));
    expect(await courseOf(adviser, caseId, participationId)).toMatchObject({
      endedOn: null,
      exitReason: null,
      version: 3,
    });
    const log = await inScope(adviser, (scope) => endingsOf(scope, participationId));
    expect(log.map(({ act }) => act)).toEqual(["ended", "reopened"]);
    await expect(
      inScope(adviser, ({ tx }) => tx.execute(sql`update programme_ending set reason = 'x'`)),
    ).rejects.toThrow();
  }));

it("sets aside what came after an end that is moved", () =>
  withRollback(async () => {
    const { adviser, caseId, participationId } = await aParticipant({
      startedOn: "2022-11-04",
      plannedEndOn: "2024-11-20",
      endedOn: "2024-11-20",
      exitReason: "work_full_time",
    });
    const after = { activity: "work_part_time", source: "employer", onDay: "2025-11-25" };
    expectOk(await recordSituation(adviser, { participationId, months: "12", ...after, ...key() }));
    expect(await courseOf(adviser, caseId, participationId)).toMatchObject({
      statusAfterOneYear: "work",
    });
    expectOk(
      await endProgramme(adviser, {
        participationId,
        version: 2,
        kind: "goal_reached",
        endedOn: "2025-10-31",
        activities: ["work_full_time"],
        ...key(),
      }),
    );
    expect(await courseOf(adviser, caseId, participationId)).toMatchObject({
      endedOn: "2025-10-31",
      statusAfterOneYear: null,
      statusAfterOneYearOn: null,
    });
  }));

it("records 12 and 24 months when they have come, with the source, and counts subsidised work apart", () =>
  withRollback(async () => {
    const { adviser, participationId, caseId, personId } = await aParticipant({
      startedOn: "2022-11-04",
      plannedEndOn: "2024-11-20",
      endedOn: "2024-11-20",
      exitReason: "work_wage_subsidy",
    });
    const tell = (more: object) =>
      recordSituation(adviser, { participationId, source: "nav", ...more, ...key() });
    expect(await tell({ months: "12", onDay: "2025-11-19", activity: "home" })).toMatchObject({
      error: { fields: { onDay: ["completion.errors.too-early"] } },
    });
    expectOk(await tell({ months: "12", onDay: "2025-11-20", activity: "work_wage_subsidy" }));
    expectOk(await tell({ months: "24", onDay: "2026-11-20", activity: "upper_secondary" }));
    expect(await courseOf(adviser, caseId, participationId)).toMatchObject({
      statusAfterOneYear: "work_wage_subsidy",
      statusAfterOneYearOn: "2025-11-20",
    });
    const running = await aCourse(adviser, { caseId, personId });
    expect(
      await recordSituation(adviser, {
        participationId: running,
        months: "12",
        onDay: "2026-11-20",
        activity: "home",
        source: "nav",
        ...key(),
      }),
    ).toMatchObject({ error: { code: "completion.errors.not-ended" } });
  }));

it("is for those who may open the case and work with programmes", () =>
  withRollback(async () => {
    const { teamId, participationId } = await aParticipant();
    const given = { participationId, version: 1, ...ENDED, ...key() };
    const housing = await aColleague(["housing_adviser"], [teamId]);
    await expect(endProgramme(housing, given)).rejects.toMatchObject({ kind: "forbidden" });
    const outsider = await aColleague(["programme_adviser"], [await aTeam()]);
    await expect(endProgramme(outsider, given)).rejects.toMatchObject({ kind: "not_found" });
  }));

it("tells the later of two what stands", () =>
  withRollback(async () => {
    const { adviser, participationId } = await aParticipant();
    expectOk(await endProgramme(adviser, { participationId, version: 1, ...ENDED, ...key() }));
    const late = { ...ENDED, endedOn: "2026-11-19", participationId, version: 1, ...key() };
    expect(await endProgramme(adviser, late)).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { endedOn: "2026-11-20", version: 2 } },
    });
  }));
