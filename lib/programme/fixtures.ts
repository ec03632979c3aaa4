import "server-only";
import { expectOk } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { agreePlan } from "./commands/agree-plan";
import { putPlanInForce } from "./commands/put-plan-in-force";
import { recordDecision } from "./commands/record-decision";
import { recordProgramme } from "./commands/record-programme";
import { startPlan } from "./commands/start-plan";
import { writeElement } from "./commands/write-element";
import { writePlan } from "./commands/write-plan";
import { writeSubGoal } from "./commands/write-sub-goal";
import { plansOfParticipations } from "./queries/plans";
import { standOf } from "./rules/plan-content";
import type { WholePlan } from "./types";

/** What a decision that grants a programme is made of. */
export const GRANTED = {
  kind: "granted",
  decidedOn: "2026-10-20",
  months: "24",
  endGoal: "work",
  startsOn: "2026-11-02",
  grounds: ["right_and_duty"],
  reason: "Du har fått opphold som flyktning og er bosatt etter avtale.",
  language: "nb",
};

/** What a plan must say, as a form posts it. */
export const PLAN_CONTENT = {
  startsOn: "2026-11-02",
  endsOn: "2028-11-01",
  endGoal: "work",
  endGoalDetail: "Assistent i barnehage",
  longTermGoal: "Fagbrev som barne- og ungdomsarbeider",
  levelReading: "A2",
  levelListening: "A2",
  levelWriting: "A2",
  levelOral: "B1",
  norwegianHours: "900",
  civicsHours: "75",
  elementsReason: "Praksisen gir språk i det yrket som er målet.",
  complaintExplainedOn: "2026-10-20",
};

export const AN_ELEMENT = {
  kind: "norwegian",
  fromOn: "2026-11-02",
  toOn: "2028-11-01",
  hours: "22,5",
  provider: "Voksenopplæringen",
};

export const NO_INTERPRETER = { interpreterUse: "not_needed" };

/** A programme of someone in a case, decided; the ids. */
export async function aDecidedProgramme(ctx: Ctx, caseId: string, personId: string) {
  const { participationId } = expectOk(
    await recordProgramme(ctx, {
      caseId,
      personId,
      rightArisesOn: "2026-09-01",
      idempotencyKey: newId(),
    }),
  );
  const decided = expectOk(
    await recordDecision(ctx, { ...GRANTED, participationId, idempotencyKey: newId() }),
  );
  return decided;
}

/** Every version of a programme's plan. */
export function plansOf(ctx: Ctx, participationId: string): Promise<WholePlan[]> {
  return inScope(ctx, (scope) => plansOfParticipations(scope, [participationId]));
}

/** A version of the plan with its content and one element, in the making; its id. */
export async function aDraft(ctx: Ctx, participationId: string): Promise<string> {
  const { planId } = expectOk(await startPlan(ctx, { participationId, idempotencyKey: newId() }));
  expectOk(await writePlan(ctx, { planId, version: 1, ...PLAN_CONTENT }));
  expectOk(await writeElement(ctx, { planId, ...AN_ELEMENT }));
  return planId;
}

/** Agrees on a version and puts it in force. */
export async function inForce(ctx: Ctx, participationId: string, planId: string): Promise<void> {
  const stand = async () => {
    const whole = (await plansOf(ctx, participationId)).find(({ plan }) => plan.id === planId);
    return whole ? standOf(whole) : "";
  };
  const agreed = { agreedOn: "2026-10-20", ...NO_INTERPRETER };
  expectOk(await agreePlan(ctx, { planId, stand: await stand(), ...agreed }));
  expectOk(
    await putPlanInForce(ctx, {
      planId,
      stand: await stand(),
      inForceFrom: "2026-10-21",
      changeNote: "Praksisen er lagt om.",
      copyGivenOn: "2026-10-21",
      reviewOn: "2027-04-01",
    }),
  );
}

/** A version of the plan in the making, with an element and a sub-goal; their ids. */
export async function aPlanInTheMaking(ctx: Ctx, participationId: string) {
  const planId = await aDraft(ctx, participationId);
  const { subGoalId } = expectOk(
    await writeSubGoal(ctx, { planId, kind: "work_ability", text: "To dager i praksis" }),
  );
  const [whole] = await plansOf(ctx, participationId);
  return { planId, subGoalId, elementId: whole?.elements[0]?.id ?? "" };
}
