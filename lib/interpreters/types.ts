import type { PlainDate } from "@/lib/platform/dates";
import type {
  BookingMode,
  BookingOutcome,
  BookingPurpose,
  BookingSource,
  DeviationGround,
  SupplierKind,
} from "./rules/booking";
import type { InterpreterCategory } from "./rules/interpreting";

export type Supplier = {
  id: string;
  kind: SupplierKind;
  name: string;
  phone: string | null;
  email: string | null;
  note: string | null;
  isRetired: boolean;
  version: number;
};

export type Interpreter = {
  id: string;
  name: string;
  languages: string[];
  category: InterpreterCategory;
  modes: BookingMode[];
  supplierId: string | null;
  phone: string | null;
  email: string | null;
  note: string | null;
  isRetired: boolean;
  version: number;
};

/** An interpreter in the register. */
export type InterpreterRow = Omit<Interpreter, "note" | "version"> & {
  supplierName: string | null;
  bookings: number;
};

export type InterpreterPage = { rows: readonly InterpreterRow[]; next: string | null };

/** An interpreter to choose for a booking. */
export type InterpreterChoice = Pick<Interpreter, "id" | "name" | "languages" | "category">;

export type Booking = {
  id: string;
  caseId: string;
  purpose: BookingPurpose;
  heldOn: PlainDate;
  startsAtTime: string | null;
  minutes: number | null;
  language: string;
  mode: BookingMode;
  source: BookingSource;
  interpreterId: string | null;
  interpreterName: string | null;
  supplierId: string | null;
  supplierName: string | null;
  otherName: string | null;
  category: InterpreterCategory | null;
  deviationGround: DeviationGround | null;
  deviationReason: string | null;
  confirmedOn: PlainDate | null;
  invitedOn: PlainDate | null;
  feeToldOn: PlainDate | null;
  overlapReason: string | null;
  cost: number | null;
  outcome: BookingOutcome | null;
  feedback: string | null;
  bookedByName: string;
  version: number;
};

/** How the bookings of a case stand. */
export type BookingCounts = { all: number; barred: number; withoutInterpreter: number };

/** The written guidelines (tolkeloven § 9), with the fee for not coming where there is one. */
export type Guideline = {
  adoptedOn: PlainDate;
  text: string | null;
  link: string | null;
  noShowFee: number | null;
  noShowFeeFrom: PlainDate | null;
  version: number;
};

/** Someone who books interpreters, and when they went through the guidelines. */
export type TrainedStaff = { id: string; name: string; completedOn: PlainDate | null };
