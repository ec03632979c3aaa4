import type { Register, Source } from "./registers";

export type Deadline =
  /** `none`: the register has it from elsewhere, and the municipality reports nothing. */
  | { readonly kind: "at_once" | "continuous" | "none" }
  | {
      readonly kind: "within";
      readonly count: number;
      readonly unit: "days" | "weeks" | "months";
      readonly from: "known" | "listed" | "moved";
    };

/** Months within which the municipality registers in the national registers. If. § 58. */
export const NIR_MONTHS = 2;

/** What is reported, whichever form it is written in. */
type Reported = {
  readonly register: Register;
  readonly deadline: Deadline;
  readonly law: string | null;
  readonly source: Source;
  /** Whether the deadline was read in the law itself, and not on a page that may be old. */
  readonly verified: boolean;
};

const REGULATIONS: Source = {
  title: "Integreringsforskriften",
  year: 2026,
  url: "https://lovdata.no/forskrift/2020-12-15-2912",
};

const SETTLED: Source = {
  title: "IMDi: Kommunene bes sjekke status over bosatte",
  year: 2023,
  url: "https://www.imdi.no/kommunene-bes-sjekke-status-over-bosatte-i-2022/",
};

const ALLOCATION: Source = {
  title: "IMDi: Tildeling av bosettingskommune",
  year: 2022,
  url: "https://www.imdi.no/planlegging-og-bosetting/bosettingsprosessen/tildeling-av-bosettingskommune/",
};

const inNir = (law: string): Reported => ({
  register: "nir",
  deadline: { kind: "within", count: NIR_MONTHS, unit: "months", from: "known" },
  law,
  source: REGULATIONS,
  verified: true,
});

const inImdinett = (kind: "at_once" | "continuous", source: Source): Reported => ({
  register: "imdinett",
  deadline: { kind },
  law: null,
  source,
  verified: false,
});

const answered: Reported = {
  register: "imdinett",
  deadline: { kind: "within", count: 1, unit: "weeks", from: "listed" },
  law: null,
  source: {
    title: "Veiviseren: bosetting av flyktninger",
    year: null,
    url: "https://www.veiviseren.no",
  },
  verified: false,
};

const fromTheState: Reported = {
  register: "imdinett",
  deadline: { kind: "none" },
  law: "integreringsforskriften § 46",
  source: REGULATIONS,
  verified: true,
};

const moved: Reported = {
  register: "folkeregisteret",
  deadline: { kind: "within", count: 8, unit: "days", from: "moved" },
  law: "folkeregisterloven",
  source: {
    title: "Folkeregisterloven",
    year: 2026,
    url: "https://lovdata.no/lov/2016-12-09-88",
  },
  verified: false,
};

/** By the code that names it in a question to support, which tells nothing of anyone. */
export const REPORTED = {
  "BOS-1": inImdinett("at_once", SETTLED),
  "BOS-2": answered,
  "BOS-3": answered,
  "BOS-4": inImdinett("at_once", ALLOCATION),
  "BOS-5": inImdinett("at_once", ALLOCATION),
  "BOS-6": inImdinett("continuous", ALLOCATION),
  "BOS-7": inImdinett("continuous", ALLOCATION),
  "BOS-8": fromTheState,
  "BOS-9": fromTheState,
  "NIR-1": inNir("integreringsforskriften §§ 46 og 58"),
  "NIR-2": inNir("integreringsforskriften §§ 53 og 58"),
  "NIR-3": inNir("integreringsforskriften §§ 52 og 58"),
  "NIR-4": inNir("integreringsforskriften §§ 52 og 58"),
  "NIR-5": inNir("integreringsforskriften §§ 52 og 58"),
  "NIR-6": inNir("integreringsforskriften §§ 52 og 58"),
  "NIR-7": inNir("integreringsforskriften § 58"),
  "FREG-1": moved,
  "FREG-2": moved,
} as const satisfies Readonly<Record<string, Reported>>;

export type ReportCode = keyof typeof REPORTED;
export const REPORT_CODES = Object.keys(REPORTED) as readonly ReportCode[];

/** A field of a form of ours, and what is reported of it. */
export type ReportedField = Reported & {
  readonly code: ReportCode;
  /** The command that writes the field, and its name there. */
  readonly act: string;
  readonly field: string;
  /** Of a command that writes several steps of settlement, the one that is reported. */
  readonly step?: string;
};

type Place = Pick<ReportedField, "act" | "field" | "step">;

const programme = (field: string): Place[] => [
  { act: "programme.record-programme", field },
  { act: "programme.change-programme", field },
];
const ending = (field: string): Place[] => [
  { act: "programme.record-programme", field },
  { act: "completion.end-programme", field },
];
const inStep = (step: string): Place[] => [
  { act: "settlement.record-step", field: "doneOn", step },
  { act: "settlement.change-step", field: "doneOn", step },
];

/** The forms in which each is written. */
const PLACES: Readonly<Record<ReportCode, readonly Place[]>> = {
  "BOS-1": [
    { act: "cases.set-settlement-dates", field: "settledOn" },
    { act: "self-settlement.move-in", field: "happenedOn" },
    ...inStep("settled"),
    ...inStep("registered_imdinett"),
  ],
  "BOS-2": [
    { act: "cases.set-settlement-dates", field: "acceptedOn" },
    { act: "settlement.answer-list", field: "answer" },
  ],
  "BOS-3": [{ act: "settlement.answer-list", field: "reason" }],
  "BOS-4": [{ act: "steering.set-year-decision", field: "decidedNumber" }],
  "BOS-5": [{ act: "steering.set-year-decision", field: "decidedMinors" }],
  "BOS-6": [{ act: "steering.set-week-capacity", field: "dwellingsFor1" }],
  "BOS-7": [{ act: "steering.set-week-capacity", field: "minorPlaces" }],
  "BOS-8": [
    { act: "cases.change-settlement-type", field: "settlementType" },
    { act: "cases.open-case", field: "settlementType" },
  ],
  "BOS-9": [{ act: "people.change-person", field: "permitGround" }],
  "NIR-1": [
    { act: "cases.open-case", field: "duf" },
    { act: "people.set-identifier", field: "number" },
    { act: "people.create-person", field: "duf" },
  ],
  "NIR-2": [{ act: "people.set-languages", field: "languages" }],
  "NIR-3": programme("decidedOn"),
  "NIR-4": programme("startedOn"),
  "NIR-5": programme("endGoal"),
  "NIR-6": ending("endedOn"),
  "NIR-7": ending("exitReason"),
  "FREG-1": [{ act: "people.change-contact", field: "streetAddress" }, ...inStep("move_notice")],
  "FREG-2": [
    { act: "settlement.record-move", field: "movedOn" },
    { act: "settlement.change-move", field: "movedOn" },
  ],
};

export const REPORTED_FIELDS: readonly ReportedField[] = REPORT_CODES.flatMap((code) =>
  PLACES[code].map((place) => ({ code, ...REPORTED[code], ...place })),
);

/** The fields that a command writes and that are reported. */
export function reportedBy(act: string, step?: string): ReportedField[] {
  return REPORTED_FIELDS.filter((one) => one.act === act && one.step === step);
}
