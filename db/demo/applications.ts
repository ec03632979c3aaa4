import { phoneKey } from "@/lib/organisations/rules/contact-key";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { CHECK_CODES } from "@/lib/self-settlement/rules/checks";
import type { RightToLet } from "@/lib/self-settlement/rules/right-to-let";
import {
  type ApplicationAct,
  type ApplicationState,
  applicationMove,
} from "@/lib/self-settlement/rules/states";
import { stepsOf } from "./application-course";
import { addPlace, spoilPlace } from "./application-homes";
import { BEFORE_NOON, officeHour } from "./calendar";
import type { Crew } from "./cases";
import { lastDay } from "./course";
import type { Happening } from "./happening";
import type { Home, Maker } from "./home";
import type { DemoMunicipality } from "./municipalities";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Colleague, Staff } from "./staff";
import {
  APPROVED_TEXTS,
  HELPERS,
  OVERRIDE_TEXTS,
  REFUSALS,
  STEP_NOTES,
} from "./texts/application-texts";

type ApplicationRows = Pick<
  DemoRows,
  | "landlords"
  | "dwellings"
  | "leases"
  | "applications"
  | "applicationSteps"
  | "checks"
  | "talks"
  | "followUps"
> & {
  /** What happened with the applications. */
  acts: Happening[];
};

type Application = DemoRows["applications"][number];

export const emptyApplicationRows = (): ApplicationRows => ({
  landlords: [],
  dwellings: [],
  leases: [],
  applications: [],
  applicationSteps: [],
  checks: [],
  talks: [],
  followUps: [],
  acts: [],
});

type ApplicationMaker = Maker & { municipality: DemoMunicipality; staff: Staff };

const COLUMN: Partial<Record<ApplicationAct, keyof Application>> = {
  receive_application: "receivedOn",
  ask_imdi: "imdiRequestedOn",
  record_distribution: "distributedOn",
  answer_imdi: "imdiAnsweredOn",
  record_imdi_decision: "imdiDecidedOn",
  sign_lease: "signedOn",
  move_in: "movedInOn",
};

/** Adds the application of a household of agreed self-settlement, with its homes, leases and checks. */
export function addApplication(
  rows: ApplicationRows,
  home: Home,
  crew: Crew,
  maker: ApplicationMaker,
): void {
  if (home.plan.type !== "agreed_self_settlement" || home.splitFromId) return;
  const { newId, staff, municipality } = maker;
  const random = seeded(`${municipality.id}/${home.key}/application`);
  const officer = crew.settlement_officer ?? staff.manager;
  const steps = stepsOf(home.course, home.plan, lastDay(home.course));
  const enquiredOn = home.on(0);
  const application: Application = {
    id: newId(),
    caseId: home.caseId,
    state: "enquiry",
    stateSince: enquiredOn,
    enquiredOn,
    createdAt: officeHour(enquiredOn, random, BEFORE_NOON),
    version: steps.length + 1,
    reasons: [],
    overridden: [],
    ...finderOf(random),
    ...guidanceOf(home, random),
  };
  const told = (step: Told) => tell(rows, application, officer, step, newId, random);
  told({ act: "open", on: enquiredOn, to: "enquiry" });
  const places: { dwellingId: string; leaseId: string }[] = [];
  for (const { day, act, place } of steps) {
    const on = home.on(day);
    const to = applicationMove(act).to;
    if (act === "receive_application" || act === "try_another_home") {
      places[place] = addPlace(rows, home, on, maker, random);
      Object.assign(application, places[place], { wantedOn: addDays(on, random.int(40, 80)) });
    }
    const said = saidOf(act, random);
    const column = COLUMN[act];
    if (column) Object.assign(application, { [column]: on });
    Object.assign(application, decisionOf(act, on, said, officer));
    Object.assign(application, { state: to, stateSince: on });
    if (to === "ended") application.endedOn = on;
    told({ act, on, to, ...said });
    const lease = rows.leases.find(({ id }) => id === application.leaseId);
    const here = places[place];
    if (act === "reject" && here) spoilPlace(rows, here, said.reasons ?? []);
    if (said.overridden?.includes("AS-C05") && here) spoilPlace(rows, here, ["rent"]);
    if (act === "sign_lease" && lease) {
      Object.assign(lease, { signedOn: on, ...GUARANTEED(on), guarantee: lease.monthlyRent });
    }
    if (act === "move_in" && lease) lease.movedInOn = on;
  }
  rows.applications.push(application);
  addChecks(rows, application, officer, maker, random);
}

const GUARANTEED = (on: PlainDate) => ({ guaranteeKind: "municipal", guaranteeAgreedOn: on });

type Said = { reasons?: string[]; note?: string | null; overridden?: string[] };

function saidOf(act: ApplicationAct, random: Random): Said {
  switch (act) {
    case "approve":
      return random.chance(0.12)
        ? {
            reasons: ["exception_made", "AS-C05"],
            note: random.pick(OVERRIDE_TEXTS),
            overridden: ["AS-C05"],
          }
        : { reasons: ["meets_terms"], note: random.pick(APPROVED_TEXTS) };
    case "reject": {
      const { reasons, text } = random.pick(REFUSALS);
      return { reasons: [...reasons], note: text };
    }
    case "ask_for_more":
      return {
        reasons: ["lease_draft", "right_to_let"],
        note: random.pick(STEP_NOTES.ask_for_more),
      };
    case "record_imdi_refusal":
      return { reasons: ["other_municipality"] };
    case "withdraw":
      return { reasons: [random.pick(["wants_ordinary_settlement", "home_lost", "no_answer"])] };
    case "sign_lease":
      return { note: random.chance(0.5) ? random.pick(STEP_NOTES.sign_lease) : null };
    case "move_in":
      return { note: random.chance(0.5) ? random.pick(STEP_NOTES.move_in) : null };
    default:
      return {};
  }
}

function decisionOf(
  act: ApplicationAct,
  on: PlainDate,
  { reasons = [], note = null, overridden = [] }: Said,
  { id: decidedBy, name: decidedByName }: Colleague,
): Partial<Application> {
  if (act === "try_another_home") {
    return { outcome: null, decidedOn: null, decidedBy: null, reasons: [], answerSentOn: null };
  }
  if (act === "withdraw") return { outcome: "withdrawn", reasons };
  if (act !== "approve" && act !== "reject") return {};
  const isException = overridden.length > 0;
  return {
    outcome: act === "approve" ? "approved" : "rejected",
    decidedOn: on,
    decidedBy,
    decidedByName,
    reasons: reasons.filter((code) => !code.startsWith("AS-")),
    reasonText: isException ? null : note,
    overridden,
    overrideReason: isException ? note : null,
    answerSentOn: on,
    ...(act === "approve" && { meetsDefinition: true }),
  };
}

type Told = { act: ApplicationAct | "open"; on: PlainDate; to: ApplicationState } & Said;

function tell(
  rows: ApplicationRows,
  application: Application,
  by: Colleague,
  { act, on, to, reasons = [], note = null, overridden = [] }: Told,
  newId: () => string,
  random: Random,
): void {
  const { id: applicationId, caseId } = application;
  const steps = rows.applicationSteps.filter((step) => step.applicationId === applicationId);
  const fromState = steps.at(-1)?.toState ?? null;
  const at = officeHour(on, random, BEFORE_NOON);
  const last = steps.at(-1)?.recordedAt;
  // Steps of one day keep their order.
  const recordedAt = last && last >= at ? new Date(Date.parse(last) + 60_000).toISOString() : at;
  rows.applicationSteps.push({
    id: newId(),
    applicationId,
    act,
    fromState,
    toState: to,
    happenedOn: on,
    dwellingId: application.dwellingId ?? null,
    reasons,
    note,
    byId: by.id,
    byName: by.name,
    recordedAt,
  });
  const stem = act.replaceAll("_", "-");
  const whole = ["approve", "reject", "withdraw", "open"].includes(act)
    ? `${stem}-application`
    : stem;
  rows.acts.push({
    at: recordedAt,
    by,
    action: `self-settlement.${whole}`,
    objectType: "self_settlement_application",
    objectId: applicationId,
    caseId,
    ...(overridden.length > 0 && note && { reason: note }),
    ...(fromState && { changes: [{ field: "applicationState", before: fromState, after: to }] }),
  });
}

function finderOf(random: Random): Partial<Application> {
  const foundBy = random.weighted([
    ["advert", 34],
    ["family_or_friends", 32],
    ["helper", 12],
    ["volunteer", 8],
    ["employer", 6],
    ["landlord", 8],
  ]);
  if (foundBy === "advert" || foundBy === "landlord") return { foundBy };
  const number = random.int(0, HELPERS.length - 1);
  const helperPhone = `19${number} 45 678`;
  return {
    foundBy,
    helperName: HELPERS[number] ?? null,
    helperPhone,
    helperPhoneKey: phoneKey(helperPhone),
    helperRelation:
      foundBy === "family_or_friends"
        ? random.pick(["family", "friend"])
        : foundBy === "helper"
          ? "acquaintance"
          : foundBy,
  };
}

/** What the household was told on the way; what has not come to that is empty. */
function guidanceOf(home: Home, random: Random): Partial<Application> {
  const approved = home.course.acts.find(({ act }) => act === "approve_self_found");
  const told = approved !== undefined && home.has(approved.day);
  const sent = home.on(0);
  if (!told) return random.chance(0.6) ? { termsSentOn: sent, termsSentToCentreOn: sent } : {};
  const explained = home.on(Math.max(0, approved.day - random.int(1, 8)));
  return {
    termsSentOn: sent,
    termsSentToCentreOn: sent,
    quotaCheckedOn: explained,
    quotaRemaining: random.int(8, 24),
    rightsExplainedOn: explained,
    rightsExplainedLanguage: home.plan.origin.languages[0] ?? null,
    movingTermsExplainedOn: explained,
    movingTermsUnderstood: true,
    supportComparedOn: explained,
    supportEqualsStandard: true,
  };
}

const OF_DWELLING = ["AS-C07", "AS-C10", "AS-C11"];
const ANSWERED: readonly ApplicationState[] = ["enquiry", "application"];

/** The checks as far as the application has come: all of them once it has been decided. */
function addChecks(
  rows: ApplicationRows,
  application: Application,
  officer: Colleague,
  { newId }: ApplicationMaker,
  random: Random,
): void {
  const { state, dwellingId, id, stateSince } = application;
  if (ANSWERED.includes(state as ApplicationState) || !dwellingId) return;
  const underWay = state === "checking" || state === "more_information";
  const notMet = new Set(application.overridden ?? []);
  for (const code of CHECK_CODES) {
    if (underWay && (code === "AS-C12" || random.chance(0.4))) continue;
    const ofDwelling = OF_DWELLING.includes(code);
    const subjectId = ofDwelling ? dwellingId : id;
    if (rows.checks.some((row) => row.subjectId === subjectId && row.code === code)) continue;
    rows.checks.push({
      id: newId(),
      code,
      subjectType: ofDwelling ? "dwelling" : "application",
      subjectId,
      state: notMet.has(code) ? "not_met" : "met",
      reasons: [],
      checkedOn: application.decidedOn ?? stateSince,
      checkedBy: officer.id,
      checkedByName: officer.name,
      ...(code === "AS-C10" && { evidence: { rightToLet: rightIn(random) } }),
    });
  }
}

/** Those who let own the home, as the land register or a deed shows. */
function rightIn(random: Random): RightToLet {
  const shownBy = random.pick(["land_register", "land_register", "deed"] as const);
  return { letsAs: "owner", shownBy, ownerName: null, consentOn: null };
}
