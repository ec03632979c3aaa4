import type { CloseReason } from "@/lib/cases/rules/close-reasons";
import {
  hasAllocationDecision,
  isAgreedSelfSettlement,
  type SettlementType,
} from "@/lib/cases/rules/settlement-types";
import type { StageAct } from "@/lib/cases/rules/stages";
import { standingAt } from "./application-course";
import type { Plan, Point } from "./plans";
import type { Random } from "./random";

/** Someone's introduction programme, in days since the case was opened. */
export type ProgrammeDays = {
  decided: number;
  started: number;
  months: number;
  /** When its months are out, give or take two days. */
  plannedEnd: number;
  ended: number;
};

/** How a case goes, in days since it was opened. What comes after `elapsed` has not happened. */
export type Course = {
  elapsed: number;
  acts: readonly { day: number; act: StageAct }[];
  /** When the household applied with a home that it had found. */
  applied: number | null;
  allocated: number | null;
  /** From when the date of settlement is planned. */
  dated: number;
  planned: number;
  settled: number;
  guidanceEnds: number;
  programmes: readonly ProgrammeDays[];
  closed: { day: number; reason: CloseReason; reopened: number | null } | null;
};

/** The day on which the municipality answered that it takes the household; null where nobody asked. */
export function acceptedDay({ acts }: Pick<Course, "acts">): number | null {
  if (acts.some(({ act }) => act === "return_to_request")) return null;
  const answer = acts.find(({ act }) => act === "accept_request" || act === "approve_self_found");
  return answer?.day ?? null;
}

type Schedule = Omit<Course, "elapsed" | "closed"> & {
  /** When each point begins and ends. */
  windows: Readonly<Partial<Record<Point, readonly [number, number]>>>;
};

function programmeDays(settled: number, young: boolean, random: Random): ProgrammeDays {
  // Three months is the limit for decision and start; some are late.
  const decided = settled + (random.chance(0.86) ? random.int(14, 66) : random.int(84, 150));
  const started = decided + random.int(3, 22);
  const months = random.weighted([
    [6, 24],
    [9, 8],
    [12, 24],
    [18, 15],
    [24, 22],
    [36, young ? 14 : 4],
  ]);
  const plannedEnd = started + Math.round(months * 30.4);
  const ended = random.weighted([
    [plannedEnd, 74],
    [plannedEnd - random.int(20, Math.min(150, months * 12)), 22],
    [plannedEnd + random.int(5, 25), 4],
  ]);
  return { decided, started, months, plannedEnd, ended };
}

/** The way to settlement: the state's request, the assessment of a self-found home, the search. */
function untilSettled(type: SettlementType, random: Random) {
  const acts: { day: number; act: StageAct }[] = [];
  if (!hasAllocationDecision(type)) {
    const planned = random.int(4, 35);
    const settled = random.chance(0.85) ? planned : planned + random.int(1, 14);
    const windows = { settling: [0, settled] as const };
    return { acts, applied: null, allocated: null, dated: 0, planned, settled, windows };
  }
  const later = (least: number, most: number) => {
    day += random.int(least, most);
    return day;
  };
  let day = 0;
  let answered: number;
  let assessed = 0;
  if (isAgreedSelfSettlement(type)) {
    assessed = later(3, 14);
    acts.push({ day: assessed, act: "start_assessment" });
    if (random.chance(0.2)) {
      acts.push({ day: later(12, 40), act: "reject_self_found" });
      acts.push({ day: later(10, 45), act: "start_assessment" });
    }
    answered = later(16, 60);
    acts.push({ day: answered, act: "approve_self_found" });
  } else {
    answered = later(4, 21);
    acts.push({ day: answered, act: "accept_request" });
  }
  const allocated = isAgreedSelfSettlement(type) ? later(6, 16) : later(2, 12);
  const slow = type === "resettlement";
  const dated = slow ? later(20, 70) : later(5, 40);
  acts.push({ day: dated, act: "begin_settlement" });
  const planned = slow ? later(30, 110) : later(8, 48);
  const settled = random.chance(0.8) ? planned : planned + random.int(1, 24);
  const windows = {
    request: [0, assessed || answered] as const,
    ...(assessed ? { assessment: [assessed, answered] as const } : {}),
    allocation: [answered, dated] as const,
    settling: [dated, settled] as const,
  };
  const applied = assessed > 0 ? assessed - 2 : null;
  return { acts, applied, allocated, dated, planned, settled, windows };
}

function schedule(plan: Plan, participants: readonly boolean[], random: Random): Schedule {
  const way = untilSettled(plan.type, random);
  const { settled } = way;
  const acts = [...way.acts];
  acts.push({ day: settled + random.int(0, 7), act: "start_guidance" });
  const complete = settled + random.int(22, 75);
  acts.push({ day: complete, act: "complete_settlement" });
  const programmes = participants.map((young) => programmeDays(settled, young, random));
  if (programmes.length === 0) {
    const guidanceEnds = settled + random.int(240, 620);
    acts.push({ day: guidanceEnds, act: "end_guidance" });
    const underWay = [complete, guidanceEnds] as const;
    const after = [guidanceEnds, guidanceEnds + 620] as const;
    const windows = {
      ...way.windows,
      newly_settled: [settled, complete] as const,
      guidance_and_programme: underWay,
      programme: underWay,
      transition: underWay,
      after_programme: after,
      follow_up: after,
    };
    return { ...way, acts, guidanceEnds, programmes, windows };
  }
  const begins = Math.min(...programmes.map(({ decided }) => decided));
  const ends = Math.max(...programmes.map(({ ended }) => ended));
  const lastPlanned = Math.max(...programmes.map(({ plannedEnd }) => plannedEnd));
  const transition = Math.max(begins + 50, Math.min(lastPlanned - random.int(78, 112), ends - 10));
  const transitionDone = ends + random.int(21, 90);
  const guidanceEnds =
    plan.point === "programme"
      ? Math.max(complete + 60, Math.round((complete + transition) / 2))
      : settled + random.int(300, 640);
  acts.push(
    { day: begins, act: "start_programme" },
    { day: transition, act: "begin_transition" },
    { day: ends, act: "end_programme" },
    { day: transitionDone, act: "complete_transition" },
    { day: guidanceEnds, act: "end_guidance" },
  );
  const followUp = Math.max(transitionDone, guidanceEnds);
  const windows = {
    ...way.windows,
    newly_settled: [settled, Math.min(complete, begins)] as const,
    guidance_and_programme: [
      Math.max(complete, begins),
      Math.min(transition, Math.max(guidanceEnds, begins + 1)),
    ] as const,
    programme: [guidanceEnds, transition] as const,
    transition: [transition, ends] as const,
    after_programme: [ends, transitionDone] as const,
    follow_up: [followUp, followUp + 620] as const,
  };
  return { ...way, acts, guidanceEnds, programmes, windows };
}

function within([from, to]: readonly [number, number], random: Random): number {
  return random.int(from, Math.max(from, to - 1));
}

const CLOSING: Partial<Record<Point, readonly (readonly [CloseReason, number])[]>> = {
  request: [
    ["municipality_declined", 3],
    ["allocated_elsewhere", 5],
    ["application_withdrawn", 1],
    ["registered_in_error", 1],
  ],
  allocation: [
    ["settled_without_agreement", 3],
    ["allocated_elsewhere", 2],
    ["offer_refused", 2],
    ["permit_ended", 1],
  ],
  guidance_and_programme: [
    ["moved_municipality", 6],
    ["left_norway", 3],
    ["unreachable", 1],
    ["died", 1],
  ],
  follow_up: [
    ["goals_reached", 6],
    ["follow_up_ended", 5],
    ["handed_over", 2],
    ["moved_municipality", 2],
    ["other", 1],
  ],
};

function closing(windows: Schedule["windows"], random: Random) {
  const from = random.weighted<Point>([
    ["request", windows.request ? 16 : 0],
    ["allocation", windows.allocation ? 10 : 0],
    ["guidance_and_programme", 16],
    ["follow_up", 58],
  ]);
  const window = windows[from] ?? [0, 30];
  const [begins, ends] = window;
  // Follow-up is closed after a good while; the rest whenever.
  const day =
    from === "follow_up" ? begins + random.int(120, 420) : within([begins, ends], random) + 1;
  const reasons = CLOSING[from] ?? [["other", 1]];
  return { day, reason: random.weighted(reasons) };
}

/** How the case of a plan goes, so that it stands today at the point that the plan says. */
export function courseFor(
  plan: Plan,
  /** For each participant in a programme, whether the person is young. */
  participants: readonly boolean[],
  random: Random,
): Course {
  const { windows, ...course } = schedule(plan, participants, random);
  const until = (day: number) => course.acts.filter((one) => one.day < day);
  if (plan.point === "closed") {
    const closed = closing(windows, random);
    const elapsed = closed.day + random.int(6, 760);
    return { ...course, acts: until(closed.day), elapsed, closed: { ...closed, reopened: null } };
  }
  if (plan.point === "reopened") {
    const [begins] = windows.follow_up ?? [400, 500];
    const day = begins + random.int(20, 120);
    const reopened = day + random.int(25, 140);
    const reason = random.pick(["unreachable", "moved_municipality", "follow_up_ended"] as const);
    const elapsed = reopened + random.int(4, 110);
    return { ...course, acts: until(day), elapsed, closed: { day, reason, reopened } };
  }
  const window = windows[plan.point] ?? windows.settling;
  const elapsed = within(window ?? [0, 30], random);
  const standing = isAgreedSelfSettlement(plan.type) && standingAt(plan, course, random);
  if (standing) return { ...course, ...standing, closed: null };
  return { ...course, acts: until(elapsed + 1), elapsed, closed: null };
}

/** The day up to which things happened in a case: today, or the day it was closed. */
export function lastDay({ elapsed, closed }: Course): number {
  return closed && closed.reopened === null ? closed.day : elapsed;
}
