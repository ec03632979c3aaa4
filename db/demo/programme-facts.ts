import { lastDayOf } from "@/lib/law/rules/duration";
import { seeded } from "./random";
import type { DemoRows } from "./rows";

/** Goals that lead to education, by how often they are chosen. */
const EDUCATION = [
  ["upper_secondary", 46],
  ["part_upper_secondary", 30],
  ["vocational_certificate", 24],
] as const;

/** Months of a programme for someone with upper secondary, at the most and with all extension. */
const LONGEST = 12;

const ADVISER = "Programrådgiveren";

/**
 * What the advisers have asked those who are in a programme, or have been: no job at the decision, no
 * permit before, whether upper secondary is completed, and when Norwegian was offered. Of the others it is not asked yet.
 */
export function programmeFactsOf(
  { programmes, people }: Pick<DemoRows, "programmes" | "people">,
  { municipalityId }: { municipalityId: string },
): DemoRows["programmeFacts"] {
  const random = seeded(`${municipalityId}/programme-facts`);
  const withUpper = new Set(
    people
      .filter(({ educationLevel }) => educationLevel && UPPER.has(educationLevel))
      .map(({ id }) => id),
  );
  const rows = new Map<string, DemoRows["programmeFacts"][number]>();
  for (const { personId, decidedOn, startedOn, plannedEndOn, endGoal } of programmes) {
    const learns = random.weighted(EDUCATION);
    if (!decidedOn) continue;
    // The law gives nobody with upper secondary more than a year; not every diploma counts as that.
    const isLong = startedOn && plannedEndOn && plannedEndOn > lastDayOf(startedOn, LONGEST);
    const upperSecondary = withUpper.has(personId) && isLong ? false : null;
    const education =
      withUpper.has(personId) && upperSecondary === null ? "higher_education" : learns;
    rows.set(personId, {
      personId,
      earlierPermit: "none",
      workHours: 0,
      upperSecondary,
      endGoal: endGoal === "work" ? "work" : education,
      norwegianOfferedFrom: startedOn ?? null,
      changedByName: ADVISER,
      changedAt: `${decidedOn}T09:00:00.000Z`,
    });
  }
  return [...rows.values()];
}

const UPPER = new Set([
  "upper_secondary",
  "vocational",
  "vocational_college",
  "some_higher",
  "higher_short",
  "higher_long",
]);
