import type { PlainDate } from "@/lib/platform/dates";

/** A topic gone through with a household in one finished session. */
export type CoveredTopic = { topic: string; heldOn: PlainDate; sessionId: string };

export type TopicCoverage = {
  topic: string;
  times: number;
  lastOn: PlainDate | null;
  lastSessionId: string | null;
};

/** Each topic of the curriculum, in its order, with how often and when it was last gone through. */
export function coverageOf(
  curriculum: readonly string[],
  covered: readonly CoveredTopic[],
): TopicCoverage[] {
  return curriculum.map((topic) => {
    const times = covered
      .filter((one) => one.topic === topic)
      .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn));
    const [last] = times;
    return {
      topic,
      times: times.length,
      lastOn: last?.heldOn ?? null,
      lastSessionId: last?.sessionId ?? null,
    };
  });
}

/** How many topics of the curriculum have been gone through at least once. */
export function countCovered(coverage: readonly TopicCoverage[]): number {
  return coverage.filter((topic) => topic.times > 0).length;
}
