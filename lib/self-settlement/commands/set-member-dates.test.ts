import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { moveStage } from "@/lib/cases/commands/move-stage";
import { setSettlementDates } from "@/lib/cases/commands/set-settlement-dates";
import { datesOf } from "@/lib/cases/commands/write-settlement-dates";
import { expectOk, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { CaseMember } from "@/lib/cases/types";
import type { Ctx } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import { asItStands, caseHeaderOf, inState } from "../fixtures";
import type { ApplicationState } from "../rules/states";
import { moveIn } from "./move-in";

beforeAll(keepOnlyCaseFigures);

const twoPeople = {
  members: [
    { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
    { givenName: "Omar", familyName: "Yusuf", birthDate: "05.08.1991" },
  ],
};

const memberOf = async (ctx: Ctx, caseId: string) => {
  const [member] = (await caseHeaderOf(ctx, caseId)).members;
  if (!member) throw new Error("no member");
  return member;
};

/** Writes dates by hand, beside those that someone in the household has; the first, unless said. */
async function write(
  ctx: Ctx,
  caseId: string,
  dates: Record<string, string | boolean>,
  member?: CaseMember,
) {
  const one = member ?? (await memberOf(ctx, caseId));
  const { personId, settlementVersion: version } = one;
  const own = Object.entries(datesOf(one)).filter(([, day]) => day !== null);
  return setSettlementDates(ctx, {
    caseId,
    personId,
    version,
    ...Object.fromEntries(own),
    ...dates,
  });
}

const refused = (field: string) => ({
  ok: false,
  error: { fields: { [field]: ["cases.errors.date-by-application"] } },
});

it.each<[ApplicationState, string]>([
  ["checking", "acceptedOn"],
  ["rejected", "acceptedOn"],
  ["imdi_asked", "allocationDecidedOn"],
  ["answered", "allocationDecidedOn"],
  ["imdi_decided", "settledOn"],
  ["signed", "settledOn"],
])("leaves to an application in %s the date %s", (state, field) =>
  withRollback(async () => {
    const { ctx, caseId } = await inState(state);
    expect(await write(ctx, caseId, { [field]: ctx.today })).toMatchObject(refused(field));
    expect((await memberOf(ctx, caseId))[field as "settledOn"]).toBeNull();
  }),
);

it("takes IMDi's decision from before it was asked, a plan, and the correction of what was given", () =>
  withRollback(async () => {
    const early = await inState("checking");
    const before = addDays(early.ctx.today, -80);
    expectOk(await write(early.ctx, early.caseId, { allocationDecidedOn: before }));
    expectOk(await write(early.ctx, early.caseId, { plannedOn: early.ctx.today }));
    const { ctx, caseId } = await inState("imdi_decided");
    const { allocationDecidedOn } = await memberOf(ctx, caseId);
    const corrected = addDays(allocationDecidedOn ?? "", 1);
    expectOk(await write(ctx, caseId, { allocationDecidedOn: corrected }));
    expect(await memberOf(ctx, caseId)).toMatchObject({ allocationDecidedOn: corrected });
  }));

it("gives nobody else a date that the application is on its way to give", () =>
  withRollback(async () => {
    const { ctx, caseId } = await inState("checking", twoPeople);
    const decided = { allocationDecidedOn: addDays(ctx.today, -80) };
    const { personId } = await memberOf(ctx, caseId);
    await inScope(ctx, ({ tx }) =>
      tx.execute(sql`insert into person_settlement (municipality_id, case_id, person_id, accepted_on)
        values (${ctx.municipalityId}, ${caseId}::uuid, ${personId}::uuid, '2026-08-01')`),
    );
    expectOk(await write(ctx, caseId, { ...decided, everyone: true }));
    const others = (await caseHeaderOf(ctx, caseId)).members.filter(
      (member) => member.personId !== personId,
    );
    expect(others).toMatchObject([{ acceptedOn: null, ...decided }]);
  }));

it("takes the case on to settlement with the household, as the step by hand would", () =>
  withRollback(async () => {
    const { ctx, caseId } = await inState("moved_in");
    const { openStages, version } = await caseHeaderOf(ctx, caseId);
    expect(openStages).toEqual(["settlement"]);
    const again = { caseId, act: "begin_settlement", version };
    expect(await moveStage(ctx, again)).toMatchObject({
      error: { code: "cases.errors.move-not-possible" },
    });
  }));

it("lets those move in whom IMDi has decided on, each on their own day", () =>
  withRollback(async () => {
    const { ctx, caseId, applicationId } = await inState("signed", twoPeople);
    const [first, second] = (await caseHeaderOf(ctx, caseId)).members;
    await inScope(ctx, ({ tx }) =>
      tx.execute(sql`update person_settlement set allocation_decided_on = null, planned_on = null
        where case_id = ${caseId}::uuid and person_id = ${second?.personId}::uuid`),
    );
    const act = await asItStands(ctx, { applicationId });
    const both = { ...act, personIds: [first?.personId, second?.personId] };
    expect(await moveIn(ctx, both)).toMatchObject({
      error: {
        fields: { personIds: ["self-settlement.errors.not-decided-on"] },
        params: { names: second?.name },
      },
    });
    expectOk(await moveIn(ctx, { ...act, personIds: [first?.personId] }));
    const { members } = await caseHeaderOf(ctx, caseId);
    expect(members.map(({ settledOn }) => settledOn)).toEqual([ctx.today, null]);
    const later = members.find(({ settledOn }) => settledOn === null);
    const dates = { allocationDecidedOn: ctx.today, settledOn: ctx.today };
    expectOk(await write(ctx, caseId, dates, later));
  }));
