import type { Law } from "@/lib/law/types";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { isWorkingDay } from "@/lib/rules/rules/working-days";
import { type AbsenceDay, type Leave, type Spell, spellsOf } from "./absence-days";
import { type CareSituation, type Passed, passedBy } from "./caps";
import { lastDayOfFirstYear, type OtherParent } from "./care-leave";
import { type CertificationHindrance, certificationHindrances } from "./certification";
import { eventCodes } from "./codes";

/** Why a leave is not registered at all. */
export type LeaveRefusal =
  | "before-start"
  | "after-end"
  | "overlaps"
  | "no-event"
  | "no-occasion"
  | "no-minutes"
  | "in-force";

/** What the law says against a leave; a person decides, and tells why. */
export type LeaveWarning =
  | { kind: "passes"; passed: Passed }
  | { kind: "notice"; days: number; needed: number }
  | { kind: "certification"; hindrance: CertificationHindrance }
  | { kind: "no-document" }
  | { kind: "past-end"; end: PlainDate }
  | { kind: "first-year"; until: PlainDate };

export type LeaveAssessment = { refusals: LeaveRefusal[]; warnings: LeaveWarning[] };

export type AssessedProgramme = {
  startedOn: PlainDate | null;
  endedOn: PlainDate | null;
  plannedEndOn?: PlainDate | null;
  leaves: readonly Leave[];
  days: readonly AbsenceDay[];
  situation: CareSituation;
  withdrawnOn: PlainDate | null;
  otherParent?: OtherParent | null;
  isOff?: (day: PlainDate) => boolean;
};

/** Types for which someone shows a document. */
const documented = ["SYK_LEGE", "LANG_SYK"];

/**
 * A leave against the law and what is registered before, without it being registered: what it cannot
 * be, and what would be passed by it, told beforehand.
 */
export function assessLeave(
  law: Law,
  programme: AssessedProgramme,
  leave: Leave & { noticeOn: PlainDate | null; documentSeenOn: PlainDate | null },
): LeaveAssessment {
  const refusals: LeaveRefusal[] = [];
  const { startedOn, endedOn, plannedEndOn = null, situation } = programme;
  const others = programme.leaves.filter(({ id }) => id !== leave.id);
  if (!startedOn || leave.fromOn < startedOn) refusals.push("before-start");
  if (endedOn && leave.toOn > endedOn) refusals.push("after-end");
  const rule = law.on(leave.fromOn).row(leave.code);
  if (!rule) refusals.push("in-force");
  if (
    leave.minutesPerDay === null &&
    others.some(
      (one) => one.minutesPerDay === null && one.fromOn <= leave.toOn && leave.fromOn <= one.toOn,
    )
  ) {
    refusals.push("overlaps");
  }
  if (eventCodes.includes(leave.code) && !leave.eventOn) refusals.push("no-event");
  if (leave.code === "VELFERD" && !leave.occasion) refusals.push("no-occasion");
  if (leave.code === "AMMEFRI" && leave.minutesPerDay === null) refusals.push("no-minutes");
  const before = programme.days.filter(({ leave: of }) => of?.id !== leave.id);
  const own = daysOf(leave, before, programme.isOff);
  const warnings: LeaveWarning[] = passedBy(
    law,
    { days: before, leaves: others, situation, otherParent: programme.otherParent },
    leave,
    own,
  ).map((passed) => ({ kind: "passes", passed }));
  const needed = law.on(leave.fromOn).value(leave.code, "noticeDays");
  if (needed !== null) {
    const days = leave.noticeOn ? daysUntil(leave.noticeOn, leave.fromOn) : 0;
    if (days < needed) warnings.push({ kind: "notice", days, needed });
  }
  if (leave.code === "SYK_EGENM") {
    const spells: Spell[] = spellsOf(before);
    const known = { startedOn, spells, withdrawnOn: programme.withdrawnOn };
    for (const hindrance of certificationHindrances(law, known, leave)) {
      warnings.push({ kind: "certification", hindrance });
    }
  }
  const until = leave.code === "OMSORG" ? lastDayOfFirstYear(rule, leave.eventOn) : null;
  if (until && leave.toOn > until) warnings.push({ kind: "first-year", until });
  if (endedOn === null && plannedEndOn && leave.toOn > plannedEndOn) {
    warnings.push({ kind: "past-end", end: plannedEndOn });
  }
  if (documented.includes(leave.code) && !leave.documentSeenOn) {
    warnings.push({ kind: "no-document" });
  }
  return { refusals, warnings };
}

/** Whole days from a day to another; none when the other is before. */
function daysUntil(from: PlainDate, to: PlainDate): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

/** The working days of a leave that are not counted by its type already. */
function daysOf(
  leave: Leave,
  before: readonly AbsenceDay[],
  isOff: (day: PlainDate) => boolean = () => false,
): AbsenceDay[] {
  const counted = new Set(before.filter(({ code }) => code === leave.code).map(({ day }) => day));
  const days: AbsenceDay[] = [];
  for (let day = leave.fromOn; day <= leave.toOn; day = addDays(day, 1)) {
    if (!isWorkingDay(day) || isOff(day) || counted.has(day)) continue;
    days.push({ day, code: leave.code, tenths: leave.minutesPerDay === null ? 10 : 1, leave });
  }
  return days;
}
