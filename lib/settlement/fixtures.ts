import { reopenCase } from "@/lib/cases/commands/reopen-case";
import { caseFacts } from "@/lib/cases/facts";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import { mergeContributions } from "@/lib/facts/fact-sheet";
import { peopleFacts } from "@/lib/people/facts";
import type { Ctx } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import type { Result } from "@/lib/platform/result";
import { inScope } from "@/lib/platform/transaction";
import { answerList } from "./commands/answer-list";
import { planArrival } from "./commands/plan-arrival";
import { readList } from "./commands/read-list";
import { recordMove } from "./commands/record-move";
import { recordStep } from "./commands/record-step";
import { refuseOffer } from "./commands/refuse-offer";
import { withdrawRefusal } from "./commands/withdraw-refusal";
import { settlementFacts } from "./facts";
import { settlementRecordOf } from "./queries/settlement-record";
import { arrivalStamp } from "./rules/arrival-stamp";
import type { FlowAct } from "./rules/flow-states";

const FAMILY = [
  { givenName: "Amina", familyName: "Yusuf", birthDate: "04.07.1990" },
  { givenName: "Omar", familyName: "Yusuf", birthDate: "05.08.1988" },
  { givenName: "Sara", familyName: "Yusuf", birthDate: "2019" },
];

/** An open case of a family of two adults and a child, or of the members given, with its officer. */
export async function aFamily(
  settlementType: SettlementType = "from_reception",
  members: readonly Record<string, unknown>[] = FAMILY,
) {
  const teamId = await aTeam();
  const officer = await aColleague(["settlement_officer", "manager"], [teamId]);
  const { caseId } = await aCase(officer, teamId, {
    settlementType,
    members,
    officers: { settlement_officer: officer.actor.accountId },
  });
  const look = (as: Ctx = officer) =>
    inScope(as, async (scope) => {
      const head = await requireCase(scope, caseId);
      const found = await membersOfCase(scope, head);
      return { head, members: found, record: await settlementRecordOf(scope, caseId) };
    });
  const personIds = (await look()).members.map(({ personId }) => personId);
  /** Records a step for all of them, or for those given. */
  const record = (step: string, doneOn?: string, more: Record<string, unknown> = {}) =>
    recordStep(officer, { caseId, step, personIds, doneOn, ...more });
  const recorded = async (...given: Parameters<typeof record>) => expectOk(await record(...given));
  return { teamId, officer, caseId, personIds, look, record, recorded };
}

export type Family = Awaited<ReturnType<typeof aFamily>>;

/** The acts that are one step, by the step. */
const BY_STEP = {
  record_mapping: "mapped",
  record_health_statement: "health_statement",
  record_application: "applied",
  record_allocation: "allocation",
  read_file: "file_read",
  record_entry_permit: "entry_permit",
  register_settlement: "settled",
} as const satisfies Partial<Record<FlowAct, string>>;
type StepAct = keyof typeof BY_STEP;

const OTHERS = [
  "list_household",
  "accept",
  "decline",
  "plan_arrival",
  "refuse_offer",
  "move_out",
  "check_here",
  "check_elsewhere",
  "ask_consent",
  "give_consent",
  "see_imdinett",
  "send_move_notice",
  "reopen",
  "withdraw_refusal",
] as const;
export type Act = StepAct | (typeof OTHERS)[number];
/** Everything that is tried in a household. */
export const ACTS: readonly Act[] = [...(Object.keys(BY_STEP) as StepAct[]), ...OTHERS];

/** The case as its page reads it, open or closed. */
export function pageOf({ officer, caseId }: Family) {
  return inScope(officer, async (scope) => {
    const head = await requireCase(scope, caseId);
    const members = await membersOfCase(scope, head);
    const parts = [peopleFacts, caseFacts, settlementFacts].map((facts) => facts(scope, [caseId]));
    const told = (await Promise.all(parts)).flatMap((part) => part.get(caseId) ?? []);
    const sheet = mergeContributions(told);
    return { head, members, sheet, record: await settlementRecordOf(scope, caseId) };
  });
}

type CasePage = Awaited<ReturnType<typeof pageOf>>;

/** Does an act as the form on the page that was opened would. */
export async function perform(
  family: Family,
  act: Act,
  { page, personIds, on }: { page: CasePage; personIds: readonly string[]; on: PlainDate },
): Promise<Result<unknown>> {
  const { officer, caseId } = family;
  const step = (code: string, answer?: string) =>
    recordStep(officer, { caseId, step: code, personIds, doneOn: on, answer });
  const { head, members, record } = page;
  const version = record.distribution?.version ?? 0;
  switch (act) {
    case "list_household": {
      const read = { version, readOn: officer.today, missing: ["none"] };
      return readList(officer, { caseId, ...read, listedOn: on });
    }
    case "accept":
    case "decline": {
      const reason = act === "decline" ? "services_full" : undefined;
      const answer = act === "decline" ? "declined" : "accepted";
      return answerList(officer, { caseId, version, answer, answeredOn: on, reason });
    }
    case "plan_arrival": {
      const stamp = arrivalStamp(members, record.arrivals);
      return planArrival(officer, { caseId, version: stamp, personIds, plannedOn: on });
    }
    case "refuse_offer":
      return refuseOffer(officer, {
        caseId,
        version: head.version,
        refusedOn: on,
        toldOn: on,
        told: ["one_offer", "loses_public_help", "loses_programme", "no_appeal"],
        language: "so",
        interpreterUse: "not_needed",
      });
    case "move_out":
      return recordMove(officer, {
        caseId,
        direction: "out",
        otherMunicipality: "4601",
        movedOn: on,
        ownAnswer: "not_asked",
        otherAnswer: "not_asked",
      });
    case "reopen":
      return reopenCase(officer, { caseId, version: head.version, reason: "Tar imot likevel" });
    case "withdraw_refusal":
      return withdrawRefusal(officer, { caseId, version: record.refusal?.version ?? 1 });
    case "check_here":
      return step("allocation_check", "here");
    case "check_elsewhere":
      return step("allocation_check", "elsewhere");
    case "ask_consent":
      return step("consent_asked");
    case "give_consent":
      return step("consent_answer", "given");
    case "see_imdinett":
      return step("registered_imdinett");
    case "send_move_notice":
      return step("move_notice");
    default:
      return step(BY_STEP[act]);
  }
}

/** The word of the trail for an act. */
export const TRAIL: Partial<Record<Act, string>> = {
  list_household: "settlement.read-list",
  accept: "cases.set-settlement-dates",
  record_allocation: "cases.set-settlement-dates",
  register_settlement: "cases.set-settlement-dates",
  decline: "settlement.answer-list",
  plan_arrival: "settlement.plan-arrival",
  refuse_offer: "settlement.refuse-offer",
  withdraw_refusal: "settlement.withdraw-refusal",
  move_out: "settlement.record-move",
  reopen: "cases.reopen-case",
};
