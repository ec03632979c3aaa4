import { fail, ok, type Result } from "@/lib/platform/result";

/** Grades of address protection in the National Population Register, weakest first. */
export const PROTECTION_GRADES = [
  "none",
  "klientadresse",
  "fortrolig",
  "strengt_fortrolig",
] as const;
export type ProtectionGrade = (typeof PROTECTION_GRADES)[number];

export const PROTECTION_SOURCES = ["person", "register", "import"] as const;
export type ProtectionSource = (typeof PROTECTION_SOURCES)[number];

const rank = (grade: ProtectionGrade) => PROTECTION_GRADES.indexOf(grade);

/** Negative when the first grade is weaker, positive when it is stronger. */
export function compareGrades(a: ProtectionGrade, b: ProtectionGrade): number {
  return rank(a) - rank(b);
}

/** The strongest of the grades; `none` of no grades. */
export function highestGrade(grades: Iterable<ProtectionGrade>): ProtectionGrade {
  let highest: ProtectionGrade = "none";
  for (const grade of grades) if (compareGrades(grade, highest) > 0) highest = grade;
  return highest;
}

/** Whether address, contact and whatever else tells where the person is must be kept apart. */
export function isProtected(grade: ProtectionGrade): boolean {
  return grade !== "none";
}

/**
 * The grade that counts for each person: the strongest in any household the person belongs to, as
 * one member's address is everyone's.
 */
export function effectiveGrades(
  own: ReadonlyMap<string, ProtectionGrade>,
  households: readonly (readonly string[])[],
): Map<string, ProtectionGrade> {
  const effective = new Map(own);
  for (const members of households) {
    const grade = highestGrade(members.map((id) => own.get(id) ?? "none"));
    for (const id of members) {
      effective.set(id, highestGrade([effective.get(id) ?? "none", grade]));
    }
  }
  return effective;
}

/** What someone with access to the case, or without it, may know of a person's whereabouts. */
export type ProtectedSight = "values" | "grade_only" | "nothing";

/**
 * Values of an unprotected person are open to whoever may open the case. Those of a protected person
 * are open to the named circle alone; others on the case see the grade, so that they act rightly.
 */
export function protectedSight(
  viewer: { mayOpenCase: boolean; inProtectedCircle: boolean },
  grade: ProtectionGrade,
): ProtectedSight {
  if (!viewer.mayOpenCase) return "nothing";
  return !isProtected(grade) || viewer.inProtectedCircle ? "values" : "grade_only";
}

/** Whether whereabouts may stand in letters to landlords, calendars, exports and the like. */
export function mayLeaveTheOffice(grade: ProtectionGrade): boolean {
  return !isProtected(grade);
}

export type GradeChange = {
  current: ProtectionGrade;
  wanted: ProtectionGrade;
  source: ProtectionSource;
  proposedBy: string;
  /** Who else agreed; only a lowering needs one. */
  approvedBy?: string | null;
};

/** `kept`: an import wanted to lower. `awaits_approval`: a second person must agree before it counts. */
export type GradeOutcome = {
  grade: ProtectionGrade;
  effect: "unchanged" | "raised" | "lowered" | "kept" | "awaits_approval";
};

/**
 * What a change of grade comes to. Raising acts at once, whoever asks. Lowering needs two people, and
 * an import or a register can never do it.
 *
 * Errors: `people.errors.protection-same-person`.
 */
export function decideGradeChange(change: GradeChange): Result<GradeOutcome> {
  const { current, wanted } = change;
  if (wanted === current) return ok({ grade: current, effect: "unchanged" });
  if (compareGrades(wanted, current) > 0) return ok({ grade: wanted, effect: "raised" });
  if (change.source !== "person") return ok({ grade: current, effect: "kept" });
  if (!change.approvedBy) return ok({ grade: current, effect: "awaits_approval" });
  if (change.approvedBy === change.proposedBy) return fail("people.errors.protection-same-person");
  return ok({ grade: wanted, effect: "lowered" });
}
