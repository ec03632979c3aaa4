import type { FactSource } from "@/lib/facts/fact-sheet";
import type { Member } from "@/lib/facts/scope";
import type { FactName } from "@/lib/facts/vocabulary";
import type { Condition } from "@/lib/facts/vocabulary/conditions";
import type { PlainDate } from "@/lib/platform/dates";
import type { Audience, Kind, Stage, State, Subject } from "./rules/codes";

/** A text in the product's three languages. */
export type Translated = { readonly nb: string; readonly nn: string; readonly en: string };

/** A report or guide that an item has its reason from. */
export type Report = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** A year, a month or a day, as it is given; null when the page is undated. */
  readonly published: string | null;
  /** Null when no public text was found. */
  readonly url: string | null;
  readonly language: string;
};

export type Comparison = "=" | "<=" | ">=" | "<" | ">";

/** A fixed value, or another fact, moved by days or months when that is a date. */
export type Operand =
  | { readonly value: string | number | boolean }
  | { readonly fact: FactName; readonly days?: number; readonly months?: number };

/**
 * What shows that an item is done, over facts. A comparison with an empty fact is false. `every`
 * is false when there is none. `asOf`: the value must not be recorded after that date. `from`: the
 * value must be for the time from that date on. `inThisRound`: since the previous due date.
 */
export type Evidence =
  | { readonly all: readonly Evidence[] }
  | { readonly any: readonly Evidence[] }
  | { readonly set: FactName }
  | { readonly empty: FactName }
  | {
      readonly compare: FactName;
      readonly op: Comparison;
      readonly to: Operand;
      readonly asOf?: FactName;
      readonly from?: FactName;
    }
  | { readonly oneOf: FactName; readonly values: readonly string[] }
  | { readonly contains: FactName; readonly values: readonly string[] }
  | { readonly contains: FactName; readonly valueIn: FactName }
  | { readonly every: Member; readonly where?: Evidence; readonly holds: Evidence }
  | { readonly some: Member; readonly where?: Evidence; readonly holds: Evidence }
  | { readonly inThisRound: Evidence };

/**
 * At the latest that long after a date, or that long before it; no length is on the date itself.
 * `default`: the product's number, not the source's.
 */
export type DueRule = {
  readonly after?: FactName;
  readonly before?: FactName;
  readonly days?: number;
  readonly months?: number;
  readonly default?: boolean;
};

/** Asked again: `times` rounds in all, or without end. */
export type RepeatRule = {
  readonly everyMonths: number;
  readonly times?: number;
  readonly default?: boolean;
};

/** What an item says and when it applies, whether from the library or the municipality's own. */
export type ItemContent = {
  readonly id: string;
  readonly stage: Stage;
  readonly audience: Audience;
  readonly kind: Kind;
  readonly subject: Subject;
  readonly text: Translated;
  readonly why: Translated;
  readonly condition: Condition;
  readonly due?: DueRule;
  readonly repeat?: RepeatRule;
  /** Null: done by hand only. */
  readonly evidence: Evidence | null;
  readonly reportId?: string;
  readonly sourceSection?: string;
};

export type LibraryItem = ItemContent & {
  readonly evidence: Evidence;
  /** The evidence as a sentence in English. */
  readonly evidenceText: string;
  readonly reportId: string;
  readonly sourceSection: string;
  readonly retired?: true;
  readonly retiredWhy?: string;
};

/** A numbered version of the library, as kept in db/reference/checklists. */
export type Library = { readonly version: number; readonly items: readonly LibraryItem[] };

/** An item as it stands in a municipality's edition. */
export type EditionItem = ItemContent & {
  readonly origin: "library" | "own";
  readonly active: boolean;
  readonly inactiveReason?: string | null;
  readonly retired?: boolean;
};

/** Something in the record that shows an item as done; `on` is the day it speaks of. */
export type Proof = Partial<FactSource> & { readonly on?: PlainDate };

/** An entry as it ought to be by the facts. */
export type ExpectedEntry = {
  readonly itemKey: string;
  readonly stage: Stage;
  readonly audience: Audience;
  readonly subject: Subject;
  /** "case", "municipality", or the id of the person, lease or application. */
  readonly subjectKey: string;
  readonly round: number;
  readonly dueOn: PlainDate | null;
  readonly met: boolean;
  readonly shownBy: readonly Proof[];
};

/** What the rules need of an entry that is kept. */
export type StoredEntry = {
  readonly itemKey: string;
  readonly stage: string;
  readonly audience: string;
  readonly subjectKey: string;
  readonly round: number;
  readonly state: State;
  readonly dueOn: PlainDate | null;
  readonly shownBy: readonly Proof[] | null;
  /** The day someone marked it done or not relevant. */
  readonly decidedOn: PlainDate | null;
};

/** A new entry. */
export type EntryInsert = {
  readonly itemKey: string;
  readonly stage: Stage;
  readonly audience: Audience;
  readonly subjectKey: string;
  readonly round: number;
  readonly state: "open" | "shown_by_record";
  readonly dueOn: PlainDate | null;
  readonly shownBy: readonly Proof[] | null;
  readonly appearedOn: PlainDate;
};

/** What changes in an entry that is kept. */
export type EntryChange = {
  readonly state?: State;
  readonly stage?: Stage;
  readonly audience?: Audience;
  readonly dueOn?: PlainDate | null;
  readonly shownBy?: readonly Proof[] | null;
};
