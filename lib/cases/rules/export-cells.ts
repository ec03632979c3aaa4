import { compareGrades, type ProtectionGrade } from "@/lib/people/rules/address-protection";

/** A cell that a spreadsheet would take for a formula, made a text. */
export function defused(value: string): string {
  return /^[\s\0]*[=+\-@|]/.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
}

/**
 * Whether a household's name stays out of a file. Files travel, so the names of households under
 * `fortrolig` or `strengt_fortrolig` leave the system with the named circle alone.
 */
export function isLeftOut(grade: ProtectionGrade, inProtectedCircle: boolean): boolean {
  return !inProtectedCircle && compareGrades(grade, "fortrolig") >= 0;
}
