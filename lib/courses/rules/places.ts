export const COURSE_ANSWERS = ["yes", "maybe", "no"] as const;
export type CourseAnswer = (typeof COURSE_ANSWERS)[number];

/** An invitation, as far as places are concerned. */
export type Invited = {
  id: string;
  answer: CourseAnswer | null;
  hasPlace: boolean;
  /** ISO instant since when the person waits. */
  waitsSince: string | null;
};

export type Placing = Pick<Invited, "id" | "hasPlace" | "waitsSince">;

/**
 * Who gets a place and who waits, as changes to what stands. Whoever has a place keeps it while the
 * answer is yes; free places go to those who have waited longest; a new yes waits from `now`.
 */
export function settlePlaces(
  invited: readonly Invited[],
  places: number,
  now: string,
): readonly Placing[] {
  const seated = new Set(
    invited.filter(({ answer, hasPlace }) => answer === "yes" && hasPlace).map(({ id }) => id),
  );
  const waiting = invited
    .filter(({ answer, id }) => answer === "yes" && !seated.has(id))
    .map(({ id, waitsSince }) => ({ id, since: waitsSince ?? now }))
    .toSorted((a, b) => a.since.localeCompare(b.since) || a.id.localeCompare(b.id));
  for (const { id } of waiting.slice(0, Math.max(0, places - seated.size))) seated.add(id);
  const since = new Map(waiting.map((one) => [one.id, one.since]));
  return invited
    .map(({ id }) => ({
      id,
      hasPlace: seated.has(id),
      waitsSince: seated.has(id) ? null : (since.get(id) ?? null),
    }))
    .filter((after, index) => {
      const before = invited[index];
      return before?.hasPlace !== after.hasPlace || before.waitsSince !== after.waitsSince;
    });
}
