import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { lawOf } from "@/lib/law/queries/law";
import { durationOf } from "@/lib/law/rules/duration";
import type { PersonFacts } from "@/lib/law/types";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { recordDecision } from "@/lib/programme/commands/record-decision";
import { GRANTED } from "@/lib/programme/fixtures";
import { factsOfPerson } from "@/lib/programme/queries/basis";
import { aClass, aParticipant } from "../fixtures";
import { countedAbsence } from "../queries/counted-absence";
import { personAttendance } from "../queries/person-attendance";
import { classWeek } from "../queries/week";
import { assessCertification } from "./assess-certification";
import { changeLeave } from "./change-leave";
import { closeMonth } from "./close-month";
import { extendProgramme } from "./extend-programme";
import { grantLeave } from "./grant-leave";
import { removeLeave } from "./remove-leave";
import { setCareSituation } from "./set-care-situation";
import { withdrawCertification } from "./withdraw-certification";

async function someone() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const participant = await aParticipant({ officer, adviser, teamId });
  const { participationId, caseId, personId } = participant;
  const look = () => inScope(adviser, (scope) => personAttendance(scope, participant));
  return { adviser, participationId, caseId, personId, look };
}

it("warns before a number of days is passed, grants more with a reason, and counts what is left", () =>
  withRollback(async () => {
    const { adviser, participationId, look } = await someone();
    const ill = { participationId, code: "BARN_SYK" };
    expectOk(await grantLeave(adviser, { ...ill, fromOn: "2026-10-05", toOn: "2026-10-14" }));
    const more = { ...ill, fromOn: "2026-11-02", toOn: "2026-11-05" };
    expect(await grantLeave(adviser, more)).toMatchObject({
      error: {
        fields: { beyondReason: ["attendance.errors.beyond"] },
        data: [{ kind: "passes", passed: { wanted: 40, cap: { left: 20, max: 100 } } }],
      },
    });
    expectOk(await setCareSituation(adviser, { participationId, version: 0, soleCarer: true }));
    expectOk(await grantLeave(adviser, more));
    const { caps } = await look();
    expect(caps.find(({ code }) => code === "BARN_SYK")).toMatchObject({
      max: 200,
      used: 120,
      left: 80,
    });
    expect(await grantLeave(adviser, { ...more, code: "SYK_LEGE" })).toMatchObject({
      error: { fields: { fromOn: ["attendance.errors.overlaps"] } },
    });
    const doctor = { ...more, code: "SYK_LEGE", fromOn: "2026-11-09", toOn: "2026-11-10" };
    expect(await grantLeave(adviser, doctor)).toMatchObject({
      error: { data: [{ kind: "no-document" }] },
    });
    expectOk(await grantLeave(adviser, { ...doctor, documentSeenOn: "2026-11-12" }));
  }));

it("moves the planned end by the rule, keeps how it was counted, and counts anew from the same day", () =>
  withRollback(async () => {
    const { adviser, participationId, look } = await someone();
    const sick = { participationId, code: "SYK_LEGE", documentSeenOn: "2026-09-08" };
    const { absenceId } = expectOk(
      await grantLeave(adviser, { ...sick, fromOn: "2026-09-07", toOn: "2026-09-18" }),
    );
    const extend = (version: number) => extendProgramme(adviser, { participationId, version });
    expect(await extend(1)).toMatchObject({ error: { code: "attendance.errors.end-stands" } });
    const longer = { absenceId, version: 1, documentSeenOn: "2026-09-08" };
    expectOk(await changeLeave(adviser, { ...longer, toOn: "2026-09-21" }));
    expect(expectOk(await extend(1)).newEndOn).toBe("2028-01-17");
    expect(await extend(1)).toMatchObject({ error: { code: "errors.changed-meanwhile" } });
    const { extensions, participation } = await look();
    expect(participation.plannedEndOn).toBe("2028-01-17");
    expect(extensions).toMatchObject([
      {
        ...{ baseEndOn: "2027-12-31", oldEndOn: "2027-12-31", newEndOn: "2028-01-17" },
        ...{ tenths: 110, addedDays: 11, ruleId: "EXT-01", ruleVersion: 1, setting: "whole" },
        counted: [{ code: "SYK_LEGE", fromOn: "2026-09-07", toOn: "2026-09-21", tenths: 110 }],
      },
    ]);
    const reason = "Gjaldt en annen deltaker";
    expectOk(await removeLeave(adviser, { absenceId, version: 2, reason }));
    expect(expectOk(await extend(2)).newEndOn).toBe("2027-12-31");
  }));

it("counts a leave once when months are granted on an end that it has moved", () =>
  withRollback(async () => {
    const { adviser, participationId, look } = await someone();
    const decide = async (given: object) =>
      expectOk(
        await recordDecision(adviser, {
          ...{ ...GRANTED, participationId, idempotencyKey: newId() },
          ...given,
        }),
      );
    await decide({ decidedOn: "2026-01-12", startsOn: "2026-01-12" });
    const sick = { participationId, code: "SYK_LEGE", documentSeenOn: "2026-09-08" };
    expectOk(await grantLeave(adviser, { ...sick, fromOn: "2026-09-07", toOn: "2026-09-21" }));
    expectOk(await extendProgramme(adviser, { participationId, version: 2 }));
    const longer = { kind: "changed", months: "", decidedOn: "2026-11-20", extensionMonths: "6" };
    await decide({ ...longer, grounds: ["extension"] });
    const { participation, end } = await look();
    expect(participation.plannedEndOn).toBe("2028-07-26");
    expect(end).toMatchObject({
      ...{ baseEndOn: "2028-07-11", addedDays: 11, newEndOn: "2028-07-26" },
    });
    expect(
      await extendProgramme(adviser, { participationId, version: participation.version }),
    ).toMatchObject({ error: { code: "attendance.errors.end-stands" } });
  }));

it("moves the end that the law gives by the same count, as of each day", () =>
  withRollback(async () => {
    const { adviser, participationId, caseId, personId } = await someone();
    const ends = (day: string) =>
      inScope(adviser, async (scope) => {
        const [{ facts, programme }, law] = await Promise.all([
          factsOfPerson(scope, caseId, personId),
          lawOf(scope),
        ]);
        const absence = programme && (await countedAbsence(scope, programme, { law, day }));
        const known = { permitGrantedOn: "2025-06-01", upperSecondary: true, endGoal: "work" };
        const extensionDays = absence?.addedDays ?? 0;
        const person = { ...facts, ...known, extensionDays } as PersonFacts;
        return durationOf(law, person, day).endsOn;
      });
    const whole = "2027-01-11";
    expect(await ends("2026-11-26")).toBe(whole);
    const sick = { participationId, code: "SYK_LEGE", documentSeenOn: "2026-09-08" };
    expectOk(await grantLeave(adviser, { ...sick, fromOn: "2026-09-07", toOn: "2026-09-21" }));
    expect(await ends("2026-11-26")).toBe("2027-01-26");
    expect(await ends("2026-09-18")).toBe(whole);
  }));

it("fills in the week, is registered when the month is closed, and keeps the days of closed months", () =>
  withRollback(async () => {
    const { adviser, participationId, look } = await someone();
    const classId = await aClass(adviser, [participationId]);
    const leave = { participationId, code: "OMSORG", eventOn: "2026-09-20" };
    const { absenceId } = expectOk(
      await grantLeave(adviser, { ...leave, fromOn: "2026-10-01", toOn: "2026-12-31" }),
    );
    const week = () => inScope(adviser, (scope) => classWeek(scope, classId, "2026-10-05"));
    expect((await week()).rows[0]?.cells[0]).toMatchObject({ leave: "OMSORG", value: null });
    expectOk(await closeMonth(adviser, { month: "2026-10-01", classId: null, missingSeen: true }));
    expect((await week()).rows[0]?.cells[0]).toMatchObject({
      ...{ value: { present: 0, code: "OMSORG" }, closed: true },
    });
    const change = { absenceId, version: 1, documentSeenOn: null };
    expect(await changeLeave(adviser, { ...change, toOn: "2026-10-15" })).toMatchObject({
      error: { code: "attendance.errors.month-closed" },
    });
    const removal = { absenceId, version: 1, reason: "Feil" };
    expect(await removeLeave(adviser, removal)).toMatchObject({
      error: { code: "attendance.errors.month-closed" },
    });
    for (const act of [
      sql`delete from programme_absence where id = ${absenceId}`,
      sql`update programme_absence set to_on = '2026-10-15' where id = ${absenceId}`,
      sql`update programme_absence set code = 'FERIE' where id = ${absenceId}`,
    ]) {
      await expect(inScope(adviser, ({ tx }) => tx.execute(act))).rejects.toThrow();
    }
    expectOk(await changeLeave(adviser, { ...change, toOn: "2026-11-30" }));
    expect((await look()).leaves).toMatchObject([{ toOn: "2026-11-30", benefitKept: false }]);
  }));

it("withdraws self-certification by decision, and gives it back when it is assessed anew", () =>
  withRollback(async () => {
    const { adviser, participationId, look } = await someone();
    const own = { participationId, code: "SYK_EGENM" };
    for (const day of ["2026-04-13", "2026-06-15", "2026-09-07", "2026-10-12"]) {
      expectOk(await grantLeave(adviser, { ...own, fromOn: day, toOn: day }));
    }
    expect((await look()).certification.suggestion).toEqual({ times: 4, of: 4, months: 12 });
    const decision = { participationId, decidedOn: "2026-11-02", reason: "Fire egenmeldinger" };
    expectOk(await withdrawCertification(adviser, decision));
    expect(await withdrawCertification(adviser, decision)).toMatchObject({
      error: { code: "attendance.errors.withdrawn-already" },
    });
    const wanted = { ...own, fromOn: "2026-11-16", toOn: "2026-11-16" };
    expect(await grantLeave(adviser, wanted)).toMatchObject({
      error: { data: [{ hindrance: { code: "withdrawn", since: "2026-11-02" } }] },
    });
    const [withdrawal] = (await look()).withdrawals;
    const assessment = { withdrawalId: withdrawal?.id, version: 1, assessedOn: "2026-11-20" };
    expectOk(await assessCertification(adviser, { ...assessment, outcome: "restored" }));
    expectOk(await grantLeave(adviser, wanted));
  }));
