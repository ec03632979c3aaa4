import { writeCheck, writeTalk } from "@/db/testing/self-settlement-rows";
import { aCase, aColleague, aTeam, expectOk } from "@/lib/cases/fixtures";
import { caseHeader, membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHeader } from "@/lib/cases/types";
import { isMinor } from "@/lib/people/rules/birth-date";
import type { Ctx } from "@/lib/platform/context";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import type { Result } from "@/lib/platform/result";
import { inScope } from "@/lib/platform/transaction";
import { answerImdi } from "./commands/answer-imdi";
import { approveApplication } from "./commands/approve-application";
import { askForMore } from "./commands/ask-for-more";
import { askImdi } from "./commands/ask-imdi";
import { beginChecks } from "./commands/begin-checks";
import { finishFollowUp } from "./commands/finish-follow-up";
import { handToOrdinarySettlement } from "./commands/hand-to-ordinary-settlement";
import { keepImdiDecision } from "./commands/keep-imdi-decision";
import { loseHome } from "./commands/lose-home";
import { moveIn } from "./commands/move-in";
import { openApplication } from "./commands/open-application";
import { receiveApplication } from "./commands/receive-application";
import { receiveMore } from "./commands/receive-more";
import { recordAnswer } from "./commands/record-answer";
import { recordDistribution } from "./commands/record-distribution";
import { recordImdiDecision } from "./commands/record-imdi-decision";
import { recordImdiRefusal } from "./commands/record-imdi-refusal";
import { rejectApplication } from "./commands/reject-application";
import { signLease } from "./commands/sign-lease";
import { tryAnotherHome } from "./commands/try-another-home";
import { withdrawApplication } from "./commands/withdraw-application";
import { requireApplication } from "./queries/applications";
import { CHECK_CODES, type CheckCode, checkDefinition, subjectOf } from "./rules/checks";
import type { ApplicationAct, ApplicationState } from "./rules/states";
import type { Application } from "./types";

/** An application as it stands, its case and the two objects that it points at. */
export type AnApplication = {
  caseId: string;
  applicationId: string;
  dwellingId: string | null;
  leaseId: string | null;
  version: number;
};

type Act = (ctx: Ctx, raw: unknown) => Promise<Result<unknown>>;

/** A settlement officer in a team of their own, with an application in a state. */
export async function inState(state: ApplicationState, more: Record<string, unknown> = {}) {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  const made = await anApplication(ctx, teamId, { state, ...more });
  return { ctx, teamId, ...made };
}

/** What an act names, today, with the version that stands. */
export async function asItStands(ctx: Ctx, { applicationId }: { applicationId: string }) {
  const { version } = await applicationOf(ctx, applicationId);
  return { applicationId, version, happenedOn: ctx.today };
}

/** The case of an application as its pages have it. */
export function caseHeaderOf(ctx: Ctx, caseId: string): Promise<CaseHeader> {
  return inScope(ctx, (scope) => caseHeader(scope, caseId));
}

let homes = 0;

/** A home that nobody else has applied with: dwelling, landlord and unsigned lease. */
export function aHome(more: Record<string, unknown> = {}): Record<string, unknown> {
  homes += 1;
  return {
    dwelling: {
      streetAddress: `Prøveveien ${homes}`,
      unit: newId().slice(-6),
      postalCode: "4005",
      postalPlace: "Stavanger",
      kind: "flat",
      rooms: 3,
      areaM2: 62,
    },
    landlord: { kind: "person", name: "Turid Utleier", phone: "400 00 000" },
    lease: {
      draftReceivedOn: "2026-10-01",
      isWritten: true,
      startsOn: "2026-11-15",
      isFixedTerm: true,
      endsOn: "2029-11-14",
      noticeMonths: 3,
      monthlyRent: 1_100_000,
      deposit: 0,
      depositAccount: "none",
      prepaidRent: 0,
      otherPayment: 0,
    },
    foundBy: "advert",
    ...more,
  };
}

/** The application as it stands now. */
export function applicationOf(ctx: Ctx, applicationId: string): Promise<Application> {
  return inScope(ctx, (scope) => requireApplication(scope, applicationId));
}

/** Answers every check of an application: met, and those that are named not met. */
export async function answerChecks(
  ctx: Ctx,
  applicationId: string,
  { notMet = [] }: { notMet?: readonly string[] } = {},
): Promise<void> {
  await inScope(ctx, async (scope) => {
    const application = await requireApplication(scope, applicationId);
    const rows = CHECK_CODES.map((code: CheckCode) => ({
      municipalityId: scope.municipalityId,
      id: newId(),
      code,
      subjectType: checkDefinition(code).subject,
      subjectId: subjectOf(code, application) ?? applicationId,
      state: notMet.includes(code) ? "not_met" : "met",
      checkedOn: scope.today,
      checkedBy: scope.actor.accountId,
      checkedByName: scope.actor.name,
    }));
    for (const row of rows) await writeCheck(scope.tx, row);
  });
}

/** Talks with each adult of the household alone. */
export async function holdTalks(ctx: Ctx, applicationId: string): Promise<void> {
  await inScope(ctx, async (scope) => {
    const { caseId, dwellingId } = await requireApplication(scope, applicationId);
    const head = await requireCase(scope, caseId);
    for (const member of await membersOfCase(scope, head)) {
      const birth = { date: member.birthDate, precision: member.birthDatePrecision as "day" };
      if (isMinor(birth, scope.today)) continue;
      await writeTalk(scope.tx, {
        municipalityId: scope.municipalityId,
        id: newId(),
        applicationId,
        caseId,
        personId: member.personId,
        heldOn: scope.today,
        heldBy: scope.actor.accountId,
        heldByName: scope.actor.name,
        askedAlone: true,
        interpreterUse: "not_needed",
        dwellingId,
      });
    }
  });
}

/** Every act with what its form would send, for one who does not mind what is said. */
const ACTS: Record<ApplicationAct, readonly [Act, Record<string, unknown>?]> = {
  receive_application: [receiveApplication],
  begin_checks: [beginChecks],
  ask_for_more: [askForMore, { reasons: ["lease_draft"] }],
  receive_more: [receiveMore],
  approve: [approveApplication, { reasonText: "Boligen oppfyller kommunens vilkår." }],
  reject: [
    rejectApplication,
    { reasons: ["crowding"], reasonText: "Boligen er for liten for husstanden." },
  ],
  ask_imdi: [askImdi],
  record_distribution: [recordDistribution],
  answer_imdi: [answerImdi],
  record_imdi_decision: [recordImdiDecision],
  record_imdi_refusal: [recordImdiRefusal, { reasons: ["other_municipality"] }],
  keep_imdi_decision: [keepImdiDecision],
  sign_lease: [signLease, { guaranteeKind: "none" }],
  move_in: [moveIn],
  try_another_home: [tryAnotherHome],
  lose_home: [loseHome, { reasons: ["let_to_others"] }],
  hand_to_ordinary_settlement: [
    handToOrdinarySettlement,
    { settlementType: "from_reception", reason: "Husstanden vil ha vanlig bosetting." },
  ],
  withdraw: [withdrawApplication, { reasons: ["wants_ordinary_settlement"] }],
  finish_follow_up: [finishFollowUp],
};

/** Does an act through its command. */
export async function doAct(
  ctx: Ctx,
  act: ApplicationAct,
  named: { applicationId: string; version: number; happenedOn: PlainDate },
  more: Record<string, unknown> = {},
): Promise<Result<unknown>> {
  const [command, content = {}] = ACTS[act];
  const { caseId } = await applicationOf(ctx, named.applicationId);
  const personIds = act === "move_in" ? { personIds: await memberIds(ctx, caseId) } : {};
  return command(ctx, { ...named, ...content, ...personIds, ...more });
}

/** The way to each state: how many days ago, and by which act. */
const WAY: readonly [ApplicationState, number, ApplicationAct][] = [
  ["application", 50, "receive_application"],
  ["checking", 45, "begin_checks"],
  ["approved", 30, "approve"],
  ["imdi_asked", 28, "ask_imdi"],
  ["distributed", 22, "record_distribution"],
  ["answered", 20, "answer_imdi"],
  ["imdi_decided", 15, "record_imdi_decision"],
  ["signed", 12, "sign_lease"],
  ["moved_in", 6, "move_in"],
];

/** Acts beside the line, from the state that the line has come to. */
const BESIDE: Partial<
  Record<ApplicationState, readonly [ApplicationState, number, ApplicationAct]>
> = {
  more_information: ["checking", 40, "ask_for_more"],
  rejected: ["checking", 30, "reject"],
  imdi_refused: ["imdi_asked", 20, "record_imdi_refusal"],
  ended: ["application", 40, "withdraw"],
};

/**
 * A case of agreed self-settlement with an application that the real commands have brought to a state,
 * with a dwelling, a landlord and a lease from the day it was received.
 */
export async function anApplication(
  ctx: Ctx,
  teamId: string,
  {
    state = "checking",
    home = aHome(),
    ...given
  }: { state?: ApplicationState; home?: Record<string, unknown> } & Record<string, unknown> = {},
): Promise<AnApplication> {
  const settlementType = "agreed_self_settlement";
  const { caseId } = await aCase(ctx, teamId, { settlementType, ...given });
  const enquiredOn = addDays(ctx.today, -60);
  const { applicationId } = expectOk(await openApplication(ctx, { caseId, enquiredOn }));
  const doing = async (days: number, act: ApplicationAct, more: Record<string, unknown> = {}) => {
    const { version } = await applicationOf(ctx, applicationId);
    const happenedOn = addDays(ctx.today, -days);
    expectOk(await doAct(ctx, act, { applicationId, version, happenedOn }, more));
  };
  const beside = BESIDE[state];
  const until = beside?.[0] ?? state;
  for (const [reached, days, act] of state === "enquiry" ? [] : WAY) {
    if (act === "approve") {
      await answerChecks(ctx, applicationId);
      await holdTalks(ctx, applicationId);
    }
    const wantedOn = addDays(ctx.today, -6);
    await doing(days, act, act === "receive_application" ? { wantedOn, ...home } : {});
    if (act === "approve") {
      const { version } = await applicationOf(ctx, applicationId);
      const answerSentOn = addDays(ctx.today, -days);
      expectOk(await recordAnswer(ctx, { applicationId, version, answerSentOn }));
    }
    if (reached === until) break;
  }
  if (beside) await doing(beside[1], beside[2]);
  const { dwellingId, leaseId, version } = await applicationOf(ctx, applicationId);
  return { caseId, applicationId, dwellingId, leaseId, version };
}

async function memberIds(ctx: Ctx, caseId: string): Promise<string[]> {
  return inScope(ctx, async (scope) => {
    const members = await membersOfCase(scope, await requireCase(scope, caseId));
    return members.map(({ personId }) => personId);
  });
}
