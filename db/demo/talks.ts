import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { TalkContent } from "@/lib/self-settlement/rules/private-talk";
import type { ApplicationState } from "@/lib/self-settlement/rules/states";
import { dayBetween, earlier, later, officeHour, workday } from "./calendar";
import type { Crew } from "./cases";
import type { Happening } from "./happening";
import { type Home, type Maker, recordedIn } from "./home";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { CONCERNS, HOW_FOUND, TALK_NOTES } from "./texts/after-texts";

type TalkRows = Pick<DemoRows, "applications" | "applicationSteps" | "talks"> & {
  acts: Happening[];
};

type TalkMaker = Maker & {
  municipalityId: string;
  staff: Staff;
  people: ReadonlyMap<string, DemoRows["people"][number]>;
  firstLanguage: ReadonlyMap<string, string>;
};

/** States in which the adults have not been talked with yet. */
const BEFORE: readonly ApplicationState[] = ["enquiry", "application"];

/** Adds a talk with each adult alone about the home, once its checks have begun. */
export function addTalks(rows: TalkRows, home: Home, crew: Crew, maker: TalkMaker): void {
  const application = rows.applications.find(({ caseId }) => caseId === home.caseId);
  const state = application?.state as ApplicationState | undefined;
  if (!application?.dwellingId || !state || BEFORE.includes(state)) return;
  const { id: applicationId, caseId, dwellingId } = application;
  const random = seeded(`${maker.municipalityId}/${home.key}/talks`);
  const by = crew.settlement_officer ?? maker.staff.manager;
  const isUnderWay = state === "checking" || state === "more_information";
  const begun = rows.applicationSteps.findLast(
    (step) => step.applicationId === applicationId && step.act === "begin_checks",
  )?.happenedOn;
  if (!begun) return;
  const last = earlier(application.decidedOn ?? maker.today, addDays(maker.today, -1));
  for (const one of recordedIn(home)) {
    if (one.bornHere || one.age < 18 || (isUnderWay && random.chance(0.5))) continue;
    const heldOn = later(begun, workday(dayBetween(begun, last, random)));
    if (heldOn > last) continue;
    const needs = maker.people.get(one.id)?.interpreterNeeded === true;
    const id = maker.newId();
    rows.talks.push({
      id,
      applicationId,
      caseId,
      personId: one.id,
      occasion: "before_decision",
      dwellingId,
      heldOn,
      heldBy: by.id,
      heldByName: by.name,
      askedAlone: true,
      language: needs ? (maker.firstLanguage.get(one.id) ?? "ar") : null,
      interpreterUse: needs ? "used" : "not_needed",
      interpretedBy: needs ? "interpreter" : null,
      interpreterCategory: needs ? random.pick(["B", "C", "D"]) : null,
      createdAt: officeHour(heldOn, random),
      content: saidIn(random.chance(0.07) ? random.pick(CONCERNS) : null, heldOn, {
        howFound: random.pick(HOW_FOUND),
        notes: random.chance(0.6) ? random.pick(TALK_NOTES) : null,
      }),
    });
    rows.acts.push({
      at: officeHour(heldOn, random),
      by,
      action: "self-settlement.record-talk",
      objectType: "private_talk",
      objectId: id,
      caseId,
      personId: one.id,
      changes: [{ field: "heldOn", before: null, after: heldOn }],
    });
  }
}

function saidIn(
  concern: (typeof CONCERNS)[number] | null,
  heldOn: PlainDate,
  { howFound, notes }: Pick<TalkContent, "howFound" | "notes">,
): TalkContent {
  return {
    brokerAnswer: concern === CONCERNS[0] ? "yes" : "no",
    dependencyAnswer: concern === CONCERNS[1] ? "yes" : "no",
    howFound,
    whatWasAsked: concern?.asked ?? null,
    notes,
    agreed: concern?.agreed ?? null,
    actionAgreedOn: concern && heldOn,
  };
}
