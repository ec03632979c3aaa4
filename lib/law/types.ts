import type { PlainDate } from "@/lib/platform/dates";
import type {
  Act,
  DatedBy,
  EndGoal,
  LegalGroup,
  LegalUnit,
  PermitLetter,
  Schooling,
} from "./rules/codes";
import type { SettingKey } from "./rules/settings";

/*
 * How other modules read the law:
 *
 *   const law = await lawOf(scope);                  // lib/law/queries/law.ts
 *   law.on(day).value("BE-01", "g")                  // a number of the rule in force that day
 *   law.on(day).row("OMSORG")                        // the whole row: values, law, verified
 *   law.on(day).rows("absence")                      // every row of a group that day
 *   law.gOn(day)                                     // the basic amount, in whole øre
 *   law.setting("benefit_rounding")                  // the municipality's choice, or the default
 *   rightsOf(law, facts, day)                        // lib/law/rules/rights.ts, all decisions
 *
 * A rule is asked on the day that decides which version applies: `datedBy` of the row says which one
 * that is. Write rules on top of `Law` as pure functions that take it as an argument; tests build one
 * with `theLaw()` of lib/law/fixtures.ts.
 */

export type LegalValue = number | string | boolean | readonly string[];

/** When a row applies, beside its dates: all that is said must hold. */
export type LegalCondition = {
  readonly act?: Act;
  readonly collective?: boolean;
  readonly upperSecondary?: boolean;
  readonly goals?: readonly EndGoal[];
  /** Under this age in whole years. */
  readonly under?: number;
  readonly permitFrom?: PlainDate;
  readonly permitBefore?: PlainDate;
  readonly letters?: readonly PermitLetter[];
  readonly schooling?: readonly Schooling[];
  readonly mustDocumentB2?: boolean;
  readonly trainedBy?: "county";
  readonly trainedIn?: "upper_secondary" | "adult_preparatory";
  readonly withParents?: boolean;
  readonly coupleWithoutChildren?: boolean;
};

/** A text in the product's three languages, with the names of values in braces. */
export type LegalText = { readonly nb: string; readonly nn: string; readonly en: string };

/** One version of a rule of law. */
export type LegalRule = {
  readonly id: string;
  readonly version: number;
  readonly group: LegalGroup;
  readonly text: LegalText;
  readonly values: Readonly<Record<string, LegalValue>>;
  readonly unit: LegalUnit | null;
  /** Null: as far back as anyone has said; of a pending rule, not in force yet. */
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  /** The day of a person's course that decides which version applies. */
  readonly datedBy: DatedBy;
  /** Which end of the validity stands on a day that the law calls "after". */
  readonly transition?: "from" | "to";
  readonly condition: LegalCondition;
  readonly law: string | null;
  /** Where the number is from, when no law gives it. */
  readonly source?: string;
  /** False until someone has checked it against its source; shown as such. */
  readonly verified: boolean;
  /** Passed, and in force when the King decides; the municipality enters the day. */
  readonly pending: boolean;
  /** The rule that ends when this one begins. */
  readonly replaces?: string;
};

/** A choice that the municipality has made where the law does not settle the matter. */
export type OwnSetting = {
  readonly key: SettingKey;
  readonly value: string;
  readonly reference: string | null;
  readonly version: number;
  readonly changedByName: string;
  readonly changedAt: string;
};

/** A basic amount that the municipality has entered before the product has it. */
export type OwnBasicAmount = {
  readonly validFrom: PlainDate;
  /** Whole øre. */
  readonly ore: number;
  readonly reference: string;
  readonly version: number;
  readonly changedByName: string;
  readonly changedAt: string;
};

export type BasicAmount = {
  readonly ore: number;
  readonly validFrom: PlainDate;
  readonly law: string | null;
  readonly verified: boolean;
};

export type Setting = {
  readonly value: string;
  /** True while nobody in the municipality has chosen; shown as not verified. */
  readonly isDefault: boolean;
  readonly reference: string | null;
};

/** The law of one day. */
export type LawOfDay = {
  readonly day: PlainDate;
  /** The rule that is in force, or null when none is. */
  row(id: string): LegalRule | null;
  /** Every rule of the group that is in force, in the order of the table. */
  rows(group: LegalGroup): readonly LegalRule[];
  /**
   * A number of the rule; of one with a single value the name may be left out. Null when the rule is
   * not in force that day, or does not say.
   */
  value(id: string, name?: string): number | null;
};

/** The law as it stands for a municipality, with its settings. */
export type Law = {
  readonly rules: readonly LegalRule[];
  on(day: PlainDate): LawOfDay;
  gOn(day: PlainDate): BasicAmount | null;
  setting(key: SettingKey): Setting;
};

/** What of a person decides what they have a right to. Null is not known. */
export type PersonFacts = {
  /** First and last day on which the person may have been born. */
  readonly born: { readonly earliest: PlainDate; readonly latest: PlainDate } | null;
  /** A code of the list of permit grounds. */
  readonly permit: string | null;
  readonly permitGrantedOn: PlainDate | null;
  /** The permit before the present one; "none" when there was none. */
  readonly earlierPermit: string | null;
  readonly appliedFromAbroad: boolean | null;
  readonly arrivedOn: PlainDate | null;
  readonly settledByAgreement: boolean | null;
  readonly settledOn: PlainDate | null;
  /** Since when the person has lived in a municipality with the permit. */
  readonly inMunicipalitySince: PlainDate | null;
  /** Hours a week in a job, or an offer of one; 0 when there is none. */
  readonly workHours: number | null;
  readonly workFrom: PlainDate | null;
  readonly workUntil: PlainDate | null;
  readonly upperSecondary: boolean | null;
  readonly schooling: Schooling | null;
  readonly endGoal: EndGoal | null;
  /** Settlement or claim: where the three months begin. */
  readonly claimedOn: PlainDate | null;
  readonly offeredOn: PlainDate | null;
  readonly decidedOn: PlainDate | null;
  readonly startedOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  /** Has a child under 18, or had one during the programme. */
  readonly isParent: boolean | null;
  /** For family of others: whether the sponsor is a labour migrant. */
  readonly sponsorLabour: boolean | null;
  readonly norwegianOfferedFrom: PlainDate | null;
  readonly permitRenewedOn: PlainDate | null;
  readonly mappedOn: PlainDate | null;
  readonly guidedOn: PlainDate | null;
  /** When the participant interrupted or refused. Null is that it has not happened. */
  readonly lapsedOn: PlainDate | null;
  /** Months of more Norwegian decided under the regulations § 43 g. Null is that none was. */
  readonly extraNorwegianMonths: number | null;
  /** Whether the county runs the training. */
  readonly trainedByCounty: boolean;
  readonly mustDocumentB2: boolean;
  /** Working days by which absence and leave move the end of the programme. */
  readonly extensionDays: number;
  /** Days by which approved leave has moved the end of the Norwegian. */
  readonly norwegianExtensionDays: number;
};

export type FactKey = keyof PersonFacts;

/** A rule that a decision rests on. */
export type RuleUse = Pick<
  LegalRule,
  "id" | "version" | "text" | "values" | "law" | "source" | "verified" | "unit"
>;

/** A fact that a decision rests on, as it was known. */
export type FactUse = { readonly fact: FactKey; readonly value: LegalValue };

/** What would change a decision: on a day that comes, or when something happens. */
export type Change = {
  readonly code: string;
  readonly on: PlainDate | null;
  /** What the decision would then be; null where it only would be looked at anew. */
  readonly to: string | null;
  readonly rule: string;
};

/** What the decision would be if a fact that is missing had this value. */
export type Outcome = {
  readonly fact: FactKey;
  readonly value: LegalValue;
  readonly result: string;
};

/** A decision that explains itself. It holds codes; the words are the screens'. */
export type Decision<Result extends string, More extends object = object> = {
  /** "missing" when facts that decide are not known. */
  readonly result: Result | "missing";
  /** The facts without which it cannot be said. */
  readonly missing: readonly FactKey[];
  readonly rules: readonly RuleUse[];
  readonly facts: readonly FactUse[];
  /** Unsettled questions of law that it rests on. */
  readonly settings: readonly SettingKey[];
  readonly changes: readonly Change[];
  readonly outcomes: readonly Outcome[];
} & Partial<More>;
