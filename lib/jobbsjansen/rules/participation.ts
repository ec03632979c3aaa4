import type { LanguageLevels } from "@/lib/facts/vocabulary/language-levels";
import type { Law } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import { LEVELS, type Result, SKILLS, type TargetGroup } from "./codes";
import { longestOn } from "./duration";
import { groupsOn } from "./target-group";

export type Problem = { readonly field: string; readonly code: string };

/** What is wrong with a start: a day ahead, a group that is not open, more months than the rules give. */
export function startProblems(
  law: Law,
  start: { startedOn: PlainDate; targetGroup: TargetGroup; months: number },
  today: PlainDate,
): Problem[] {
  const { startedOn, targetGroup, months } = start;
  const problems: Problem[] = [];
  if (startedOn > today)
    problems.push({ field: "startedOn", code: "jobbsjansen.errors.in-future" });
  if (!groupsOn(law, startedOn).includes(targetGroup)) {
    problems.push({ field: "targetGroup", code: "jobbsjansen.errors.group-not-open" });
  }
  if (months > longestOn(law, startedOn).start) {
    problems.push({ field: "months", code: "jobbsjansen.errors.start-too-long" });
  }
  return problems;
}

/** What is wrong with an end and its result. */
export function endProblems(
  startedOn: PlainDate,
  end: { endedOn: PlainDate; result: Result; resultKnownOn: PlainDate },
  today: PlainDate,
): Problem[] {
  const { endedOn, resultKnownOn } = end;
  const problems: Problem[] = [];
  if (endedOn > today) problems.push({ field: "endedOn", code: "jobbsjansen.errors.in-future" });
  else if (endedOn < startedOn) {
    problems.push({ field: "endedOn", code: "jobbsjansen.errors.before-start" });
  }
  if (resultKnownOn > today) {
    problems.push({ field: "resultKnownOn", code: "jobbsjansen.errors.in-future" });
  }
  return problems;
}

/** What is wrong with a sub-goal: whether it was reached and the day of that go together. */
export function goalProblems(
  startedOn: PlainDate,
  goal: { dueOn: PlainDate; succeeded: boolean | null; assessedOn: PlainDate | null },
  today: PlainDate,
): Problem[] {
  const { dueOn, succeeded, assessedOn } = goal;
  const problems: Problem[] = [];
  if (dueOn < startedOn) problems.push({ field: "dueOn", code: "jobbsjansen.errors.before-start" });
  if (succeeded !== null && assessedOn === null) {
    problems.push({ field: "assessedOn", code: "errors.required" });
  }
  if (succeeded === null && assessedOn !== null) {
    problems.push({ field: "succeeded", code: "errors.required" });
  }
  if (assessedOn !== null && assessedOn > today) {
    problems.push({ field: "assessedOn", code: "jobbsjansen.errors.in-future" });
  }
  return problems;
}

/** What is wrong with the day of a talk: ahead, before the start or after the end. */
export function talkProblems(
  { startedOn, endedOn }: { startedOn: PlainDate; endedOn: PlainDate | null },
  offeredOn: PlainDate,
  today: PlainDate,
): Problem[] {
  const at = (code: string) => [{ field: "offeredOn", code: `jobbsjansen.errors.${code}` }];
  if (offeredOn > today) return at("in-future");
  if (offeredOn < startedOn) return at("before-start");
  return endedOn !== null && offeredOn > endedOn ? at("after-end") : [];
}

/** Whether Norwegian rose at least one level in a skill; null when no skill is known at both ends. */
export function roseALevel(atStart: LanguageLevels, atEnd: LanguageLevels): boolean | null {
  const known = SKILLS.flatMap((skill) => {
    const [before, after] = [atStart[skill], atEnd[skill]];
    return before && after ? [LEVELS.indexOf(after) > LEVELS.indexOf(before)] : [];
  });
  return known.length === 0 ? null : known.includes(true);
}
