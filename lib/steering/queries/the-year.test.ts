import { expect, it } from "vitest";
import "@/lib/composition";
import { withRollback } from "@/db/testing/with-rollback";
import { closeCase } from "@/lib/cases/commands/close-case";
import { reopenCase } from "@/lib/cases/commands/reopen-case";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { answerList } from "@/lib/settlement/commands/answer-list";
import { refuseOffer } from "@/lib/settlement/commands/refuse-offer";
import { aFamily } from "@/lib/settlement/fixtures";
import { setYearDecision } from "../commands/set-year-decision";
import { indicatorInYear } from "./indicator-year";
import { theYear } from "./the-year";

type Dates = {
  acceptedOn?: string;
  allocationDecidedOn?: string;
  plannedOn?: string;
  settledOn?: string;
};

async function someone(ctx: Ctx, teamId: string, dates: Dates, settlementType = "from_reception") {
  const { caseId } = await aCase(ctx, teamId, { settlementType });
  const header = await inScope(ctx, (scope) => caseHeader(scope, caseId));
  const personId = header.members[0]?.personId;
  expectOk(await setSettlementDates(ctx, { caseId, personId, version: 0, ...dates }));
  return caseId;
}

const seen = (ctx: Ctx, year = 2026) => inScope(ctx, (scope) => theYear(scope, year));

it("has each person at the last step they have reached", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["manager"], [teamId]);
    const accepted = { acceptedOn: "2026-11-02" };
    const allocated = { ...accepted, allocationDecidedOn: "2026-11-09" };
    const planned = { ...allocated, plannedOn: "2026-12-01" };
    const settled = { ...allocated, settledOn: "2026-11-20" };
    expectOk(
      await setYearDecision(ctx, { year: 2026, version: 0, decidedNumber: 20, decidedMinors: 2 }),
    );
    await someone(ctx, teamId, accepted);
    await someone(ctx, teamId, allocated);
    await someone(ctx, teamId, planned);
    await someone(ctx, teamId, { plannedOn: "2026-10-01" });
    await someone(ctx, teamId, { plannedOn: "2027-01-12" });
    await someone(ctx, teamId, settled);
    await someone(ctx, teamId, settled, "unaccompanied_minor");
    await someone(ctx, teamId, settled, "agreed_self_settlement");
    await someone(ctx, teamId, { settledOn: "2025-12-31" });

    const { position, projection } = await seen(ctx);
    expect(position).toEqual({
      accepted: { all: 1, minors: 0 },
      allocated: { all: 1, minors: 0 },
      planned: { all: 2, minors: 0 },
      settled: { all: 3, minors: 1 },
      selfSettled: 1,
      free: { all: 13, minors: 1 },
      masked: false,
    });
    expect(projection).toMatchObject({ expected: 5, basis: "pace", pace: 3 });
    expect((await seen(ctx, 2025)).position.settled.all).toBe(1);
    expect((await seen(ctx, 2027)).position).toMatchObject({
      planned: { all: 1 },
      accepted: { all: 0 },
    });
  }));

it("leaves out those who take no decided place, as the indicator does", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["manager"], [teamId]);
    for (const type of ["family_reunification", "self_settled", "from_reception"]) {
      await someone(ctx, teamId, { settledOn: "2026-11-20" }, type);
    }
    expect((await seen(ctx)).position.settled.all).toBe(1);
    const indicator = await inScope(ctx, (scope) =>
      indicatorInYear(scope, "settled_against_decision", 2026),
    );
    expect(indicator.result.numerator).toBe(1);
  }));

it("lets a closed case bring no one further", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["manager"], [teamId]);
    const caseId = await someone(ctx, teamId, { acceptedOn: "2026-11-02" });
    expect((await seen(ctx)).position.accepted.all).toBe(1);
    const { version } = await inScope(ctx, (scope) => caseHeader(scope, caseId));
    expectOk(await closeCase(ctx, { caseId, version, reason: "allocated_elsewhere" }));
    expect((await seen(ctx)).position.accepted.all).toBe(0);
  }));

it("follows a household of three from the answer to the list to the settlement, and lets it go with a no", () =>
  withRollback(async () => {
    const { officer, caseId, personIds, look, recorded } = await aFamily();
    const today = officer.today;
    const answer = async (more: Record<string, unknown>) => {
      const { record } = await look();
      const version = record.distribution?.version ?? 0;
      return expectOk(await answerList(officer, { caseId, version, answeredOn: today, ...more }));
    };
    const counted = async () => {
      const { accepted, allocated, settled } = (await seen(officer)).position;
      return [accepted.all, allocated.all, settled.all];
    };
    const before = await counted();
    const more = async () => (await counted()).map((count, at) => (count ?? 0) - (before[at] ?? 0));
    await answer({ answer: "declined", reason: "services_full" });
    expect(await more()).toEqual([0, 0, 0]);
    const { version } = (await look()).head;
    expectOk(await reopenCase(officer, { caseId, version, reason: "Fant en bolig" }));
    expect(await more()).toEqual([0, 0, 0]);
    await answer({ answer: "accepted" });
    expect(await more()).toEqual([3, 0, 0]);
    await recorded("allocation", today);
    expect(await more()).toEqual([0, 3, 0]);
    await recorded("settled", today, { personIds: personIds.slice(0, 2) });
    expect(await more()).toEqual([0, 1, 2]);
    await recorded("settled", today, { personIds: personIds.slice(2) });
    expect(await more()).toEqual([0, 0, 3]);
  }));

it("gives back the places of a household that refuses the offer", () =>
  withRollback(async () => {
    const { officer, caseId, look } = await aFamily();
    const today = officer.today;
    const answer = { caseId, version: 0, answer: "accepted", answeredOn: today };
    expectOk(await answerList(officer, answer));
    const taken = (await seen(officer)).position.accepted.all ?? 0;
    expectOk(
      await refuseOffer(officer, {
        caseId,
        version: (await look()).head.version,
        refusedOn: today,
        toldOn: today,
        told: ["one_offer", "loses_programme"],
        language: "so",
        interpreterUse: "not_needed",
      }),
    );
    expect((await seen(officer)).position.accepted.all).toBe(taken - 3);
  }));

it("hides small groups from someone who may not open the cases, with all that would tell them", () =>
  withRollback(async () => {
    const teamId = await aTeam();
    const ctx = await aColleague(["manager"], [teamId]);
    expectOk(await setYearDecision(ctx, { year: 2026, version: 0, decidedNumber: 20 }));
    for (let n = 0; n < 3; n++) await someone(ctx, teamId, { settledOn: "2026-11-20" });
    const outside = await aColleague(["manager"], [await aTeam()]);
    expect(await seen(outside)).toMatchObject({
      position: { settled: { all: null }, free: { all: null }, masked: true },
      projection: null,
    });
  }));
