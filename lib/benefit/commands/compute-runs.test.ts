import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { attendance, attendanceCorrection, attendanceMonth } from "@/db/schema/attendance";
import { benefitResult, benefitRun } from "@/db/schema/benefit";
import { ownBasicAmount } from "@/db/schema/law";
import { householdMember } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { approveRun } from "./approve-run";
import { computeBenefits } from "./compute-runs";
import { resumeRun } from "./resume-run";
import { saveIncome } from "./save-income";
import { saveSetOff } from "./save-set-off";
import { saveSituation } from "./save-situation";
import { startRun } from "./start-run";
import { stopRun } from "./stop-run";

beforeAll(keepOnlyCaseFigures);

const classId = newId();
const MONTH = 2_275_817;

async function anOffice() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser", "settlement_officer"], [teamId]);
  const manager = await aColleague(["manager"], [teamId]);
  return { teamId, adviser, manager };
}

/** Someone in the programme since January 2026. */
async function aParticipant(
  ctx: Ctx,
  teamId: string,
  given: Partial<typeof programmeParticipation.$inferInsert> & { birthDate?: string } = {},
) {
  const { birthDate = "04.07.1990", ...content } = given;
  const { caseId } = await aCase(ctx, teamId, {
    members: [{ givenName: "Amina", familyName: "Yusuf", birthDate }],
  });
  const participationId = newId();
  const personId = await inScope(ctx, async ({ tx, municipalityId }) => {
    const [member] = await tx
      .select({ personId: householdMember.personId })
      .from(householdMember)
      .innerJoin(
        sql`settlement_case c`,
        sql`c.household_id = ${householdMember.householdId} and c.id = ${caseId}`,
      );
    await tx.insert(programmeParticipation).values({
      municipalityId,
      id: participationId,
      caseId,
      personId: member?.personId ?? "",
      decidedOn: "2025-12-15",
      startedOn: "2026-01-05",
      ...content,
    });
    return member?.personId ?? "";
  });
  return { caseId, personId, participationId };
}

const close = (ctx: Ctx, month: string) =>
  inScope(ctx, ({ tx, municipalityId, actor, now }) =>
    tx.insert(attendanceMonth).values({
      municipalityId,
      id: newId(),
      month,
      summary: {},
      closedBy: actor.accountId,
      closedByName: actor.name,
      closedAt: now,
    }),
  );

const away = (ctx: Ctx, participationId: string, day: string, absenceCode = "UGYLDIG") =>
  inScope(ctx, ({ tx, municipalityId, actor, now }) =>
    tx.insert(attendance).values({
      municipalityId,
      participationId,
      day,
      sourceKind: "class",
      sourceId: classId,
      plannedMinutes: 360,
      presentMinutes: 0,
      absenceCode,
      origin: "typed",
      recordedBy: actor.accountId,
      recordedByName: actor.name,
      recordedAt: now,
    }),
  );

const versionOf = (ctx: Ctx, runId: string) =>
  inScope(ctx, async ({ tx }) => {
    const [row] = await tx.select().from(benefitRun).where(eq(benefitRun.id, runId));
    return row?.version ?? 0;
  });

async function compute(ctx: Ctx, month: string, version = 0) {
  const { runId } = expectOk(await startRun(ctx, { month, version }));
  await computeBenefits(ctx.municipalityId);
  return { runId, benefitRunId: runId, version: await versionOf(ctx, runId) };
}

async function computeAndApprove(
  { adviser, manager }: { adviser: Ctx; manager: Ctx },
  month: string,
) {
  const run = await compute(adviser, month);
  await close(manager, month);
  expectOk(await approveRun(manager, run));
  return run.runId;
}

const results = (ctx: Ctx, runId: string) =>
  inScope(ctx, ({ tx }) =>
    tx
      .select()
      .from(benefitResult)
      .where(eq(benefitResult.runId, runId))
      .orderBy(benefitResult.participationId),
  );
const only = async (ctx: Ctx, runId: string) => {
  const [row, ...more] = await results(ctx, runId);
  expect(more).toEqual([]);
  if (!row) throw new Error("nothing was computed");
  return { ...row, brief: row.lines.map(({ code, ore }) => [code, ore]) };
};

describe("the benefit of a month", () => {
  it("is computed for all, and the same again when it is computed again", () =>
    withRollback(async () => {
      const { teamId, adviser } = await anOffice();
      const one = await aParticipant(adviser, teamId);
      await aParticipant(adviser, teamId, { startedOn: "2026-09-14" });
      await aParticipant(adviser, teamId, { startedOn: "2026-10-01" });
      await aParticipant(adviser, teamId, { kind: "jobbsjansen" });
      await aParticipant(adviser, teamId, { birthDate: "04.07.2004" });
      await away(adviser, one.participationId, "2026-09-07");
      await away(adviser, one.participationId, "2026-09-08", "SYK_LEGE");
      const first = await compute(adviser, "2026-09");
      const computed = await results(adviser, first.runId);
      expect(computed.map(({ totalOre, missing }) => [totalOre, missing])).toEqual([
        [MONTH - 75_861, []],
        [1_289_637, []],
        [0, ["home"]],
      ]);
      const again = await compute(adviser, "2026-09", first.version);
      expect(again.runId).toBe(first.runId);
      expect(await results(adviser, again.runId)).toEqual(computed);
      const [run] = await inScope(adviser, ({ tx }) => tx.select().from(benefitRun));
      expect(run).toMatchObject({ status: "computed", participantCount: 3, doneCount: 3 });
      expect(run?.summary).toMatchObject({
        participants: 3,
        paid: 2,
        missing: 1,
        totalOre: MONTH - 75_861 + 1_289_637,
        deductedOre: 75_861,
      });
    }));

  it("stops and goes on, and refuses a version that is not the one that was read", () =>
    withRollback(async () => {
      const { teamId, adviser } = await anOffice();
      await aParticipant(adviser, teamId);
      const { runId } = expectOk(await startRun(adviser, { month: "2026-09", version: 0 }));
      const started = await versionOf(adviser, runId);
      expectOk(await stopRun(adviser, { benefitRunId: runId, version: started }));
      await computeBenefits(adviser.municipalityId);
      expect(await results(adviser, runId)).toEqual([]);
      expect(await resumeRun(adviser, { benefitRunId: runId, version: started })).toMatchObject({
        error: { code: "errors.changed-meanwhile" },
      });
      expectOk(await resumeRun(adviser, { benefitRunId: runId, version: started + 1 }));
      await computeBenefits(adviser.municipalityId);
      expect((await only(adviser, runId)).totalOre).toBe(MONTH);
      expect(await startRun(adviser, { month: "2026-09", version: 0 })).toMatchObject({
        error: { code: "errors.changed-meanwhile" },
      });
    }));

  it("is approved by another one, when its attendance is closed, and stands from then on", () =>
    withRollback(async () => {
      const { teamId, adviser, manager } = await anOffice();
      await aParticipant(adviser, teamId);
      const run = await compute(adviser, "2026-09");
      const refused = async (ctx: Ctx) => {
        const result = await approveRun(ctx, run);
        return result.ok ? "ok" : result.error.code;
      };
      expect(await refused(adviser)).toBe("benefit.errors.four-eyes");
      expect(await refused(manager)).toBe("benefit.errors.attendance-open");
      await close(manager, "2026-09-01");
      expect(await refused(manager)).toBe("ok");
      expect(await startRun(adviser, { month: "2026-09", version: run.version + 1 })).toMatchObject(
        {
          error: { code: "benefit.errors.month-approved" },
        },
      );
      expect(await startRun(adviser, { month: "2026-08", version: 0 })).toMatchObject({
        error: { code: "benefit.errors.later-approved" },
      });
      await expect(
        inScope(adviser, ({ tx }) =>
          tx.transaction((inner) => inner.update(benefitResult).set({ totalOre: 1 })),
        ),
      ).rejects.toThrow();
    }));

  it("is approved in the order of the months", () =>
    withRollback(async () => {
      const { teamId, adviser, manager } = await anOffice();
      await aParticipant(adviser, teamId);
      const september = await compute(adviser, "2026-09");
      const october = await compute(adviser, "2026-10");
      await close(manager, "2026-09-01");
      await close(manager, "2026-10-01");
      expect(await approveRun(manager, october)).toMatchObject({
        error: { code: "benefit.errors.earlier-first" },
      });
      const later = { ...manager, now: "2026-11-23T09:00:00.000Z" };
      expectOk(await approveRun(later, september));
      // It was computed before September was what it is now.
      expect(await approveRun(later, october)).toMatchObject({
        error: { code: "benefit.errors.earlier-first" },
      });
    }));
});

describe("what is found later", () => {
  it("is a line of the next month with the old and the new, once", () =>
    withRollback(async () => {
      const office = await anOffice();
      const { teamId, adviser } = office;
      const { participationId } = await aParticipant(adviser, teamId);
      await away(adviser, participationId, "2026-08-04");
      const august = await computeAndApprove(office, "2026-08-01");
      expect((await only(adviser, august)).totalOre).toBe(MONTH - 75_861);
      await inScope(adviser, ({ tx, municipalityId, actor }) =>
        tx.insert(attendanceCorrection).values({
          municipalityId,
          id: newId(),
          participationId,
          day: "2026-08-04",
          sourceKind: "class",
          sourceId: classId,
          plannedMinutes: 360,
          presentMinutes: 0,
          absenceCode: "SYK_LEGE",
          presentChange: 0,
          deductedChange: -360,
          reason: "Legeattest",
          correctedBy: actor.accountId,
          correctedByName: actor.name,
        }),
      );
      const september = await computeAndApprove(office, "2026-09-01");
      const row = await only(adviser, september);
      expect(row.brief).toEqual([
        ["month", MONTH],
        ["difference", 75_861],
      ]);
      expect(row.lines[1]?.facts).toEqual({
        month: "2026-08-01",
        oldOre: MONTH - 75_861,
        newOre: MONTH,
      });
      const october = await computeAndApprove(office, "2026-10-01");
      expect((await only(adviser, october)).brief).toEqual([["month", MONTH]]);
    }));

  it("is a new basic amount from 1 May, and a month that could not be paid before", () =>
    withRollback(async () => {
      const office = await anOffice();
      const { teamId, adviser } = office;
      await aParticipant(adviser, teamId);
      const young = await aParticipant(adviser, teamId, { birthDate: "04.07.2004" });
      const september = await computeAndApprove(office, "2026-09-01");
      expect((await results(adviser, september)).map((one) => one.totalOre)).toEqual([MONTH, 0]);
      await inScope(adviser, ({ tx, municipalityId, actor }) =>
        tx.insert(ownBasicAmount).values({
          municipalityId,
          validFrom: "2026-09-01",
          ore: 14_000_000,
          reference: "forskrift",
          changedBy: actor.accountId,
          changedByName: actor.name,
        }),
      );
      const { caseId, personId } = young;
      expectOk(
        await saveSituation(adviser, {
          ...{ caseId, personId },
          idempotencyKey: newId(),
          kind: "without_parents",
          fromOn: "2026-01-01",
        }),
      );
      const october = await compute(adviser, "2026-10");
      const brief = (await results(adviser, october.runId)).map((one) =>
        one.lines.map(({ code, ore }) => [code, ore]),
      );
      expect(brief).toEqual([
        [
          ["month", 2_333_333],
          ["difference", 2_333_333 - MONTH],
        ],
        [
          ["month", 1_555_556],
          ["difference", 1_555_556],
        ],
      ]);
    }));

  it("sets off until the sum is taken, and reduces by what someone gets beside", () =>
    withRollback(async () => {
      const office = await anOffice();
      const { teamId, adviser } = office;
      const { caseId, personId } = await aParticipant(adviser, teamId);
      expectOk(
        await saveSetOff(adviser, {
          ...{ caseId, personId },
          idempotencyKey: newId(),
          decidedOn: "2026-08-20",
          reason: "For mye utbetalt i juni",
          total: "5000",
          monthly: "3000",
          firstMonth: "2026-08",
        }),
      );
      expectOk(
        await saveIncome(adviser, {
          ...{ caseId, personId },
          idempotencyKey: newId(),
          kind: "work_assessment",
          fromMonth: "2026-09",
          toMonth: "2026-09",
          monthly: "10 000",
        }),
      );
      const lines = [];
      for (const month of ["2026-08-01", "2026-09-01", "2026-10-01"]) {
        lines.push((await only(adviser, await computeAndApprove(office, month))).brief);
      }
      expect(lines).toEqual([
        [
          ["month", MONTH],
          ["set_off", -300_000],
        ],
        [
          ["month", MONTH],
          ["coordinated", -1_000_000],
          ["set_off", -200_000],
        ],
        [["month", MONTH]],
      ]);
    }));

  it("answers one question once for each day", () =>
    withRollback(async () => {
      const { teamId, adviser } = await anOffice();
      const { caseId, personId } = await aParticipant(adviser, teamId);
      const save = (kind: string, fromOn: string, toOn?: string) =>
        saveSituation(adviser, { caseId, personId, idempotencyKey: newId(), kind, fromOn, toOn });
      const { id } = expectOk(await save("with_parents", "2026-01-01", "2026-06-30"));
      expect(await save("without_parents", "2026-06-30")).toMatchObject({
        error: { fields: { fromOn: ["benefit.errors.overlaps"] } },
      });
      expectOk(await save("without_parents", "2026-07-01"));
      expectOk(await save("not_such_couple", "2026-01-01"));
      const change = {
        caseId,
        personId,
        id,
        kind: "with_parents",
        fromOn: "2026-01-01",
        toOn: "2026-05-31",
      };
      expectOk(await saveSituation(adviser, { ...change, version: 1 }));
      expect(await saveSituation(adviser, { ...change, version: 1 })).toMatchObject({
        error: { code: "errors.changed-meanwhile" },
      });
    }));
});
