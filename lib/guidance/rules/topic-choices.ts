import type { Topic } from "../types";
import { isFor, type TopicStanding } from "./coverage";

type Choice = { value: string; label: string };

/** The topics in two lots: those that are left for the household, and the others that are in use. */
export function topicChoices(
  topics: readonly Topic[],
  coverage: readonly TopicStanding[],
  chosen: readonly string[],
): { left: Choice[]; others: Choice[] } {
  const open = new Set(
    coverage.filter(({ state, why }) => state !== "done" && isFor(why)).map(({ topic }) => topic),
  );
  const offered = topics.filter(({ code, isActive }) => isActive || chosen.includes(code));
  const choice = ({ code, title }: Topic) => ({ value: code, label: title });
  return {
    left: offered.filter(({ code }) => open.has(code)).map(choice),
    others: offered.filter(({ code }) => !open.has(code)).map(choice),
  };
}
