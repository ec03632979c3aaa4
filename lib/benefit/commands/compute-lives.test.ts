import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import "@/lib/composition";
import { benefitResult } from "@/db/schema/benefit";
import { programmeParticipation } from "@/db/schema/programme";
import { withRollback } from "@/db/testing/with-rollback";
import { extendProgramme } from "@/lib/attendance/commands/extend-programme";
import { grantLeave } from "@/lib/attendance/commands/grant-leave";
import { extensionsOf } from "@/lib/attendance/queries/absences";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { aPerson } from "@/lib/law/fixtures";
import { lawOf } from "@/lib/law/queries/law";
import { durationOf } from "@/lib/law/rules/duration";
import { lettersAbout } from "@/lib/letters/queries/letters";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { recordDecision } from "@/lib/programme/commands/record-decision";
import { recordProgramme } from "@/lib/programme/commands/record-programme";
import { GRANTED } from "@/lib/programme/fixtures";
import { computeBenefits } from "./compute-runs";
import { saveSituation } from "./save-situation";
import { startRun } from "./start-run";

beforeAll(keepOnlyCaseFigures);

async function aHousehold() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser", "settlement_officer"], [teamId]);
  const { caseId } = await aCase(adviser, teamId, {
    members: [{ givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" }],
  });
  const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  return { adviser, caseId, personId: header.members[0]?.personId ?? "" };
}

const beyond = { error: { fields: { beyondReason: ["attendance.errors.beyond"] } } };
const key = () => ({ idempotencyKey: newId() });

/** The lines of a month, computed now. */
async function linesOf(ctx: Ctx, month: string) {
  expectOk(await startRun(ctx, { month: month.slice(0, 7), version: 0 }));
  await computeBenefits(ctx.municipalityId);
  const rows = await inScope(ctx, ({ tx }) =>
    tx.select().from(benefitResult).where(eq(benefitResult.month, month)),
  );
  return rows.flatMap(({ lines, missing }) => [
    ...missing,
    ...lines.map(({ code, quantity, ore }) => [code, quantity, ore]),
  ]);
}

/** A programme that began on the day of its decision or later; the id. */
async function aProgramme(
  { adviser, caseId, personId }: { adviser: Ctx; caseId: string; personId: string },
  { decidedOn, startsOn, months }: { decidedOn: string; startsOn: string; months: string },
) {
  const { participationId } = expectOk(
    await recordProgramme(adviser, { caseId, personId, rightArisesOn: decidedOn, ...key() }),
  );
  const granted = { ...GRANTED, decidedOn, startsOn, months, participationId };
  expectOk(await recordDecision(adviser, { ...granted, ...key() }));
  await inScope(adviser, ({ tx }) =>
    tx
      .update(programmeParticipation)
      .set({ startedOn: startsOn })
      .where(eq(programmeParticipation.id, participationId)),
  );
  return participationId;
}

async function programmeOf(ctx: Ctx, participationId: string) {
  const [row] = await inScope(ctx, ({ tx }) =>
    tx.select().from(programmeParticipation).where(eq(programmeParticipation.id, participationId)),
  );
  return row;
}

it("follows a mother of three through birth, care leave and breastfeeding, to the krone", async () => {
  await withRollback(async () => {
    const household = await aHousehold();
    const { adviser } = household;
    const participationId = await aProgramme(household, {
      decidedOn: "2025-09-01",
      startsOn: "2025-09-01",
      months: "24",
    });
    const eventOn = "2026-02-10";
    const leave = (code: string, fromOn: string, toOn: string, more: object = {}) =>
      grantLeave(adviser, { participationId, code, fromOn, toOn, eventOn, ...more });
    // Twenty working days after the birth, not one more without a reason.
    expect(await leave("FODSEL_MOR", "2026-02-10", "2026-03-10")).toMatchObject(beyond);
    expectOk(await leave("FODSEL_MOR", "2026-02-10", "2026-03-09"));
    expectOk(await leave("OMSORG", "2026-03-10", "2026-08-31"));
    const nursing = { minutesPerDay: "1" };
    expect(
      await leave("AMMEFRI", "2026-09-01", "2027-02-09", { minutesPerDay: "1,5" }),
    ).toMatchObject(beyond);
    expectOk(await leave("AMMEFRI", "2026-09-01", "2027-02-09", nursing));

    // The month of the birth is whole; then nine days, nothing, and whole again by the new G.
    expect(await linesOf(adviser, "2026-02-01")).toEqual([["month", 1, 2_169_333]]);
    expect(await linesOf(adviser, "2026-03-01")).toEqual([
      ["days", 9, 650_799],
      ["unpaid_leave", 22, 0],
    ]);
    expect(await linesOf(adviser, "2026-06-01")).toEqual([["unpaid_leave", 30, 0]]);
    expect(await linesOf(adviser, "2026-09-01")).toEqual([["month", 1, 2_275_817]]);

    const before = await programmeOf(adviser, participationId);
    expect(before?.plannedEndOn).toBe("2027-08-31");
    const { newEndOn } = expectOk(
      await extendProgramme(adviser, { participationId, version: before?.version }),
    );
    const [kept] = await inScope(adviser, (scope) => extensionsOf(scope, participationId));
    // 20 days after birth, 119 of care leave without holidays, and a tenth of each of 114 days.
    expect(kept).toMatchObject({
      oldEndOn: "2027-08-31",
      tenths: 200 + 1190 + 114,
      newEndOn,
      ruleId: "EXT-01",
    });
    expect(kept?.counted.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["FODSEL_MOR", "OMSORG", "AMMEFRI"]),
    );
    expect(newEndOn > "2028-03-01").toBe(true);
    expect((await programmeOf(adviser, participationId))?.plannedEndOn).toBe(newEndOn);
  });
});

it("keeps the rules of 2024 for an offer of 2024 that is extended, with a letter and a counted end", async () => {
  await withRollback(async () => {
    const household = await aHousehold();
    const { adviser, caseId, personId } = household;
    const participationId = await aProgramme(household, {
      decidedOn: "2024-03-04",
      startsOn: "2024-04-08",
      months: "24",
    });
    expect((await programmeOf(adviser, participationId))?.plannedEndOn).toBe("2026-04-07");
    const extended = expectOk(
      await recordDecision(adviser, {
        ...GRANTED,
        participationId,
        kind: "changed",
        grounds: ["extension"],
        decidedOn: "2026-03-02",
        startsOn: null,
        extensionMonths: "12",
        reason: "Du trenger mer tid for å nå sluttmålet.",
        ...key(),
      }),
    );
    expect((await programmeOf(adviser, participationId))?.plannedEndOn).toBe("2027-04-07");
    const letters = await inScope(adviser, (scope) =>
      lettersAbout(scope, caseId, "programme_decision", extended.decisionId),
    );
    expect(letters).toHaveLength(1);

    // The length is that of the offer's day, on whatever day one asks.
    const law = await inScope(adviser, lawOf);
    const rulesOf = (offeredOn: string) =>
      durationOf(law, aPerson({ offeredOn, endGoal: "work" }), "2026-11-26");
    expect(rulesOf("2024-03-04")).toMatchObject({ months: 24, extension: 12 });
    expect(rulesOf("2026-03-04").extension ?? 0).toBe(0);

    // One of a couple without children who began before July 2024 keeps the whole benefit.
    expectOk(
      await saveSituation(adviser, {
        caseId,
        personId,
        kind: "not_such_couple",
        fromOn: "2024-04-08",
      }),
    );
    expect(await linesOf(adviser, "2026-04-01")).toEqual([["month", 1, 2_169_333]]);
    expect(await linesOf(adviser, "2026-09-01")).toEqual([["month", 1, 2_275_817]]);
  });
});
