import type { PlainDate } from "@/lib/platform/dates";
import type { TextBlock } from "@/lib/platform/official-pdf";
import type { DecisionType } from "./rules/appeal";
import type { FieldsOf, FieldValue } from "./rules/fields";
import type { LetterKind, LetterLanguage, LetterSubject, TextOf } from "./rules/kinds";
import type { Template } from "./rules/template-check";

export type LetterBlock = TextBlock;

/** What someone wants to have written. */
export type LetterOrder<Kind extends LetterKind = LetterKind> = {
  readonly kind: Kind;
  readonly language: LetterLanguage;
  readonly plain: boolean;
  readonly caseId: string;
  readonly subjectType: LetterSubject;
  readonly subjectId: string;
  /** The lines of the address are left out when the household has a protected address. */
  readonly recipient: { readonly name: string; readonly address?: readonly string[] | undefined };
  readonly fields: FieldsOf<Kind>;
  /** The letter that this one takes the place of, and says so. */
  readonly corrects?: string | undefined;
};

export type Sender = {
  readonly municipality: string;
  readonly department: string | null;
  readonly address: readonly string[];
  readonly phone: string | null;
  readonly email: string | null;
};

/** A text, and where it comes from: the product's version or the municipality's edition. */
export type TemplateInUse = Template & {
  readonly origin: "product" | "own";
  readonly number: number;
};

/** All that a letter is made of. The same data gives the same letter, to the byte. */
export type LetterData = TextOf & {
  /** Of how this is written down and set; letters of an earlier format stay as they were. */
  readonly format: 1;
  readonly letterId: string;
  readonly caseNumber: string;
  readonly issuedOn: PlainDate;
  readonly template: TemplateInUse;
  readonly sender: Sender;
  readonly recipient: { readonly name: string; readonly address: readonly string[] };
  readonly officer: { readonly name: string; readonly title: string | null };
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** The letter that this one takes the place of. */
  readonly corrects: { readonly letterId: string; readonly issuedOn: PlainDate } | null;
};

/** A letter as it reads. */
export type Letter = {
  readonly language: LetterLanguage;
  readonly subject: string;
  readonly sender: { readonly name: string; readonly lines: readonly string[] };
  readonly recipient: readonly string[];
  readonly references: readonly { readonly label: string; readonly value: string }[];
  readonly blocks: readonly LetterBlock[];
  readonly closing: readonly string[];
};

/** What the writer should know of a letter, as message keys. */
export type LetterNotice =
  | "letters.notices.appeal-not-chosen"
  | "letters.notices.appeal-unverified"
  | "letters.notices.offer-unverified"
  | "letters.notices.address-left-out"
  | "letters.notices.no-sender";

export type ComposedLetter = {
  readonly letter: Letter;
  readonly data: LetterData;
  readonly notices: readonly LetterNotice[];
};

/** An issued letter in a list. */
export type LetterLine = TextOf & {
  readonly id: string;
  readonly caseId: string;
  readonly subjectType: LetterSubject;
  readonly subjectId: string;
  readonly subject: string;
  readonly recipientName: string;
  readonly issuedOn: PlainDate;
  readonly issuedByName: string;
  readonly documentId: string;
  readonly corrects: string | null;
  /** The letter that took its place. */
  readonly correctedBy: string | null;
};

/** An issued letter with what it was built on. */
export type IssuedLetter = LetterLine & {
  readonly data: LetterData;
  readonly dataSha256: string;
  readonly pdfSha256: string;
};

/** How the municipality presents itself, and what it holds a refusal to be. */
export type LetterSettings = {
  readonly department: string | null;
  readonly address: readonly string[];
  readonly phone: string | null;
  readonly email: string | null;
  readonly refusalIs: DecisionType | null;
  readonly version: number;
};

/** An edition of the municipality's own text. */
export type TemplateEdition = Template & {
  readonly number: number;
  readonly status: "draft" | "published";
  /** The newest version of the product's text when it was last written on. */
  readonly productVersion: number;
  readonly note: string | null;
  readonly version: number;
  /** Who published it, or began it. */
  readonly byName: string;
  readonly at: string;
};

/** A text in the list of all. */
export type TextState = TextOf & {
  readonly inForce: {
    readonly origin: "product" | "own";
    readonly number: number;
    readonly at: string | null;
  };
  readonly hasDraft: boolean;
  /** The product's text has a newer version than the one that the own text was written beside. */
  readonly productIsNewer: boolean;
};
