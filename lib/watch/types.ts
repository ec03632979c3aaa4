import type { Role } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import type { FlagState, LapseReason, Outcome } from "./rules/flags";
import type { SignalCode, SignalSetting } from "./rules/signals";

type BasisContent = {
  id: string;
  legalBasis: string;
  lawReference: string;
  decidedBy: string;
  decidedOn: PlainDate;
  dpiaReference: string;
  validFrom: PlainDate;
  validTo: PlainDate;
  reviewMonths: number;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
};

/** A basis that waits for a second person. */
export type BasisProposal = BasisContent;

/** A basis that two people have agreed to. */
export type WatchBasis = BasisContent & {
  approvedByName: string;
  approvedAt: string;
  endedByName: string | null;
  endedAt: string | null;
  endReason: string | null;
};

/** One of the named few. */
export type Watcher = {
  accountId: string;
  name: string;
  roles: readonly Role[];
  reason: string;
  addedAt: string;
  addedByName: string | null;
};

/** How a signal is set; version 0 and `isDefault` while the municipality has said nothing. */
export type SignalRow = SignalSetting & {
  signal: SignalCode;
  isDefault: boolean;
  version: number;
};

/** What was decided, as the named few read it. */
export type FlagDecision = {
  outcome: Outcome;
  note: string;
  agreed: string | null;
  actOn: PlainDate | null;
  reportedTo: string | null;
  reportedOn: PlainDate | null;
  decidedByName: string;
  decidedOn: PlainDate;
};

/** A household behind a flag: its case opens only to those who may open it anyway. */
export type CaseBehind = {
  caseId: string;
  number: string;
  mayOpen: boolean;
  addedOn: PlainDate;
  /** Came after someone had decided. */
  isNew: boolean;
};

/** What a flag is about, as the record says it today. */
export type FlagSubject = {
  landlordId: string | null;
  landlordName: string | null;
  helpers: readonly { name: string | null; phone: string | null; email: string | null }[];
  address: string | null;
};

export type Flag = {
  id: string;
  signal: SignalCode;
  state: FlagState;
  openedOn: PlainDate;
  eraseOn: PlainDate;
  lapsedOn: PlainDate | null;
  lapseReason: LapseReason | null;
  decision: FlagDecision | null;
  cases: readonly CaseBehind[];
  subject: FlagSubject;
  version: number;
};
