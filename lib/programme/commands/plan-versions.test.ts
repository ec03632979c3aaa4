import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { integrationPlan } from "@/db/schema/integration-plan";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import {
  AN_ELEMENT,
  aDecidedProgramme,
  aDraft,
  inForce,
  NO_INTERPRETER,
  PLAN_CONTENT,
  plansOf,
} from "../fixtures";
import { standOf } from "../rules/plan-content";
import { differenceBetween } from "../rules/plan-difference";
import { agreePlan } from "./agree-plan";
import { discardPlan } from "./discard-plan";
import { putPlanInForce } from "./put-plan-in-force";
import { recordPlanReview } from "./record-plan-review";
import { recordResult } from "./record-result";
import { removeElement } from "./remove-element";
import { startPlan } from "./start-plan";
import { writeElement } from "./write-element";
import { writePlan } from "./write-plan";
import { writeSubGoal } from "./write-sub-goal";

async function aProgramme() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const other = await aColleague(["programme_adviser"], [teamId], { name: "Per Kollega" });
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  const header = await inScope(adviser, (scope) => caseHeader(scope, caseId));
  const personId = header.members[0]?.personId ?? "";
  const { participationId } = await aDecidedProgramme(adviser, caseId, personId);
  return { adviser, other, officer, teamId, caseId, personId, participationId };
}

const key = () => ({ idempotencyKey: newId() });

it("begins with what was decided, and with a copy of what is in force from then on", () =>
  withRollback(async () => {
    const { adviser, participationId } = await aProgramme();
    const first = expectOk(await startPlan(adviser, { participationId, ...key() }));
    expect((await plansOf(adviser, participationId))[0]?.plan).toMatchObject({
      number: 1,
      status: "draft",
      startsOn: "2026-11-02",
      endsOn: "2028-11-01",
      endGoal: "work",
    });
    expect(await startPlan(adviser, { participationId, ...key() })).toMatchObject({
      error: { code: "programme.errors.plan-in-the-making" },
    });
    expectOk(await discardPlan(adviser, { planId: first.planId, version: 1 }));
    const planId = await aDraft(adviser, participationId);
    await inForce(adviser, participationId, planId);
    const second = expectOk(await startPlan(adviser, { participationId, ...key() }));
    const [before, after] = await plansOf(adviser, participationId);
    expect(after?.plan).toMatchObject({ id: second.planId, number: 2, agreedOn: null });
    expect(before && after && differenceBetween(before, after)).toEqual({
      fields: [],
      elements: [],
      subGoals: [],
    });
  }));

it("keeps every version as it was when the next comes in force, and only one in force", () =>
  withRollback(async () => {
    const { adviser, participationId } = await aProgramme();
    const firstId = await aDraft(adviser, participationId);
    await inForce(adviser, participationId, firstId);
    const { planId } = expectOk(await startPlan(adviser, { participationId, ...key() }));
    const copied = (await plansOf(adviser, participationId))[1]?.elements[0];
    const change = { planId, elementId: copied?.id, version: 1, ...AN_ELEMENT };
    expectOk(await writeElement(adviser, { ...change, hours: "30" }));
    await inForce(adviser, participationId, planId);
    const [before, after] = await plansOf(adviser, participationId);
    expect(before).toMatchObject({
      plan: { status: "replaced", replacedOn: "2026-10-21" },
      elements: [{ minutesPerWeek: 1350 }],
    });
    expect(after).toMatchObject({
      plan: { status: "in_force", changeNote: "Praksisen er lagt om." },
      elements: [{ minutesPerWeek: 1800 }],
    });
    expect(before && after && differenceBetween(before, after).elements).toMatchObject([
      { kind: "changed", fields: ["minutesPerWeek"] },
    ]);
    await expect(
      inScope(adviser, (scope) =>
        scope.tx
          .update(integrationPlan)
          .set({ status: "in_force", replacedOn: null })
          .where(eq(integrationPlan.id, firstId)),
      ),
    ).rejects.toThrow();
  }));

it("lets the database refuse a second plan in force, and a change of one that is", () =>
  withRollback(async () => {
    const { adviser, participationId } = await aProgramme();
    await inForce(adviser, participationId, await aDraft(adviser, participationId));
    const draftId = await aDraft(adviser, participationId).catch(() => null);
    // The copy has its content already: the head is written on version 1 all the same.
    expect(draftId).not.toBeNull();
    await expect(
      inScope(adviser, (scope) =>
        scope.tx.execute(sql`update integration_plan set status = 'in_force', in_force_from = '2026-10-22',
          agreed_on = '2026-10-22', made_with_participant_on = '2026-10-22' where id = ${draftId}::uuid`),
      ),
    ).rejects.toMatchObject({ cause: { constraint_name: "integration_plan_one_in_force" } });
    for (const statement of [
      sql`update integration_plan set long_term_goal = 'x' where status = 'in_force'`,
      sql`update plan_element e set minutes_per_week = 60 from integration_plan p
          where p.id = e.plan_id and p.status = 'in_force'`,
      sql`delete from plan_element e using integration_plan p
          where p.id = e.plan_id and p.status = 'in_force'`,
    ]) {
      await expect(inScope(adviser, (scope) => scope.tx.execute(statement))).rejects.toMatchObject({
        cause: { message: expect.stringContaining("does not change") },
      });
    }
  }));

it("loses nothing when two write on a plan at once", () =>
  withRollback(async () => {
    const { adviser, other, participationId } = await aProgramme();
    const planId = await aDraft(adviser, participationId);
    const [read] = await plansOf(other, participationId);
    const element = read?.elements[0];
    // Each on a part of its own: both stand.
    expectOk(
      await writePlan(adviser, { planId, version: 2, ...PLAN_CONTENT, wishes: "Barnehage" }),
    );
    expectOk(await writeElement(other, { planId, ...AN_ELEMENT, kind: "civics", hours: "3" }));
    const sub = { planId, kind: "norwegian_test", text: "Bestå A2", measure: "Norskprøven" };
    expectOk(await writeSubGoal(other, { ...sub, dueOn: "2027-06-01" }));
    // Both on the same: the later is told what stands, and what was typed is the form's to keep.
    const same = { planId, elementId: element?.id, version: 1, ...AN_ELEMENT };
    expectOk(await writeElement(adviser, { ...same, hours: "20" }));
    expect(await writeElement(other, { ...same, hours: "10" })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { hours: 20, version: 2 } },
    });
    expect(await writePlan(other, { planId, version: 2, ...PLAN_CONTENT })).toMatchObject({
      error: { code: "errors.changed-meanwhile", data: { wishes: "Barnehage" } },
    });
    const [stands] = await plansOf(adviser, participationId);
    expect(stands?.elements.map(({ kind, minutesPerWeek }) => [kind, minutesPerWeek])).toEqual(
      expect.arrayContaining([
        ["norwegian", 1200],
        ["civics", 180],
      ]),
    );
    expect(stands?.subGoals).toHaveLength(1);
  }));

it("is agreed on as it was read, and anew after a change", () =>
  withRollback(async () => {
    const { adviser, other, participationId } = await aProgramme();
    const planId = await aDraft(adviser, participationId);
    const [read] = await plansOf(adviser, participationId);
    const stand = read ? standOf(read) : "";
    expectOk(await writeElement(other, { planId, ...AN_ELEMENT, kind: "civics", hours: "3" }));
    const agreed = { planId, agreedOn: "2026-10-20", ...NO_INTERPRETER };
    expect(await agreePlan(adviser, { ...agreed, stand })).toMatchObject({
      error: { code: "errors.changed-meanwhile" },
    });
    const [now] = await plansOf(adviser, participationId);
    expectOk(await agreePlan(adviser, { ...agreed, stand: now ? standOf(now) : "" }));
    const added = (await plansOf(adviser, participationId))[0]?.elements[1];
    expectOk(await removeElement(adviser, { elementId: added?.id, version: added?.version }));
    const [changed] = await plansOf(adviser, participationId);
    expect(changed?.plan).toMatchObject({ status: "draft", agreedOn: null });
    expect(
      await putPlanInForce(adviser, {
        planId,
        stand: changed ? standOf(changed) : "",
        inForceFrom: "2026-10-21",
        reviewOn: "2027-04-01",
      }),
    ).toMatchObject({ error: { code: "programme.errors.plan-not-agreed" } });
  }));

it("cannot be agreed on before it says what § 15 demands", () =>
  withRollback(async () => {
    const { adviser, participationId } = await aProgramme();
    const { planId } = expectOk(await startPlan(adviser, { participationId, ...key() }));
    const [read] = await plansOf(adviser, participationId);
    const agreed = { planId, agreedOn: "2026-10-20", ...NO_INTERPRETER };
    expect(await agreePlan(adviser, { ...agreed, stand: read ? standOf(read) : "" })).toMatchObject(
      {
        error: { code: "programme.errors.plan-incomplete" },
      },
    );
    expect(
      await agreePlan(adviser, { ...agreed, stand: "1", interpreterUse: "needed_not_used" }),
    ).toMatchObject({
      error: {
        fields: { interpreterDeviationReason: ["programme.errors.no-deviation-reason"] },
      },
    });
  }));

it("tells of reviews and results while it is in force", () =>
  withRollback(async () => {
    const { adviser, participationId } = await aProgramme();
    const planId = await aDraft(adviser, participationId);
    expectOk(
      await writeSubGoal(adviser, { planId, kind: "work_ability", text: "To dager i praksis" }),
    );
    await inForce(adviser, participationId, planId);
    const goal = (await plansOf(adviser, participationId))[0]?.subGoals[0];
    const { planId: nextId } = expectOk(await startPlan(adviser, { participationId, ...key() }));
    expectOk(
      await recordResult(adviser, {
        subGoalId: goal?.id,
        version: 1,
        result: "reached",
        resultOn: "2026-11-20",
      }),
    );
    const plans = await plansOf(adviser, participationId);
    expect(plans.map(({ subGoals }) => subGoals[0]?.result)).toEqual(["reached", "reached"]);
    const review = { planId, heldOn: "2026-11-20", changeNote: "Ingen endringer.", ...key() };
    const held = { ...review, ...NO_INTERPRETER };
    expect(await recordPlanReview(adviser, { ...held, nextReviewOn: "2026-11-20" })).toMatchObject({
      error: { fields: { nextReviewOn: ["programme.errors.next-review-before"] } },
    });
    expectOk(await recordPlanReview(adviser, { ...held, ...key(), nextReviewOn: "2027-05-20" }));
    expect((await plansOf(adviser, participationId))[0]?.plan.reviewOn).toBe("2027-05-20");
    expect(
      await recordPlanReview(adviser, {
        ...held,
        ...key(),
        planId: nextId,
        nextReviewOn: "2027-05-20",
      }),
    ).toMatchObject({ error: { code: "programme.errors.plan-not-in-force" } });
  }));

it("is for those who may open the case and work with programmes", () =>
  withRollback(async () => {
    const { adviser, teamId, participationId } = await aProgramme();
    const planId = await aDraft(adviser, participationId);
    const housing = await aColleague(["housing_adviser"], [teamId]);
    await expect(writeElement(housing, { planId, ...AN_ELEMENT })).rejects.toMatchObject({
      kind: "forbidden",
    });
    const outsider = await aColleague(["programme_adviser"], [await aTeam()]);
    await expect(writeElement(outsider, { planId, ...AN_ELEMENT })).rejects.toMatchObject({
      kind: "not_found",
    });
  }));
