import { type Area, type Content, LISTED } from "./content";

/** Why something is missing: it can be asked, it cannot be known, or there is no paper to show it. */
export const GAP_REASONS = ["not_asked", "does_not_know", "no_document"] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** What can be missing of an entry. */
export type EntryField = "level" | "educationLevel" | "country" | "years" | "paper";

export type Gap = { area: Area; why: GapReason } & (
  | { entry: null; field: null }
  /** Which entry of the area, from 0, and what is missing of it. */
  | { entry: number; field: EntryField }
);

/** The areas that the checklist asks to be whole before the decision. */
const REQUIRED: ReadonlySet<Area> = new Set(["languages", "education", "work"]);

/** All that is missing of a mapping, in the order of its areas. */
export function gapsOf(content: Content): Gap[] {
  const gaps: Gap[] = [];
  for (const area of LISTED) {
    if (content[area].length === 0) {
      const answer = content.answers[area] ?? null;
      if (answer === "has_none") continue;
      gaps.push({ area, entry: null, field: null, why: answer ?? "not_asked" });
    }
    if (area === "languages") {
      content.languages.forEach(({ level }, entry) => {
        if (level === null) gaps.push({ area, entry, field: "level", why: "not_asked" });
      });
    }
    if (area === "education") gaps.push(...educationGaps(content));
    if (area === "work") {
      content.work.forEach(({ years, unknown }, entry) => {
        if (years === null) gaps.push({ area, entry, field: "years", why: whyOf(unknown) });
      });
    }
  }
  if (content.digital.level === null) {
    gaps.push({ area: "digital", entry: null, field: null, why: "not_asked" });
  }
  if (!content.goals.work && !content.goals.education) {
    gaps.push({ area: "goals", entry: null, field: null, why: "not_asked" });
  }
  return gaps;
}

const whyOf = (unknown: boolean): GapReason => (unknown ? "does_not_know" : "not_asked");

function educationGaps({ education }: Content): Gap[] {
  return education.flatMap(({ country, level, years, paper, unknown }, entry) => {
    const gap = (field: EntryField, why: GapReason): Gap => ({
      area: "education",
      entry,
      field,
      why,
    });
    const gaps: Gap[] = [];
    if (level === null) gaps.push(gap("educationLevel", whyOf(unknown)));
    if (country === null) gaps.push(gap("country", whyOf(unknown)));
    if (years === null) gaps.push(gap("years", whyOf(unknown)));
    if (paper === null) gaps.push(gap("paper", whyOf(unknown)));
    else if (paper !== "shown") gaps.push(gap("paper", "no_document"));
    return gaps;
  });
}

/**
 * How many required answers on languages, education and work nobody has asked for yet. What the
 * person does not know, and what no paper shows, cannot be filled by asking again.
 */
export function openGaps(content: Content): number {
  return gapsOf(content).filter(({ area, why }) => REQUIRED.has(area) && why === "not_asked")
    .length;
}
