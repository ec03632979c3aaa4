import type { FactSheet, Facts } from "@/lib/facts/fact-sheet";
import { caseScope, readFact } from "@/lib/facts/scope";
import type { FactName } from "@/lib/facts/vocabulary";
import type { PlainDate } from "@/lib/platform/dates";

/** What makes a household ready to rent on its own; then what buying asks beside. */
export const RENT_LINES = [
  "income",
  "budget",
  "debt",
  "lease_topics",
  "search_topics",
  "allowance",
  "risk",
] as const;
export const BUY_LINES = [
  "income",
  "budget",
  "debt",
  "ownership_topic",
  "ownership_assessed",
  "loan_granted",
  "permit",
] as const;
export type ReadinessCode = (typeof RENT_LINES)[number] | (typeof BUY_LINES)[number];

export type Readiness = "met" | "not_yet" | "unknown";

/** One line: how it stands, and the recorded fact that it rests on with its day. */
export type ReadinessLine = {
  readonly code: ReadinessCode;
  readonly state: Readiness;
  readonly fact: FactName;
  /** The day of the fact, or on which it was recorded; null where nothing is recorded. */
  readonly on: PlainDate | null;
};

type Answer = {
  readonly state: Readiness;
  readonly fact: FactName;
  readonly on?: PlainDate | null;
};

/**
 * What stands between a household and a home of its own, line by line: each rests on one fact of the
 * record, and nothing is added up. What is not recorded is not known; a person decides.
 */
export function readiness(
  lines: readonly ReadinessCode[],
  sheet: FactSheet,
  today: PlainDate,
): ReadinessLine[] {
  return lines.map((code) => {
    const { state, fact, on = null } = ANSWERS[code](sheet, today);
    return { code, state, fact, on };
  });
}

const ANSWERS: Readonly<Record<ReadinessCode, (sheet: FactSheet, today: PlainDate) => Answer>> = {
  income: (sheet) => known(sheet, "budget.monthlyIncome"),
  budget: (sheet) => known(sheet, "budget.reviewedOn"),
  debt: (sheet) => {
    const found = read(sheet, "budget.debtAnswer");
    const answers: Record<string, Readiness> = { no: "met", yes: "not_yet" };
    return answer("budget.debtAnswer", answers[String(found?.value)] ?? "unknown", found);
  },
  lease_topics: (sheet) => covered(sheet, ["lease_rights", "rent_and_bills"]),
  search_topics: (sheet) => covered(sheet, ["home_search"]),
  ownership_topic: (sheet) => covered(sheet, ["home_ownership"]),
  allowance: (sheet) => known(sheet, "benefit.housingAllowanceClarifiedOn"),
  risk: (sheet) => {
    const since = read(sheet, "tenancyRisk.openSinceOn");
    const settled = read(sheet, "tenancyRisk.settledOn");
    if (settled) return answer("tenancyRisk.settledOn", "met", settled);
    return answer("tenancyRisk.openSinceOn", since ? "not_yet" : "unknown", since);
  },
  ownership_assessed: (sheet) => known(sheet, "homeOwnership.assessedOn"),
  loan_granted: (sheet) => {
    const granted = read(sheet, "startLoan.grantedOn");
    const applied = read(sheet, "startLoan.appliedOn");
    if (granted) return answer("startLoan.grantedOn", "met", granted);
    return answer("startLoan.appliedOn", applied ? "not_yet" : "unknown", applied);
  },
  permit: permitLasts,
};

const read = (sheet: FactSheet, fact: FactName) => readFact(caseScope(sheet), fact);

function answer(fact: FactName, state: Readiness, found: ReturnType<typeof read>): Answer {
  const value = found?.value;
  const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
  return { fact, state, on: isDay ? value : (found?.recordedOn ?? null) };
}

function known(sheet: FactSheet, fact: FactName): Answer {
  const found = read(sheet, fact);
  return answer(fact, found ? "met" : "unknown", found);
}

function covered(sheet: FactSheet, topics: readonly string[]): Answer {
  const found = read(sheet, "guidance.topicsCovered");
  const had = (found?.value ?? []) as readonly string[];
  const all = topics.every((topic) => had.includes(topic));
  return answer("guidance.topicsCovered", all ? "met" : "not_yet", all ? found : undefined);
}

/** Every adult whose permit is recorded has one that holds today; the first to end is shown. */
function permitLasts(sheet: FactSheet, today: PlainDate): Answer {
  const fact = "person.permitExpiresOn" as const;
  const days = sheet.persons
    .filter(({ isAdult }) => isAdult)
    .map(({ facts }: { facts: Facts }) => facts[fact]?.value as PlainDate | undefined);
  const [earliest] = days.filter((day) => day !== undefined).sort();
  if (!earliest) return { fact, state: "unknown" };
  if (earliest < today) return { fact, state: "not_yet", on: earliest };
  return { fact, state: days.includes(undefined) ? "unknown" : "met", on: earliest };
}
