import type { FactSource } from "@/lib/facts/fact-sheet";
import type { FactName } from "@/lib/facts/vocabulary";
import type { Condition, ConditionKey } from "@/lib/facts/vocabulary/conditions";
import type { PlainDate } from "@/lib/platform/dates";
import type {
  DeadlineAudience,
  DeadlineState,
  DeadlineSubject,
  Direction,
  Unit,
} from "./rules/codes";

/** A text in the product's three languages. */
export type Translated = { readonly nb: string; readonly nn: string; readonly en: string };

/** What a rule says, whether it is given with the product or the municipality's own. */
export type RuleContent = {
  readonly text: Translated;
  readonly subject: DeadlineSubject;
  readonly audience: DeadlineAudience;
  readonly condition: Condition;
  /** Conditions that must be known not to hold; where nothing is known the rule does not apply. */
  readonly without?: readonly ConditionKey[];
  /** The day that is counted from. */
  readonly anchor: FactName;
  readonly direction: Direction;
  readonly length: number;
  readonly unit: Unit;
  /** The day in the record that meets the deadline; null when nothing in the record can. */
  readonly metBy: FactName | null;
  /** Act and section; null where no law sets the deadline. */
  readonly law: string | null;
  /** Where the length is taken from. */
  readonly source: Translated;
};

/** A rule with the days that it holds for: a deadline follows the rule that held on its anchor. */
export type DeadlineRule = RuleContent & {
  readonly key: string;
  readonly version: number;
  readonly origin: "reference" | "own";
  /** Null: as far back as anyone has said. */
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  /** False until someone has checked the length against its source; shown as such. */
  readonly verified: boolean;
};

/** How a due date came about: the rule with its version and law, and what it was counted from. */
export type ComputedFrom = Pick<
  RuleContent,
  "direction" | "length" | "unit" | "law" | "condition" | "without"
> & {
  readonly rule: string;
  readonly version: number;
  readonly verified: boolean;
  readonly anchor: {
    readonly fact: FactName;
    readonly value: PlainDate;
    readonly source?: FactSource;
  };
  readonly metBy: {
    readonly fact: FactName;
    readonly value: PlainDate | null;
    readonly source?: FactSource;
  } | null;
};

/** A deadline as the facts give it. */
export type ExpectedDeadline = {
  readonly ruleKey: string;
  readonly ruleVersion: number;
  /** "case", or the id of the person it is counted for. */
  readonly subjectKey: string;
  readonly audience: DeadlineAudience;
  readonly dueOn: PlainDate;
  readonly metOn: PlainDate | null;
  /** Whether the record can show it as met; otherwise it only passes. */
  readonly canBeMet: boolean;
  readonly computedFrom: ComputedFrom;
};

/** A due date that was moved, and why: another fact, or another rule. */
export type Move = {
  readonly on: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly because: "fact" | "rule";
};

/** A deadline as it is kept. */
export type StoredDeadline = ExpectedDeadline & {
  readonly state: DeadlineState;
  readonly moves: readonly Move[];
};

/** What must be written of one deadline. */
export type DeadlineWrite = StoredDeadline;

/** A change of the rules, and how far it has come. */
export type RuleChange = {
  readonly id: string;
  readonly act: "add" | "end" | "release";
  readonly ruleKey: string;
  readonly validFrom: PlainDate | null;
  readonly lastDay: PlainDate | null;
  readonly content: RuleContent | null;
  readonly reason: string | null;
  readonly status: "counting" | "counted" | "applying" | "stopped" | "finished" | "discarded";
  readonly caseCount: number;
  readonly doneCount: number;
  readonly doneUntil: string | null;
  readonly added: number;
  readonly moved: number;
  readonly removed: number;
  readonly startedByName: string | null;
  readonly createdAt: string;
  readonly version: number;
};

/** A rule as the administrator sees it, with its open deadlines and how it was ended. */
export type RuleLine = DeadlineRule & {
  readonly openCount: number;
  readonly ending: {
    readonly lastDay: PlainDate;
    readonly reason: string;
    readonly endedByName: string;
  } | null;
};
