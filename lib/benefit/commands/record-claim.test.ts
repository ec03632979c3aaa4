import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { attendanceMonth } from "@/db/schema/attendance";
import { benefitResult, benefitRun } from "@/db/schema/benefit";
import { benefitClaim, benefitRecalculation } from "@/db/schema/benefit-claims";
import { ownBasicAmount } from "@/db/schema/law";
import { letter } from "@/db/schema/letters";
import { householdMember } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { claimsOfPerson } from "../queries/claims";
import { owedClaims } from "../queries/owed-claims";
import { lateAmount, openRecalculation, recalculatedPeople } from "../queries/recalculations";
import { setOffsOf } from "../queries/recorded";
import { benefitToDo } from "../queries/waiting";
import { approveRun } from "./approve-run";
import { computeBenefits } from "./compute-runs";
import { recalculateBenefits } from "./recalculate-benefits";
import { recordClaim } from "./record-claim";
import { recordPaidBack } from "./record-paid-back";
import { removeFact } from "./remove-fact";
import { saveSetOff } from "./save-set-off";
import { startRecalculation } from "./start-recalculation";
import { startRun } from "./start-run";
import { withdrawClaim } from "./withdraw-claim";

beforeAll(keepOnlyCaseFigures);

const MONTH = 2_275_817;
const kind = "introduction_benefit";

async function anOffice() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser", "settlement_officer"], [teamId]);
  const manager = await aColleague(["manager"], [teamId]);
  const { caseId } = await aCase(adviser, teamId, {
    members: [{ givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" }],
  });
  const personId = await inScope(adviser, async ({ tx }) => {
    const [member] = await tx
      .select({ personId: householdMember.personId })
      .from(householdMember)
      .innerJoin(
        sql`settlement_case c`,
        sql`c.household_id = ${householdMember.householdId} and c.id = ${caseId}`,
      );
    return member?.personId ?? "";
  });
  const place = { caseId, personId };
  await aProgramme(adviser, place, { startedOn: "2026-01-05" });
  return { adviser, manager, place };
}

function aProgramme(
  ctx: Ctx,
  place: { caseId: string; personId: string },
  given: Partial<typeof programmeParticipation.$inferInsert>,
) {
  return inScope(ctx, ({ tx, municipalityId }) =>
    tx
      .insert(programmeParticipation)
      .values({ municipalityId, id: newId(), ...place, decidedOn: "2025-12-15", ...given }),
  );
}

/** The month computed by one, and approved by another with its attendance closed. */
async function pay({ adviser, manager }: { adviser: Ctx; manager: Ctx }, month: string) {
  expectOk(await startRun(adviser, { month: month.slice(0, 7), version: 0 }));
  await computeBenefits(adviser.municipalityId);
  const first = `${month.slice(0, 7)}-01`;
  await inScope(adviser, ({ tx, municipalityId, actor, now }) =>
    tx.insert(attendanceMonth).values({
      municipalityId,
      id: newId(),
      month: first,
      summary: {},
      closedBy: actor.accountId,
      closedByName: actor.name,
      closedAt: now,
    }),
  );
  const [run] = await inScope(adviser, ({ tx }) =>
    tx.select().from(benefitRun).where(eq(benefitRun.month, first)),
  );
  expectOk(await approveRun(manager, { benefitRunId: run?.id ?? "", version: run?.version ?? 0 }));
  return inScope(adviser, async ({ tx }) => {
    const rows = await tx.select().from(benefitResult).where(eq(benefitResult.month, first));
    return rows.map(({ totalOre, lines }) => ({ totalOre, lines }));
  });
}

const claim = (place: { caseId: string; personId: string }, more: object) => ({
  ...place,
  resolution: "arrears",
  cause: "municipality",
  total: "4 500",
  fromMonth: "2026-06",
  toMonth: "2026-07",
  month: "2026-09",
  decidedOn: "2026-09-10",
  reason: "Lønn ble trukket to ganger.",
  ...more,
});

it("pays arrears once, tells of a demand in the month, and sets off no more than decided", async () => {
  await withRollback(async () => {
    const office = await anOffice();
    const { adviser, place } = office;
    expectOk(await recordClaim(adviser, claim(place, {})));
    const demand = { resolution: "demanded_back", cause: "payroll", dueOn: "2026-11-15" };
    expectOk(await recordClaim(adviser, claim(place, demand)));
    const setOff = { resolution: "set_off", cause: "national_insurance", monthly: "3000" };
    expectOk(await recordClaim(adviser, claim(place, setOff)));

    const [september] = await pay(office, "2026-09");
    expect(september?.totalOre).toBe(MONTH + 450_000 - 300_000);
    expect(september?.lines.map(({ code, ore }) => [code, ore])).toEqual([
      ["month", MONTH],
      ["arrears", 450_000],
      ["demanded_back", 0],
      ["set_off", -300_000],
    ]);
    const [october] = await pay(office, "2026-10");
    expect(october?.lines.map(({ code, ore }) => [code, ore])).toEqual([
      ["month", MONTH],
      ["set_off", -150_000],
    ]);

    const all = await inScope(adviser, (scope) => claimsOfPerson(scope, place.personId));
    const of = (resolution: string) => all.find((one) => one.resolution === resolution);
    const demanded = { ...place, claimId: of("demanded_back")?.id, version: 1 };
    expectOk(
      await recordPaidBack(adviser, { ...demanded, paidBack: "4500", paidBackOn: "2026-11-10" }),
    );
    const more = { ...demanded, version: 2, paidBack: "4501", paidBackOn: "2026-11-10" };
    expect(await recordPaidBack(adviser, more)).toMatchObject({
      error: { fields: { paidBack: ["benefit.errors.above-total"] } },
    });
    const paid = { ...place, claimId: of("arrears")?.id, version: 1, reason: "Feil" };
    expect(await withdrawClaim(adviser, paid)).toMatchObject({
      error: { code: "benefit.errors.arrears-paid" },
    });
    expect(await recordClaim(adviser, claim(place, {}))).toMatchObject({
      error: { fields: { month: ["benefit.errors.month-stands"] } },
    });
  });
});

it("tells in a letter of repayment after wrong information, and lets a decision be withdrawn, not changed", async () => {
  await withRollback(async () => {
    const { adviser, place } = await anOffice();
    const given = { resolution: "demanded_back", cause: "wrong_information", dueOn: "2026-11-15" };
    const { claimId } = expectOk(await recordClaim(adviser, claim(place, given)));
    const [issued] = await inScope(adviser, ({ tx }) =>
      tx.select().from(letter).where(eq(letter.subjectId, claimId)),
    );
    expect(issued).toMatchObject({ kind: "benefit_decision", subjectType: "benefit_claim" });
    expect(issued?.data).toContain("4 500 kroner");
    expect(issued?.data).toContain("15. november 2026".replace(" ", "\u00a0"));
    expectOk(await withdrawClaim(adviser, { ...place, claimId, version: 1, reason: "Klage" }));
    const change = inScope(adviser, ({ tx }) =>
      tx.update(benefitClaim).set({ totalOre: 1 }).where(eq(benefitClaim.id, claimId)),
    );
    await expect(change).rejects.toThrow();
  });
});

it("works out what a later basic amount changes of approved months, until a month has paid it", async () => {
  await withRollback(async () => {
    const office = await anOffice();
    const { adviser, manager, place } = office;
    await pay(office, "2026-07");
    await pay(office, "2026-08");
    await inScope(adviser, ({ tx, municipalityId, actor }) =>
      tx.insert(ownBasicAmount).values({
        municipalityId,
        validFrom: "2026-08-01",
        ore: 14_000_000,
        reference: "Prøve",
        changedBy: actor.accountId,
        changedByName: actor.name,
        changedAt: "2099-01-01T00:00:00Z",
      }),
    );
    const late = await inScope(adviser, (scope) => lateAmount(scope, kind));
    expect(late).toEqual({ fromOn: "2026-08-01", gOre: 14_000_000, months: ["2026-08-01"] });
    expect(await inScope(adviser, benefitToDo)).toBe(1);
    expectOk(await startRecalculation(adviser, { fromOn: "2026-08-01" }));
    expect(await startRecalculation(manager, { fromOn: "2026-08-01" })).toMatchObject({
      error: { code: "benefit.errors.not-now" },
    });
    expect(await inScope(adviser, benefitToDo)).toBe(0);
    await recalculateBenefits(adviser.municipalityId);
    const open = await inScope(adviser, (scope) => openRecalculation(scope, kind));
    const more = 2_333_333 - MONTH;
    expect(open).toMatchObject({ status: "computed", peopleCount: 1, totalOre: more });
    const people = await inScope(adviser, (scope) => recalculatedPeople(scope, open?.id ?? ""));
    expect(people).toMatchObject([
      {
        personId: place.personId,
        ore: more,
        months: [{ month: "2026-08-01", oldOre: MONTH, newOre: 2_333_333 }],
      },
    ]);
    const [september] = await pay(office, "2026-09");
    expect(september?.lines.map(({ code, ore }) => [code, ore])).toEqual([
      ["month", 2_333_333],
      ["difference", more],
    ]);
    const [settled] = await inScope(adviser, ({ tx }) => tx.select().from(benefitRecalculation));
    expect(settled?.status).toBe("settled");
  });
});

it("pays one who begins a second programme in the month no more than the month, and sets off once", async () => {
  await withRollback(async () => {
    const office = await anOffice();
    const { adviser, place } = office;
    await inScope(adviser, ({ tx }) =>
      tx
        .update(programmeParticipation)
        .set({ endedOn: "2026-10-15", exitReason: "moved" })
        .where(eq(programmeParticipation.personId, place.personId)),
    );
    await aProgramme(adviser, place, { startedOn: "2026-10-16" });
    const setOff = { resolution: "set_off", monthly: "1000", month: "2026-10" };
    expectOk(await recordClaim(adviser, claim(place, setOff)));
    const paid = await pay(office, "2026-10");
    const lines = paid.flatMap((one) => one.lines);
    expect(lines.map(({ code, quantity }) => [code, quantity]).toSorted()).toEqual([
      ["days", 15],
      ["days", 15],
      ["set_off", 1],
    ]);
  });
});

it("takes away no set-off of a claim, nor gives it another amount than its letter: it is withdrawn", async () => {
  await withRollback(async () => {
    const { adviser, place } = await anOffice();
    const setOff = { resolution: "set_off", cause: "payroll", monthly: "1000", month: "2026-10" };
    const { claimId } = expectOk(await recordClaim(adviser, claim(place, setOff)));
    const kept = () => inScope(adviser, (scope) => setOffsOf(scope, [place.personId]));
    const [{ id, version } = { id: "", version: 0 }] = await kept();
    const ofClaim = { error: { code: "benefit.errors.set-off-of-claim" } };
    expect(await removeFact(adviser, { ...place, fact: "set_off", id, version })).toMatchObject(
      ofClaim,
    );
    const change = {
      ...{ ...place, id, version, idempotencyKey: newId() },
      ...{ decidedOn: "2026-09-10", reason: "Mindre i måneden", monthly: "500" },
      firstMonth: "2026-10",
    };
    expect(await saveSetOff(adviser, { ...change, total: "9000" })).toMatchObject(ofClaim);
    expectOk(await saveSetOff(adviser, { ...change, total: "4500" }));
    expectOk(
      await withdrawClaim(adviser, { ...place, claimId, version: 1, reason: "Feil person" }),
    );
    expect(await kept()).toMatchObject([{ monthlyOre: 50_000, lastMonth: "2026-09-01" }]);
  });
});

it("lists what people owe, the first to be paid first, and counts what is over its day", async () => {
  await withRollback(async () => {
    const { adviser, place } = await anOffice();
    const stranger = await aColleague(["programme_adviser"], [await aTeam()]);
    const demand = async (dueOn: string, more: object = {}) =>
      expectOk(
        await recordClaim(
          adviser,
          claim(place, { resolution: "demanded_back", cause: "payroll", dueOn, ...more }),
        ),
      ).claimId;
    const [overdue, today] = ["2026-11-01", adviser.today];
    const second = await demand(today, { total: "900" });
    const first = await demand(overdue);
    const paid = await demand(overdue, { total: "100" });
    const withdrawn = await demand(overdue);
    expectOk(await recordClaim(adviser, claim(place, {})));
    const back = { paidBack: "100", paidBackOn: "2026-11-01" };
    expectOk(await recordPaidBack(adviser, { ...place, claimId: paid, version: 1, ...back }));
    expectOk(await recordPaidBack(adviser, { ...place, claimId: first, version: 1, ...back }));
    const reason = "Klagen ble tatt til følge";
    expectOk(await withdrawClaim(adviser, { ...place, claimId: withdrawn, version: 1, reason }));

    const owedTo = (ctx: Ctx, after: string | null = null) =>
      inScope(ctx, async (scope) => (await owedClaims(scope, after)).rows);
    expect(await owedTo(adviser)).toMatchObject([
      { id: first, name: "Amina Yusuf", dueOn: overdue, totalOre: 450_000, paidBackOre: 10_000 },
      { id: second, dueOn: today, totalOre: 90_000, paidBackOre: 0 },
    ]);
    expect(await owedTo(adviser, first)).toMatchObject([{ id: second }]);
    expect(await inScope(adviser, benefitToDo)).toBe(1);
    expect(await owedTo(stranger)).toEqual([]);
    expect(await inScope(stranger, benefitToDo)).toBe(0);
  });
});
