import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { workday } from "./calendar";
import type { Crew } from "./cases";
import type { Maker } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";

type PlanRows = Pick<
  DemoRows,
  "programmeDecisions" | "plans" | "planElements" | "planSubGoals" | "planReviews"
>;
type Programme = DemoRows["programmes"][number];
type Element = Omit<
  PlanRows["planElements"][number],
  "id" | "planId" | "lineId" | "fromOn" | "toOn"
>;

const day = (weekday: number, from: string, to: string) => ({ weekday, from, to });

/** A school day as the training for adults has it, and what the hours come to in a week. */
const SCHOOL = {
  kind: "norwegian",
  title: "Norsk, spor 2",
  minutesPerWeek: 1350,
  times: [1, 2, 3].map((weekday) => day(weekday, "08:30", "16:00")),
  followsSchool: true,
  provider: "Voksenopplæringen",
  place: "Skolegata 1",
  reason: "Deltakeren trenger norsk for å nå målet.",
};

/** What the programmes of two kinds of goals hold, from when in months and for how long. */
const CONTENT: Record<
  "work" | "education",
  readonly (Element & { after: number; months: number })[]
> = {
  work: [
    { ...SCHOOL, after: 0, months: 24 },
    {
      kind: "civics",
      title: "Samfunnskunnskap",
      minutesPerWeek: 180,
      times: [day(4, "08:30", "11:30")],
      provider: "Voksenopplæringen",
      after: 0,
      months: 6,
    },
    {
      kind: "language_placement",
      title: "Språkpraksis i barnehage",
      minutesPerWeek: 720,
      times: [day(4, "12:00", "16:00"), day(5, "08:00", "16:00")],
      provider: "Solbakken barnehage",
      reason: "Praksisen gir språk i det yrket som er målet.",
      after: 3,
      months: 9,
    },
    {
      kind: "work_placement",
      title: "Arbeidspraksis i barnehage",
      minutesPerWeek: 960,
      times: [day(4, "08:00", "16:00"), day(5, "08:00", "16:00")],
      provider: "Solbakken barnehage",
      after: 12,
      months: 12,
    },
  ],
  education: [
    { ...SCHOOL, after: 0, months: 12 },
    {
      kind: "primary_lower_secondary",
      title: "Forberedende opplæring for voksne",
      minutesPerWeek: 900,
      times: [day(4, "08:30", "16:00"), day(5, "08:30", "16:00")],
      provider: "Voksenopplæringen",
      followsSchool: true,
      after: 0,
      months: 12,
    },
    {
      kind: "upper_secondary_part",
      title: "Fag i videregående",
      minutesPerWeek: 1800,
      times: [1, 2, 3, 4, 5].map((weekday) => day(weekday, "08:30", "14:30")),
      provider: "Fylkeskommunen",
      followsSchool: true,
      after: 12,
      months: 24,
    },
    {
      kind: "homework",
      title: "Hjemmearbeid",
      minutesPerWeek: 450,
      times: [],
      after: 12,
      months: 24,
    },
  ],
};

/** The decision and the plan of everyone who is in a programme, with its sub-goals and reviews. */
export function programmePlansOf(
  { programmes }: Pick<DemoRows, "programmes">,
  crews: ReadonlyMap<string, Crew>,
  { newId, today, municipalityId }: Maker & { municipalityId: string },
): PlanRows {
  const rows: PlanRows = {
    programmeDecisions: [],
    plans: [],
    planElements: [],
    planSubGoals: [],
    planReviews: [],
  };
  for (const programme of programmes) {
    const adviser = crews.get(programme.caseId)?.programme_adviser;
    const { decidedOn, startedOn, plannedEndOn, endedOn } = programme;
    if (!adviser || !decidedOn || !startedOn || !plannedEndOn || endedOn) continue;
    const random = seeded(`${municipalityId}/${programme.id}/plan`);
    const by = { id: adviser.id, name: adviser.name };
    const told = { decidedOn, startedOn, plannedEndOn };
    addPlan(rows, { programme: { ...programme, ...told }, by, random, newId, today });
  }
  return rows;
}

type Told = {
  programme: Programme & { decidedOn: PlainDate; startedOn: PlainDate; plannedEndOn: PlainDate };
  by: { id: string; name: string };
  random: Random;
  newId: () => string;
  today: PlainDate;
};

function addPlan(rows: PlanRows, { programme, by, random, newId, today }: Told): void {
  const { id: participationId, decidedOn, startedOn, plannedEndOn } = programme;
  const group = programme.endGoal === "education" ? "education" : "work";
  const endGoal = group === "work" ? "work" : "part_upper_secondary";
  rows.programmeDecisions.push({
    id: newId(),
    participationId,
    kind: "granted",
    decidedOn,
    months: monthsOf(startedOn, plannedEndOn),
    endGoal,
    startsOn: startedOn,
    grounds: ["right_and_duty"],
    reason: "Deltakeren er i målgruppen og er bosatt etter avtale med kommunen.",
    lateReason:
      programme.rightArisesOn && addMonths(programme.rightArisesOn, 3) < decidedOn
        ? "Karriereveiledningen kom senere enn planlagt."
        : null,
    decidedBy: by.id,
    decidedByName: by.name,
  });
  const planId = newId();
  const reviews = reviewDays(startedOn, today);
  rows.plans.push({
    id: planId,
    participationId,
    number: 1,
    status: "in_force",
    startsOn: startedOn,
    endsOn: plannedEndOn,
    endGoal,
    endGoalSetOn: decidedOn,
    endGoalDetail: group === "work" ? "Assistent i barnehage" : "Helsefagarbeider",
    longTermGoal: group === "work" ? "Fagbrev som barne- og ungdomsarbeider" : "Autorisasjon",
    wishes: "Ønsker å klare seg selv og forstå hverdagen.",
    levelReading: "A2",
    levelListening: "B1",
    levelWriting: "A2",
    levelOral: "B1",
    norwegianHours: random.pick([600, 750, 900]),
    civicsHours: 75,
    elementsReason: "Deltakeren lærer best når norsk og praksis går sammen.",
    withHomework: group === "education",
    combinedEducation: group === "education" ? "upper_secondary" : "none",
    combinedEducationProvider: group === "education" ? "Fylkeskommunen" : null,
    complaintExplainedOn: decidedOn,
    madeWithParticipantOn: decidedOn,
    interpreterUse: "not_needed",
    agreedOn: decidedOn,
    inForceFrom: decidedOn,
    copyGivenOn: random.chance(0.85) ? decidedOn : null,
    reviewOn: workday(addMonths(reviews.at(-1) ?? startedOn, 6)),
    writtenBy: by.id,
    writtenByName: by.name,
    changedAt: `${decidedOn}T10:00:00Z`,
  });
  for (const { after, months, ...element } of CONTENT[group]) {
    const fromOn = addMonths(startedOn, after);
    const last = addDays(addMonths(startedOn, after + months), -1);
    if (fromOn >= plannedEndOn) continue;
    const toOn = last < plannedEndOn ? last : plannedEndOn;
    rows.planElements.push({ id: newId(), planId, lineId: newId(), fromOn, toOn, ...element });
  }
  rows.planSubGoals.push({
    id: newId(),
    planId,
    lineId: newId(),
    kind: "norwegian_test",
    text: "Bestå norskprøven på A2 muntlig",
    measure: "Resultatet av norskprøven",
    dueOn: addMonths(startedOn, 12),
  });
  for (const heldOn of reviews) {
    rows.planReviews.push({
      id: newId(),
      participationId,
      planId,
      heldOn,
      interpreterUse: "not_needed",
      changeNote: random.pick(NOTES),
      endGoalAtRisk: random.chance(0.1),
      nextReviewOn: workday(addMonths(heldOn, 6)),
      heldBy: by.id,
      heldByName: by.name,
    });
  }
}

/** The months of a programme that has so many whole ones. */
function monthsOf(startedOn: PlainDate, lastOn: PlainDate): number {
  const months = (day: PlainDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(addDays(lastOn, 1)) - months(startedOn);
}

const NOTES = [
  "Ingen endringer. Deltakeren trives og møter fast.",
  "Deltakeren vil ha mer tid i praksis. Ses på til neste gang.",
  "Norskprøven er meldt på. Timene på fredager flyttes.",
];

/** The review talks that have been held, every half year. */
function reviewDays(startedOn: PlainDate, today: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let months = 6; ; months += 6) {
    const on = workday(addMonths(startedOn, months));
    if (on >= today) return days;
    days.push(on);
  }
}
