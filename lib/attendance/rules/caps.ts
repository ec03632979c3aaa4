import type { Law, LegalRule } from "@/lib/law/types";
import { addDays, addMonths, daysBetween, type PlainDate, yearOf } from "@/lib/platform/dates";
import type { AbsenceDay, Leave } from "./absence-days";
import { careLeaveCounts, type OtherParent } from "./care-leave";
import type { AbsenceCode } from "./codes";

/** What decides how many days someone has at a child's illness: §§ 6 and 7. */
export type CareSituation = {
  overTwoChildren: boolean;
  soleCarer: boolean;
  extendedRight: boolean;
};

export const noSituation: CareSituation = {
  overTwoChildren: false,
  soleCarer: false,
  extendedRight: false,
};

/** Over what the days of a type are counted. */
export type CapSpan = "rolling" | "year" | "child" | "once" | "programme" | "day";

/** How much of a type there is, and how much is used, on a day. Days in tenths. */
export type Cap = {
  code: AbsenceCode;
  /** The part of the type with a number of its own, such as the start of school. */
  occasion: string | null;
  span: CapSpan;
  unit: "working_days" | "calendar_days" | "months" | "minutes";
  max: number;
  used: number;
  /** Never below none, also when more was granted than the law has. */
  left: number;
  from: PlainDate | null;
  to: PlainDate | null;
  rule: Pick<LegalRule, "id" | "version" | "law" | "verified">;
};

/** The days that someone has at a child's illness in the situation. */
function illnessDays(
  rule: LegalRule,
  { overTwoChildren, soleCarer, extendedRight }: CareSituation,
) {
  const name = extendedRight
    ? soleCarer
      ? "chronicSole"
      : "chronic"
    : soleCarer
      ? overTwoChildren
        ? "soleOverTwo"
        : "sole"
      : overTwoChildren
        ? "daysOverTwo"
        : "days";
  return numberOf(rule, name);
}

function numberOf(rule: LegalRule, name: string): number | null {
  const value = rule.values[name];
  return typeof value === "number" ? value : null;
}

/** Two days that are told of the same birth: the due date is corrected, the child is the same. */
const SAME_CHILD_DAYS = 120;

function sameChild(a: PlainDate | null, b: PlainDate | null): boolean {
  return a !== null && b !== null && Math.abs(daysBetween(a, b)) < SAME_CHILD_DAYS;
}

const sum = (days: readonly AbsenceDay[]) => days.reduce((all, { tenths }) => all + tenths, 0);

export type Counted = Pick<Cap, "occasion" | "span" | "unit" | "max" | "used" | "from" | "to">;

/** The leave that a count is asked for: its type, the day, and the child or the occasion. */
export type CapQuestion = {
  code: AbsenceCode;
  on: PlainDate;
  eventOn?: PlainDate | null;
  occasion?: string | null;
};

type Known = {
  days: readonly AbsenceDay[];
  leaves: readonly Leave[];
  situation: CareSituation;
  /** None when there is no other parent, or that one is in no programme. */
  otherParent?: OtherParent | null | undefined;
};

/** The counts that a type has on a day; none when the law has no number of days for it. */
export function capsOf(law: Law, known: Known, question: CapQuestion): Cap[] {
  const rule = law.on(question.on).row(question.code);
  if (!rule) return [];
  return countsOf(rule, known, question).map((count) => ({
    code: question.code,
    ...count,
    left: Math.max(0, count.max - count.used),
    rule: { id: rule.id, version: rule.version, law: rule.law, verified: rule.verified },
  }));
}

function countsOf(rule: LegalRule, known: Known, question: CapQuestion): Counted[] {
  const { code, on, eventOn = null, occasion = null } = question;
  const own = known.days.filter((day) => day.code === code);
  const working = (
    span: CapSpan,
    max: number | null,
    from: PlainDate | null,
    to: PlainDate | null,
    of: readonly AbsenceDay[] = own,
  ): Counted[] => {
    if (max === null) return [];
    const used = of.filter(({ day }) => (!from || from <= day) && (!to || day <= to));
    return [
      { occasion: null, span, unit: "working_days", max: max * 10, used: sum(used), from, to },
    ];
  };
  const year = yearOf(on);
  const inYear = [`${year}-01-01`, `${year}-12-31`] as const;
  switch (code) {
    case "BARN_SYK": {
      const months = numberOf(rule, "months");
      if (months === null) return [];
      const from = addDays(addMonths(on, -months), 1);
      return working("rolling", illnessDays(rule, known.situation), from, on);
    }
    case "VELFERD": {
      const whole = working("year", numberOf(rule, "days"), ...inYear);
      const part = occasion ? numberOf(rule, occasion) : null;
      if (part === null) return whole;
      return [
        ...whole,
        {
          occasion,
          span: "once",
          unit: "working_days",
          max: part * 10,
          used: 0,
          from: null,
          to: null,
        },
      ];
    }
    case "FRED":
    case "RELIG":
    case "FERIE":
      return working("year", numberOf(rule, "days"), ...inYear);
    case "SVANG":
    case "FODSEL_MOR":
    case "FODSEL_FAR": {
      const same = own.filter((day) => sameChild(day.leave?.eventOn ?? null, eventOn));
      return working("child", numberOf(rule, "days"), null, null, eventOn ? same : own);
    }
    case "OMSORG":
      return careLeaveCounts(rule, known, {
        on,
        isOf: (leave) => (eventOn ? sameChild(leave.eventOn, eventOn) : true),
      });
    case "LANG_SYK": {
      const years = numberOf(rule, "years");
      return lengthOf(rule, years && years * 12, on, known.leaves);
    }
    case "AMMEFRI": {
      const hours = numberOf(rule, "hours");
      const years = numberOf(rule, "childYears");
      if (hours === null) return [];
      return [
        {
          occasion: null,
          span: "day",
          unit: "minutes",
          max: hours * 60,
          used: 0,
          from: eventOn,
          to: eventOn && years !== null ? addDays(addMonths(eventOn, years * 12), -1) : null,
        },
      ];
    }
    default:
      return [];
  }
}

/** A leave that the law measures in months: calendar days against as many months from its first day. */
function lengthOf(
  rule: LegalRule,
  months: number | null,
  on: PlainDate,
  leaves: readonly Leave[],
): Counted[] {
  if (months === null) return [];
  const own = leaves.filter((leave) => leave.code === rule.id);
  const first = own.map(({ fromOn }) => fromOn).toSorted()[0] ?? null;
  const start = first ?? on;
  const used = own.reduce((all, { fromOn, toOn }) => all + daysBetween(fromOn, toOn) + 1, 0);
  return [
    {
      occasion: null,
      span: "programme",
      unit: "calendar_days",
      max: daysBetween(start, addMonths(start, months)),
      used,
      from: first,
      to: null,
    },
  ];
}

/** A count that a leave would pass: what it wants, and what there was left of it. */
export type Passed = { cap: Cap; wanted: number };

/**
 * The counts that a leave would pass, each seen on the day of the leave on which most is used. The
 * leave itself is not yet among the days.
 */
export function passedBy(
  law: Law,
  known: Known,
  leave: Leave,
  own: readonly AbsenceDay[],
): Passed[] {
  const worst = new Map<string, Passed>();
  const keep = (cap: Cap, wanted: number) => {
    if (wanted <= cap.left) return;
    const key = `${cap.span} ${cap.occasion ?? ""} ${cap.from ?? ""}`;
    const passed = worst.get(cap.span === "rolling" ? "rolling" : key);
    if (!passed || wanted - cap.left > passed.wanted - passed.cap.left) {
      worst.set(cap.span === "rolling" ? "rolling" : key, { cap, wanted });
    }
  };
  const about = { code: leave.code, eventOn: leave.eventOn, occasion: leave.occasion };
  const ends = own.length > 0 ? [...new Set(own.map(({ day }) => day))] : [leave.fromOn];
  for (const on of ends) {
    for (const cap of capsOf(law, known, { ...about, on })) {
      const inside = own.filter(
        ({ day }) => day <= on && (!cap.from || cap.from <= day) && (!cap.to || day <= cap.to),
      );
      if (cap.unit === "minutes") keep(cap, leave.minutesPerDay ?? 0);
      else if (cap.unit === "calendar_days") keep(cap, daysBetween(leave.fromOn, leave.toOn) + 1);
      else keep(cap, sum(inside));
    }
  }
  return [...worst.values()];
}
