import { hasAllocationDecision, isAgreedSelfSettlement } from "@/lib/cases/rules/settlement-types";
import { addDays } from "@/lib/platform/dates";
import { DECLINE_REASONS, MISSING_IN_FILE, MISSING_IN_LIST } from "@/lib/settlement/rules/codes";
import type { StepContent } from "@/lib/settlement/rules/step-definition";
import { STEPS, type StepCode, toldContent } from "@/lib/settlement/rules/steps";
import { earlier, officeHour } from "./calendar";
import type { Crew } from "./cases";
import { acceptedDay } from "./course";
import { addFirstInNorway, addFirstWeeks } from "./first-weeks";
import type { Happening } from "./happening";
import { type Home, type Maker, type Resident, recordedIn } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import {
  CENTRES,
  MET_BY,
  NETWORKS,
  OWN_WORDS,
  PLACES,
  TRAININGS,
  WISHES,
} from "./texts/settlement-texts";

type SettlementRows = Pick<
  DemoRows,
  | "settlements"
  | "distributions"
  | "settlementRecords"
  | "fileGaps"
  | "arrivals"
  | "refusals"
  | "municipalityMoves"
> & { steps: Happening[] };

export type SettlementMaker = Maker & {
  municipalityId: string;
  staff: Staff;
  people: ReadonlyMap<string, DemoRows["people"][number]>;
  firstLanguage: ReadonlyMap<string, string>;
  settlements: DemoRows["settlements"];
};

export const emptySettlementRows = (): Omit<SettlementRows, "settlements"> => ({
  distributions: [],
  settlementRecords: [],
  fileGaps: [],
  arrivals: [],
  refusals: [],
  municipalityMoves: [],
  steps: [],
});

/** Writes down a step of some in a household, or of the household, on a day of its course. */
export type Put = (
  step: StepCode,
  day: number,
  whom: readonly Resident[] | null,
  more?: Partial<StepContent>,
) => void;

/** Adds what is recorded of a household's way to settlement and of its first weeks. */
export function addSettlement(
  rows: SettlementRows,
  home: Home,
  crew: Crew,
  maker: SettlementMaker,
): void {
  const random = seeded(`${maker.municipalityId}/${home.key}/settlement`);
  const put = putter(rows, home, crew, maker);
  addList(rows, home, random, maker);
  addKnowing(home, put, random, maker);
  addWay(rows, home, put, random, maker);
  addArrival(rows, home, random, maker);
  addFirstInNorway(home, put, random, maker);
  addFirstWeeks(home, put, random, maker);
  addEnd(rows, home, crew, random, maker);
}

function putter(
  rows: SettlementRows,
  home: Home,
  crew: Crew,
  { newId, municipalityId, staff }: SettlementMaker,
): Put {
  const hours = seeded(`${municipalityId}/${home.key}/steps`);
  const by = crew.settlement_officer ?? staff.manager;
  const { caseId } = home;
  return (step, day, whom, more = {}) => {
    if (!home.has(day) || whom?.length === 0) return;
    const on = home.on(day);
    const at = officeHour(on, hours);
    const content: StepContent = {
      doneOn: STEPS[step].day === "required" ? on : null,
      answer: null,
      note: null,
      ...more,
    };
    const about = { recordedBy: by.id, recordedByName: by.name, recordedAt: at };
    const made = (whom ?? [null]).map((one) => ({
      id: newId(),
      caseId,
      personId: one?.id ?? null,
      step,
      ...content,
      ...about,
    }));
    rows.settlementRecords.push(...made);
    for (const one of whom ?? []) keepRow(rows, caseId, one.id);
    rows.steps.push({
      at,
      by,
      action: "settlement.record-step",
      objectType: "settlement_record",
      objectId: made[0]?.id,
      caseId,
      ...(whom?.length === 1 && { personId: whom[0]?.id }),
      changes: [{ field: step, before: null, after: toldContent(step, content) }],
    });
  };
}

/** What is recorded of someone stands on the row of their settlement. */
function keepRow(rows: SettlementRows, caseId: string, personId: string): void {
  const stands = rows.settlements.some((row) => row.caseId === caseId && row.personId === personId);
  if (!stands) rows.settlements.push({ caseId, personId });
}

const comers = (home: Home) => recordedIn(home).filter(({ bornHere }) => !bornHere);
const adults = (home: Home) => comers(home).filter(({ age }) => age >= 18);

function addList(
  rows: SettlementRows,
  home: Home,
  random: Random,
  { today }: SettlementMaker,
): void {
  const { plan, course, caseId } = home;
  if (!hasAllocationDecision(plan.type) || home.splitFromId) return;
  const answered = acceptedDay(course) ?? course.closed?.day ?? 10;
  const readDay = Math.min(answered, random.int(0, 4));
  const isRead = home.has(readDay) && random.chance(0.92);
  const declined = course.closed?.reason === "municipality_declined" ? course.closed : null;
  const missing = random.shuffled(MISSING_IN_LIST).slice(0, random.int(0, 3));
  rows.distributions.push({
    caseId,
    listedOn: isAgreedSelfSettlement(plan.type) ? null : earlier(home.openedOn, today),
    readOn: isRead ? home.on(readDay) : null,
    missing: isRead ? (missing.length > 0 ? missing : ["none"]) : [],
    declinedOn: declined ? home.on(declined.day) : null,
    declineReason: declined ? random.pick(DECLINE_REASONS.slice(0, 6)) : null,
  });
}

function addKnowing(home: Home, put: Put, random: Random, maker: SettlementMaker): void {
  const { plan, course } = home;
  const answered = acceptedDay(course) ?? 6;
  if (random.chance(0.9)) {
    const answer = random.chance(0.95) ? "no_concern" : "concern_limited";
    put("social_control", Math.max(0, answered - random.int(0, 3)), null, { answer });
  }
  for (const one of adults(home)) {
    const day = random.int(1, Math.max(2, answered + 8));
    if (random.chance(0.82)) put("wish", day, [one], { note: random.pick(WISHES) });
    if (random.chance(0.78)) {
      const knows = random.chance(0.35);
      const note = knows ? random.pick(NETWORKS) : null;
      put("network", day, [one], { answer: knows ? "someone" : "nobody", note });
    }
    if (maker.people.get(one.id)?.interpreterNeeded && random.chance(0.7)) {
      put("interpreter_scarce", day, [one], { answer: random.chance(0.2) ? "yes" : "no" });
    }
  }
  if (!STEPS.reception_stay.types?.includes(plan.type)) return;
  if (random.chance(0.85)) {
    put("reception_centre", answered, null, { note: random.pick(CENTRES) });
    put("reception_stay", answered, null, { note: String(random.int(3, 26)) });
    put("reception_training", answered + 2, null, { note: random.pick(TRAININGS) });
  }
  if (random.chance(0.75)) {
    const has = random.chance(0.7);
    put("reception_plan", answered + 6, adults(home), { answer: has ? "received" : "none" });
  }
}

function addWay(
  rows: SettlementRows,
  home: Home,
  put: Put,
  random: Random,
  maker: SettlementMaker,
): void {
  const { plan, course, caseId } = home;
  const everyone = comers(home);
  const { type } = plan;
  const known = (step: StepCode) => STEPS[step].types?.includes(type) ?? true;
  const answered = acceptedDay(course) ?? 6;
  if (known("mapped") && random.chance(0.8)) put("mapped", 1, adults(home));
  if (known("permit_notice") && !isAgreedSelfSettlement(type)) {
    put("permit_notice", 0, everyone, { doneOn: addDays(home.openedOn, -random.int(40, 120)) });
    put("applied", 0, everyone, { doneOn: addDays(home.openedOn, -random.int(6, 30)) });
  }
  if (type === "unaccompanied_minor") put("place_reserved", Math.max(0, answered - 1), everyone);
  for (const one of everyone) {
    if (!maker.people.get(one.id)?.functionalImpairment || !hasAllocationDecision(type)) continue;
    const agrees = random.chance(0.85);
    put("consent_asked", answered, [one]);
    put("consent_answer", answered + 2, [one], { answer: agrees ? "given" : "refused" });
    if (agrees && random.chance(0.8)) put("health_statement", answered + 12, [one]);
  }
  const { allocated } = course;
  if (allocated === null) return;
  if (known("allocation_check") && random.chance(0.55)) {
    put("allocation_check", Math.max(0, answered - 1), everyone, { answer: "here" });
  }
  const readDay = allocated + random.int(1, 6);
  const isRead = random.chance(0.93);
  if (isRead) put("file_read", readDay, everyone);
  if (type === "resettlement") {
    put("entry_permit", allocated + random.int(8, 15), everyone);
    put("itinerary", Math.max(allocated + 20, course.planned - 24), null);
    put("iom_notice", Math.max(allocated + 22, course.planned - 14), null);
  }
  const head = everyone[0];
  if (!isRead || !head || !home.has(readDay) || !random.chance(0.45)) return;
  for (const item of random.shuffled(MISSING_IN_FILE).slice(0, random.int(1, 3))) {
    if (item === "guardian" && type !== "unaccompanied_minor") continue;
    const asked = readDay + random.int(1, 4);
    const received = asked + random.int(3, 16);
    rows.fileGaps.push({
      caseId,
      personId: head.id,
      item,
      notedOn: home.on(readDay),
      askedOn: home.has(asked) ? home.on(asked) : null,
      receivedOn: home.has(received) && random.chance(0.85) ? home.on(received) : null,
    });
    keepRow(rows, caseId, head.id);
  }
}

function addArrival(
  rows: SettlementRows,
  home: Home,
  random: Random,
  { people, firstLanguage, today }: SettlementMaker,
): void {
  const { course, caseId, plan } = home;
  if (plan.type === "self_settled" || home.splitFromId || !home.has(course.dated)) return;
  const everyone = comers(home);
  const needs = everyone.find(({ id }) => people.get(id)?.interpreterNeeded);
  const isUnclear = random.chance(0.2) && !home.has(course.settled);
  const use = isUnclear
    ? null
    : !needs
      ? "not_needed"
      : random.chance(0.94)
        ? "booked"
        : "none_found";
  const told = earlier(home.on(course.dated + 1), today);
  const booked = earlier(addDays(told, random.int(0, 2)), today);
  const shared = {
    travelMode: random.weighted([
      ["reception_transport", 30],
      ["plane", 22],
      ["train", 16],
      ["bus", 14],
      ["fetched", 14],
      ["car", 4],
    ]),
    arrivalPlace: random.pick(PLACES),
    arrivalTime: `${random.int(10, 19)}:${random.pick(["00", "15", "30", "40"])}`,
    metBy: random.pick(MET_BY),
    toldOn: told,
    interpreterUse: use,
    interpreterLanguage: use === "booked" ? (firstLanguage.get(needs?.id ?? "") ?? null) : null,
    interpreterCategory: use === "booked" ? random.pick(["B", "C", "C", "D", "E"]) : null,
    interpreterMode: use === "booked" ? random.pick(["in_person", "phone", "video"]) : null,
    interpreterBookedOn: use === "booked" ? booked : null,
    interpreterConfirmedOn: use === "booked" && booked <= told ? booked : null,
    interpreterDeviationReason:
      use === "none_found" ? "Ingen ledige tolker i språket den dagen." : null,
  };
  for (const { id: personId } of everyone) {
    rows.arrivals.push({ caseId, personId, ...shared });
    keepRow(rows, caseId, personId);
  }
}

/** Municipalities that Norway has, to move to. */
const OTHERS = ["0301", "4601", "5001", "1103", "3203"] as const;

function addEnd(
  rows: SettlementRows,
  home: Home,
  crew: Crew,
  random: Random,
  { newId, staff, firstLanguage }: SettlementMaker,
): void {
  const { course, caseId } = home;
  const by = crew.settlement_officer ?? staff.manager;
  const end = course.closed?.reopened === null ? course.closed : null;
  const head = comers(home)[0];
  if (end?.reason === "offer_refused" && head) {
    const refusedOn = home.on(end.day);
    rows.refusals.push({
      caseId,
      refusedOn,
      toldOn: home.on(Math.max(0, end.day - 2)),
      told: ["one_offer", "loses_public_help", "loses_programme", "no_appeal"],
      language: firstLanguage.get(head.id) ?? "ar",
      interpreterUse: "booked",
      interpreterCategory: random.pick(["B", "C", "D"]),
      ownWords: random.pick(OWN_WORDS),
      recordedBy: by.id,
      recordedByName: by.name,
      recordedAt: officeHour(refusedOn, random),
    });
  }
  const moved = end?.reason === "moved_municipality";
  const plans = !end && home.has(course.settled + 120) && random.chance(0.03);
  if (!moved && !plans) return;
  const agreed = random.chance(0.6);
  const day = moved && end ? end.day : course.elapsed;
  const asked = home.on(Math.max(course.settled, day - 20));
  rows.municipalityMoves.push({
    id: newId(),
    caseId,
    direction: "out",
    otherMunicipality: random.pick(OTHERS),
    movedOn: moved ? home.on(day) : null,
    ownAnswer: "yes",
    ownAnsweredOn: asked,
    ownAnsweredBy: by.name,
    otherAnswer: moved ? (agreed ? "yes" : "no") : "not_asked",
    otherAnsweredOn: moved ? home.on(Math.max(course.settled, day - 6)) : null,
    otherAnsweredBy: moved ? "Flyktningtjenesten" : null,
    createdAt: officeHour(asked, random),
  });
}

/** Carries the settlement of those who changed household, and what is recorded of them, to its case. */
export function carrySettlements(rows: DemoRows, homes: readonly Home[]): void {
  const now = new Map<string, string>();
  for (const home of homes) {
    for (const { personId, toOn } of home.stays) {
      if (toOn === null && home.recordedElsewhere.has(personId)) now.set(personId, home.caseId);
    }
  }
  for (const list of [rows.settlements, rows.settlementRecords, rows.fileGaps, rows.arrivals]) {
    for (const row of list) {
      const caseId = row.personId && now.get(row.personId);
      if (caseId) row.caseId = caseId;
    }
  }
}
