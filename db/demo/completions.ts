import { activitiesAfter, type EndingKind } from "@/lib/completion/rules/codes";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { workday } from "./calendar";
import type { Crew } from "./cases";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { AGREED, RECEIVERS, UNANSWERED, WITH_EDUCATION } from "./texts/completion-texts";

type Maker = { municipalityId: string; today: PlainDate; staff: Staff; newId: () => string };
type Programme = DemoRows["programmes"][number];
type Completions = Pick<
  DemoRows,
  "endings" | "transitionTalks" | "handovers" | "furtherEducation" | "situations"
>;

const GOAL: readonly string[] = [
  "work_full_time",
  "work_part_time",
  "upper_secondary",
  "higher_education",
  "vocational_college",
];

const KINDS: Partial<Record<string, EndingKind>> = {
  moved: "moved",
  interrupted: "interrupted",
  left_norway: "other",
  died: "other",
  health: "other",
};

/**
 * How programmes ended, who took over, and what people do a year or two later, as far as it is known.
 * Of those who end soon, most have had the talk.
 */
export function completionsOf(
  rows: Pick<DemoRows, "programmes" | "cases">,
  crews: ReadonlyMap<string, Crew>,
  { municipalityId, today, staff, newId }: Maker,
): Completions {
  const made: Completions = {
    endings: [],
    transitionTalks: [],
    handovers: [],
    furtherEducation: [],
    situations: [],
  };
  const isOpen = new Set(rows.cases.flatMap(({ id, status }) => (status === "open" ? [id] : [])));
  for (const programme of rows.programmes) {
    if (!programme.startedOn) continue;
    const random = seeded(`${municipalityId}/${programme.id}/completion`);
    const crew = crews.get(programme.caseId);
    const { id, name } = crew?.programme_adviser ?? crew?.settlement_officer ?? staff.manager;
    const by = { participationId: programme.id, recordedBy: id, recordedByName: name };
    if (programme.endedOn) {
      addEnding(made, programme, { by, newId, today, random, open: isOpen.has(programme.caseId) });
    } else if (programme.plannedEndOn && programme.plannedEndOn <= addMonths(today, 3)) {
      addTransition(made, programme, { by, newId, today, random });
    }
  }
  return made;
}

type By = { participationId: string; recordedBy: string; recordedByName: string };
type Given = { by: By; newId: () => string; today: PlainDate; random: Random };

function addEnding(
  made: Completions,
  { endedOn, plannedEndOn, exitReason, ...programme }: Programme,
  { by, newId, today, random, open }: Given & { open: boolean },
): void {
  if (!endedOn || exitReason === "stopped") return;
  const inTime = plannedEndOn && endedOn >= plannedEndOn;
  const reached = exitReason && GOAL.includes(exitReason);
  const kind =
    KINDS[exitReason ?? ""] ?? (reached ? "goal_reached" : inTime ? "time_out" : "interrupted");
  const activity = exitReason && !KINDS[exitReason] ? [exitReason] : [];
  made.endings.push({
    ...{ ...by, id: newId(), act: "ended", kind, endedOn },
    exitReason: exitReason ?? null,
    activities: activity,
    source: exitReason ? "participant" : null,
    createdAt: `${endedOn}T10:00:00.000Z`,
  });
  const { statusAfterOneYear: status, statusAfterOneYearOn: onDay } = programme;
  if (status && onDay) {
    const followed = activitiesAfter.find((one) => one === afterOf(status, exitReason ?? ""));
    made.situations.push({
      ...{ ...by, id: newId(), endedOn, months: 12, onDay },
      activity: followed ?? "other",
      source: random.pick(["participant", "participant", "nav", "school", "employer"]),
      createdAt: `${onDay}T10:00:00.000Z`,
    });
  }
  const two = addDays(addMonths(endedOn, 24), random.int(2, 25));
  // What is missing has not been missing for long.
  if (two <= today && (two < addMonths(today, -2) || random.chance(0.6))) {
    const then = status ? afterOf(status, exitReason ?? "") : "unknown";
    made.situations.push({
      ...{ ...by, id: newId(), endedOn, months: 24, onDay: two },
      activity: random.pick([then, then, "work_full_time", "home"]),
      source: random.pick(["participant", "register"]),
      createdAt: `${two}T10:00:00.000Z`,
    });
  }
  if (!open || !exitReason || !random.chance(0.55)) return;
  const [receiver, receiverName, contactPerson] = random.pick(
    exitReason === "upper_secondary" || exitReason === "higher_education"
      ? WITH_EDUCATION
      : RECEIVERS,
  );
  const heldOn = workday(addDays(endedOn, -random.int(8, 30)));
  const answered = random.chance(0.7);
  made.handovers.push({
    ...{ ...by, id: newId(), receiver, receiverName, contactPerson, heldOn },
    participantPresent: random.chance(0.9),
    interpreterUse: "not_needed",
    agreed: random.pick(AGREED),
    consent: "given",
    consentOn: heldOn,
    shared: ["period", "end_goal", "main_activity", "elements"],
    sentOn: addDays(heldOn, 1),
    acknowledgedOn: answered ? addDays(heldOn, 6) : null,
    acknowledgedBy: answered ? contactPerson : null,
    createdAt: `${heldOn}T10:00:00.000Z`,
  });
}

/** An activity that a status can have been counted from. */
function afterOf(status: string, exitReason: string): string {
  if (status === "work") {
    return exitReason.startsWith("work_") && exitReason !== "work_wage_subsidy"
      ? exitReason
      : "work_part_time";
  }
  if (status === "education") {
    return exitReason === "higher_education" ? exitReason : "upper_secondary";
  }
  if (status === "both") return "work_and_education";
  return status === "unknown" ? "unknown" : "job_seeking";
}

function addTransition(
  made: Completions,
  { startedOn, plannedEndOn, endGoal }: Programme,
  { by, newId, today, random }: Given,
): void {
  if (!startedOn || !plannedEndOn) return;
  const talk = (kind: "transition" | "follow_up", onDay: PlainDate, outcome: string) =>
    made.transitionTalks.push({
      ...{ ...by, id: newId(), kind, onDay, outcome },
      interpreterUse: "not_needed",
      createdAt: `${onDay}T10:00:00.000Z`,
    });
  const due = addMonths(plannedEndOn, -3);
  const held = workday(addDays(due, -random.int(3, 20)));
  if (held > startedOn && held <= today && random.chance(0.75)) talk("transition", held, "held");
  for (let day = addDays(due, 9); day < today; day = addDays(day, 13)) {
    const on = workday(day);
    if (on > startedOn && on < today && random.chance(0.85)) {
      talk("follow_up", on, random.chance(0.8) ? "held" : random.pick(UNANSWERED));
    }
  }
  if (endGoal === "education" && random.chance(0.6)) {
    const whole = random.chance(0.6);
    made.furtherEducation.push({
      participationId: by.participationId,
      place: WITH_EDUCATION[0][1],
      startsOn: whole ? addDays(plannedEndOn, 14) : null,
      funding: whole ? random.pick(["loan_fund", "benefit"]) : null,
      confirmedOn: whole && held <= today ? held : null,
      changedByName: by.recordedByName,
      changedAt: `${held <= today ? held : today}T10:00:00.000Z`,
    });
  }
}
