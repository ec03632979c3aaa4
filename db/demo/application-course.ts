import type { ApplicationAct } from "@/lib/self-settlement/rules/states";
import type { Course } from "./course";
import type { Plan } from "./plans";
import type { Random } from "./random";

/** A step on the way, on a day of the course, about the first home of the household or a later one. */
export type Step = { day: number; act: ApplicationAct; place: number };

/** How long after the checks began the household is asked for more, and until that has come. */
const ASKED_AFTER = 3;
const CAME_AFTER = 6;

/** The days between the approval and IMDi's decision on which IMDi is asked, lists and is answered. */
function daysWithImdi(approved: number, decided: number) {
  const between = (share: number) => approved + Math.ceil((decided - approved) * share);
  return { asked: between(0.15), listed: between(0.45), answered: between(0.75) };
}

const SIGNED_AFTER = 4;

const firstDay = ({ acts }: Pick<Course, "acts">, act: string) =>
  acts.find((one) => one.act === act)?.day;

/**
 * Where the application of a household at a point stands, taken in turn, so that every state is seen:
 * the day it has come to and the acts of the case until then. Null where the point decides alone.
 */
export function standingAt(
  { point, turn }: Pick<Plan, "point" | "turn">,
  course: Pick<Course, "acts" | "applied" | "allocated" | "dated">,
  random: Random,
): Pick<Course, "acts" | "allocated" | "elapsed"> | null {
  const { allocated } = course;
  const assessed = firstDay(course, "start_assessment");
  const approved = firstDay(course, "approve_self_found");
  if (assessed === undefined || approved === undefined || allocated === null) return null;
  const until = (elapsed: number, more: Course["acts"] = []) => ({
    acts: [...course.acts.filter(({ day }) => day <= elapsed), ...more],
    allocated,
    elapsed,
  });
  const start = { day: assessed, act: "start_assessment" as const };
  if (point === "request") {
    const applied = course.applied ?? 0;
    return until(turn % 2 === 0 ? random.int(0, applied - 1) : random.int(applied, assessed - 1));
  }
  if (point === "assessment") {
    const last = Math.min(approved, firstDay(course, "reject_self_found") ?? approved) - 1;
    if (turn % 3 === 1) return until(assessed + ASKED_AFTER + random.int(0, CAME_AFTER - 1));
    if (turn % 3 === 0) return until(random.int(assessed, Math.max(assessed, last)));
    const refused = assessed + random.int(12, 20);
    const acts = [start, { day: refused, act: "reject_self_found" as const }];
    return { acts, allocated, elapsed: refused + random.int(1, 8) };
  }
  if (point !== "allocation") return null;
  const { asked, listed, answered } = daysWithImdi(approved, allocated);
  const windows = [
    [asked, listed - 1],
    [allocated, allocated + SIGNED_AFTER - 1],
    [listed, answered - 1],
    [allocated + SIGNED_AFTER, course.dated - 1],
    [answered, allocated - 1],
    [approved, approved],
  ] as const;
  const window = windows[turn % (windows.length + 1)];
  if (window) return until(random.int(window[0], Math.max(window[0], window[1])));
  const refused = allocated + random.int(0, 5);
  const back = { day: refused, act: "return_to_request" as const };
  return { ...until(refused, [back]), allocated: null };
}

/** The steps of an application that the course of its case has come to. */
export function stepsOf(course: Course, { turn, point }: Plan, lastDay: number): Step[] {
  const steps: Step[] = [];
  let place = 0;
  const add = (day: number, act: ApplicationAct) => {
    if (day <= lastDay) steps.push({ day, act, place });
  };
  const { closed } = course;
  const asksMore = point === "assessment" && turn % 3 === 1;
  let last = 0;
  if (course.applied !== null) add(course.applied, "receive_application");
  for (const { day, act } of course.acts) {
    if (act === "start_assessment") {
      if (place > 0) add(Math.max(last, day - 2), "try_another_home");
      add(day, "begin_checks");
      if (asksMore) add(day + ASKED_AFTER, "ask_for_more");
    } else if (act === "reject_self_found") {
      add(day, "reject");
      place += 1;
    } else if (act === "approve_self_found") {
      add(day, "approve");
      addDecision(course, day, add);
    } else if (act === "return_to_request") {
      add(day, "record_imdi_refusal");
    }
    last = day;
  }
  if (closed?.reopened === null && lastDay < course.settled) add(closed.day, "withdraw");
  return steps.toSorted((a, b) => a.day - b.day);
}

/** From the approval to moving in: IMDi is asked and decides, and only then is the lease signed. */
function addDecision(
  { allocated, acts, settled }: Course,
  approved: number,
  add: (day: number, act: ApplicationAct) => void,
): void {
  if (acts.some(({ act }) => act === "return_to_request")) add(approved + 1, "ask_imdi");
  if (allocated === null) return;
  const { asked, listed, answered } = daysWithImdi(approved, allocated);
  add(asked, "ask_imdi");
  add(listed, "record_distribution");
  add(answered, "answer_imdi");
  add(allocated, "record_imdi_decision");
  add(Math.min(allocated + SIGNED_AFTER, settled), "sign_lease");
  add(settled, "move_in");
}
