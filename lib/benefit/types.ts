import type { Law } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import type {
  BenefitKind,
  ClaimCause,
  ClaimResolution,
  IncomeKind,
  LineCode,
  MissingCode,
  SituationKind,
} from "./rules/codes";

/** The law, as the rules of this module take it. */
export type BenefitLaw = Pick<Law, "on" | "gOn" | "setting">;

/** A period with its last day, or none while it goes on. */
export type Span = { readonly fromOn: PlainDate; readonly toOn: PlainDate | null };

/** A day on which someone was away without benefit, in a closed or an open month. */
export type AwayDay = {
  readonly day: PlainDate;
  /** Minutes planned that day, in all. */
  readonly planned: number;
  /** Minutes away without being allowed to. */
  readonly unauthorised: number;
  /** Minutes of a leave without benefit that is not the whole day. */
  readonly leave: number;
};

export type Income = {
  readonly id: string;
  readonly kind: IncomeKind;
  readonly fromMonth: PlainDate;
  readonly toMonth: PlainDate | null;
  readonly monthlyOre: number;
  readonly minutes: number | null;
  readonly earnedBefore: boolean | null;
};

export type Situation = Span & { readonly kind: SituationKind; readonly partnerId: string | null };

/** Someone the participant lives with as married, and when that one is in a programme too. */
export type Partner = Span & {
  readonly personId: string;
  /** The register of people says that they are married or cohabit. */
  readonly registered: boolean;
  /** Until when one of them has a registered child under age; none when no child is known. */
  readonly childUntil: PlainDate | null;
};

/** Another programme of the same person. A day that is in two belongs to the one that began last. */
export type OtherProgramme = Span & {
  readonly isLater: boolean;
  readonly givesBenefit: boolean;
  /** Stops and leave in it without benefit. */
  readonly without: readonly Span[];
};

/** All of a participant that decides the benefit of any month. */
export type BenefitFacts = {
  /** First and last day on which the person may have been born. */
  readonly born: { readonly earliest: PlainDate; readonly latest: PlainDate } | null;
  readonly startedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly plannedEndOn: PlainDate | null;
  readonly decidedOn: PlainDate | null;
  /** Stops of the programme that were decided. */
  readonly stops: readonly Span[];
  /** Leave without benefit, of whole days. */
  readonly leaves: readonly (Span & { readonly code: string })[];
  readonly away: readonly AwayDay[];
  readonly situations: readonly Situation[];
  readonly partners: readonly Partner[];
  readonly incomes: readonly Income[];
  readonly others: readonly OtherProgramme[];
};

/** A line of a month's benefit. Codes and numbers only; the words are the screens'. */
export type BenefitLine = {
  readonly code: LineCode;
  readonly unit: "month" | "day" | "hour" | "amount";
  /** Months, days, or minutes. */
  readonly quantity: number;
  readonly rateOre: number | null;
  readonly ore: number;
  /** Ids of the rules of law that it rests on. */
  readonly rules: readonly string[];
  readonly facts: Readonly<Record<string, string | number>>;
};

/** What a month itself gives. */
export type MonthBenefit = {
  readonly lines: readonly BenefitLine[];
  /** The sum of the lines; below nothing when more is deducted than there is. */
  readonly earnedOre: number;
  readonly missing: readonly MissingCode[];
};

/** How a benefit is computed: one of these for each kind. */
export type BenefitCalculation = {
  readonly kind: BenefitKind;
  /** Null when the person has nothing to do with the benefit that month. */
  monthOf(law: BenefitLaw, facts: BenefitFacts, month: PlainDate): MonthBenefit | null;
};

/** What was decided to be set off, and how much of it is left before a month. */
export type SetOffLeft = {
  readonly id: string;
  readonly decidedOn: PlainDate;
  readonly monthlyOre: number;
  readonly leftOre: number;
};

/** What was decided of benefit that was paid too much or too little, and stands in a month. */
export type ClaimInMonth = {
  readonly id: string;
  readonly resolution: Exclude<ClaimResolution, "set_off">;
  readonly decidedOn: PlainDate;
  readonly totalOre: number;
  readonly dueOn: PlainDate | null;
  readonly fromMonth: PlainDate;
  readonly toMonth: PlainDate;
};

/** What is paid for a month, with what comes from other months. */
export type Payment = {
  readonly lines: readonly BenefitLine[];
  readonly totalOre: number;
  readonly carriedOre: number;
  readonly differences: readonly { readonly month: PlainDate; readonly ore: number }[];
  readonly setOffs: readonly { readonly id: string; readonly ore: number }[];
  readonly arrears: readonly { readonly id: string; readonly ore: number }[];
  readonly needsDecision: boolean;
};

/** What is recorded, with who recorded it last. */
type Recorded = {
  readonly id: string;
  readonly personId: string;
  readonly version: number;
  readonly changedByName: string;
};
export type RecordedSituation = Situation & Recorded;
export type RecordedIncome = Income & Recorded;
export type RecordedSetOff = Recorded & {
  readonly decidedOn: PlainDate;
  readonly reason: string;
  readonly totalOre: number;
  readonly monthlyOre: number;
  readonly firstMonth: PlainDate;
  readonly lastMonth: PlainDate | null;
  /** What approved months have not taken yet. */
  readonly leftOre: number;
};

export type RunStatus = "computing" | "stopped" | "computed" | "approved";

/** What a run comes to. */
export type RunSummary = {
  readonly participants: number;
  readonly paid: number;
  readonly totalOre: number;
  readonly deductedOre: number;
  readonly differencesOre: number;
  readonly differencesPeople: number;
  readonly setOffOre: number;
  readonly carriedOre: number;
  readonly missing: number;
  readonly needsDecision: number;
};

export type BenefitRun = {
  readonly id: string;
  readonly kind: BenefitKind;
  readonly month: PlainDate;
  readonly status: RunStatus;
  readonly participantCount: number;
  readonly doneCount: number;
  readonly doneUntil: string | null;
  readonly summary: RunSummary;
  readonly startedBy: string;
  readonly startedByName: string;
  readonly startedAt: string;
  readonly computedAt: string | null;
  readonly approvedByName: string | null;
  readonly approvedAt: string | null;
  readonly version: number;
};

/** How a municipality approves and pays the benefit; version 0 until it has said so. */
export type BenefitSettings = {
  readonly fourEyes: boolean;
  readonly payType: string | null;
  readonly version: number;
  readonly changedByName: string | null;
};

/** A participant of a run, as lists and the payroll file have it. */
export type ResultRow = {
  readonly participationId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly personId: string;
  readonly name: string;
  readonly totalOre: number;
  readonly earnedOre: number;
  readonly lines: readonly BenefitLine[];
  readonly missing: readonly MissingCode[];
  readonly needsDecision: boolean;
};

/** A month of a person, line by line. */
export type PersonMonth = {
  readonly runId: string;
  readonly month: PlainDate;
  readonly status: RunStatus;
  readonly totalOre: number;
  readonly earnedOre: number;
  readonly carriedOre: number;
  readonly lines: readonly BenefitLine[];
  readonly missing: readonly MissingCode[];
  readonly needsDecision: boolean;
};

/** A line of the payroll file; without the name and number of those whose grade keeps them here. */
export type PayrollRow = Omit<ResultRow, "name"> & {
  readonly name: string | null;
  readonly number: string | null;
};

/** How many payroll has told of, and those that were paid another amount than was computed. */
export type PaidOtherwise = {
  readonly people: number;
  readonly rows: readonly {
    readonly participationId: string;
    readonly caseId: string;
    readonly personId: string;
    readonly name: string;
    readonly totalOre: number;
    /** Null when payroll has not named them. */
    readonly paidOre: number | null;
  }[];
};

/** What was decided of benefit that was paid too much or too little. */
export type BenefitClaim = {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly resolution: ClaimResolution;
  readonly cause: ClaimCause;
  readonly fromMonth: PlainDate;
  readonly toMonth: PlainDate;
  readonly totalOre: number;
  readonly month: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly paidBackOre: number;
  readonly paidBackOn: PlainDate | null;
  readonly setOffId: string | null;
  readonly decidedOn: PlainDate;
  readonly reason: string;
  /** The letter that tells of it. */
  readonly documentId: string | null;
  readonly decidedByName: string;
  readonly withdrawnOn: PlainDate | null;
  readonly withdrawnReason: string | null;
  readonly withdrawnByName: string | null;
  readonly version: number;
};

/** A demand that is not all paid, as it stands in the list across the participants. */
export type OwedClaim = Pick<
  BenefitClaim,
  "id" | "caseId" | "personId" | "totalOre" | "paidBackOre"
> & { readonly name: string; readonly dueOn: PlainDate };

/** What a later basic amount changes of approved months, for all at once. */
export type Recalculation = {
  readonly id: string;
  readonly fromOn: PlainDate;
  readonly gOre: number;
  readonly months: readonly PlainDate[];
  readonly status: "computing" | "computed" | "settled";
  readonly participantCount: number;
  readonly doneCount: number;
  readonly peopleCount: number;
  readonly totalOre: number;
  readonly startedByName: string;
  readonly startedAt: string;
  readonly version: number;
};

export type RecalculatedPerson = {
  readonly participationId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly ore: number;
  readonly months: readonly {
    readonly month: PlainDate;
    readonly oldOre: number;
    readonly newOre: number;
  }[];
};
