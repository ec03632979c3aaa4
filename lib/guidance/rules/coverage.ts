import { addMonths, type PlainDate } from "@/lib/platform/dates";
import { type Audience, type CurriculumTopic, suggestedBy } from "./curriculum";
import type { Understood } from "./session";

/** A topic gone through with a household in one finished session. */
export type CoveredTopic = {
  topic: string;
  heldOn: PlainDate;
  sessionId: string;
  understood: Understood | null;
};

export type TopicCoverage = {
  topic: string;
  times: number;
  lastOn: PlainDate | null;
  lastSessionId: string | null;
  /** Whether it was understood the last time; null when nobody has said. */
  lastUnderstood: Understood | null;
};

/** Each topic of the curriculum, in its order, with how often and when it was last gone through. */
export function coverageOf(
  curriculum: readonly string[],
  covered: readonly CoveredTopic[],
): TopicCoverage[] {
  return curriculum.map((topic) => {
    const times = covered
      .filter((one) => one.topic === topic)
      .toSorted(
        (a, b) => b.heldOn.localeCompare(a.heldOn) || b.sessionId.localeCompare(a.sessionId),
      );
    const [last] = times;
    return {
      topic,
      times: times.length,
      lastOn: last?.heldOn ?? null,
      lastSessionId: last?.sessionId ?? null,
      lastUnderstood: last?.understood ?? null,
    };
  });
}

/** Who the household is in the curriculum, and what its plan names. */
export type HouseholdNeeds = {
  audience: readonly string[];
  wanted: readonly string[];
  needed: readonly string[];
};

type Rule = Pick<CurriculumTopic, "key" | "audience" | "refreshMonths" | "isActive">;

/** Why a household should have a topic: whom it is for, and what the plan says. */
export type Why = { audience: Audience[]; isWanted: boolean; isNeeded: boolean };

export function whyFor(topic: Rule, household: HouseholdNeeds): Why {
  return {
    audience: suggestedBy(topic, household.audience),
    isWanted: household.wanted.includes(topic.key),
    isNeeded: household.needed.includes(topic.key),
  };
}

/** Whether the household should have the topic. */
export function isFor({ audience, isWanted, isNeeded }: Why): boolean {
  return audience.length > 0 || isWanted || isNeeded;
}

/** From when a topic is to be gone through again; what was not understood is, from the same day. */
export function refreshFrom(
  { lastOn, lastUnderstood }: Pick<TopicCoverage, "lastOn" | "lastUnderstood">,
  refreshMonths: number | null,
): PlainDate | null {
  if (lastOn === null) return null;
  if (lastUnderstood === "repeat") return lastOn;
  return refreshMonths === null ? null : addMonths(lastOn, refreshMonths);
}

/** A topic that the household has had or should have, with where it stands on the day. */
export type TopicStanding = TopicCoverage & {
  state: "done" | "due" | "missing";
  refreshOn: PlainDate | null;
  why: Why;
};

/** Where a household stands in the curriculum, topic by topic, in its order. */
export function topicStandings(
  topics: readonly Rule[],
  household: HouseholdNeeds,
  covered: readonly CoveredTopic[],
  today: PlainDate,
): TopicStanding[] {
  const coverage = coverageOf(
    topics.map(({ key }) => key),
    covered,
  );
  return coverage.flatMap((one, index) => {
    const topic = topics[index] as Rule;
    const why = whyFor(topic, household);
    if (!isFor(why) && one.times === 0) return [];
    const refreshOn = isFor(why) ? refreshFrom(one, topic.refreshMonths) : null;
    const isDue = refreshOn !== null && refreshOn <= today;
    const state = one.times === 0 ? "missing" : isDue ? "due" : "done";
    return [{ ...one, state, refreshOn, why } as const];
  });
}

/** What is kept of where a household stands, whatever the day. */
export type KeptStanding = { wantedCount: number; missing: string[]; refreshOn: PlainDate[] };

export function keptStanding(
  topics: readonly Rule[],
  household: HouseholdNeeds,
  covered: readonly CoveredTopic[],
): KeptStanding {
  const wanted = topics.filter((topic) => isFor(whyFor(topic, household)));
  const coverage = coverageOf(
    wanted.map(({ key }) => key),
    covered,
  );
  return {
    wantedCount: wanted.length,
    missing: coverage.filter(({ times }) => times === 0).map(({ topic }) => topic),
    refreshOn: coverage
      .flatMap((one, index) => refreshFrom(one, wanted[index]?.refreshMonths ?? null) ?? [])
      .toSorted(),
  };
}

/** How many of the topics that a household should have are done, due again and missing on the day. */
export function countStates(
  { wantedCount, missing, refreshOn }: KeptStanding,
  today: PlainDate,
): { done: number; due: number; missing: number } {
  const due = refreshOn.filter((day) => day <= today).length;
  return { done: wantedCount - missing.length - due, due, missing: missing.length };
}
