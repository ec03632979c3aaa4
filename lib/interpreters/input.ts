import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { moneyInput } from "@/lib/platform/money";
import { tolerant } from "@/lib/platform/typed-parts";
import {
  BOOKING_MODES,
  BOOKING_OUTCOMES,
  BOOKING_PURPOSES,
  BOOKING_SOURCES,
  DEVIATION_GROUNDS,
  SUPPLIER_KINDS,
} from "./rules/booking";
import { interpreterCategories } from "./rules/interpreting";
import { MEETING_PLACES } from "./rules/meeting";

const filled = (text: string | null | undefined) => text || null;
const optionalText = (max: number) =>
  z.string().trim().max(max, "errors.too-long").nullish().transform(filled);
const name = z
  .string("errors.required")
  .trim()
  .min(1, "errors.required")
  .max(200, "errors.too-long");
const email = z
  .union([z.literal(""), z.email("interpreters.errors.email")])
  .nullish()
  .transform(filled);
const version = z.coerce.number("errors.invalid-number").int();
const idempotencyKey = z.uuid().optional();
const language = z.string("errors.required").regex(/^[A-Za-z-]{2,12}$/, "errors.required");
/** An empty choice in a form is nothing chosen. */
const orNothing = <T extends z.ZodType>(schema: T) =>
  z
    .preprocess((given) => (given === "" ? null : given), schema.nullish())
    .transform((given) => given ?? null);

const supplierContent = {
  kind: z.enum(SUPPLIER_KINDS, "errors.required"),
  name,
  phone: optionalText(40),
  email,
  note: optionalText(2000),
};

export const registerSupplierInput = z.object({ ...supplierContent, idempotencyKey });

export const changeSupplierInput = z.object({
  supplierId: idInput,
  version,
  ...supplierContent,
  isRetired: z.boolean().default(false),
});

const interpreterContent = {
  name,
  languages: z.preprocess(
    (given) => (Array.isArray(given) ? [...new Set(given.filter(Boolean))] : given),
    z
      .array(language, "interpreters.errors.no-language")
      .min(1, "interpreters.errors.no-language")
      .max(8),
  ),
  category: z.enum(interpreterCategories, "errors.required"),
  modes: z.array(z.enum(BOOKING_MODES, "errors.invalid-value")).default([]),
  supplierId: orNothing(idInput),
  phone: optionalText(40),
  email,
  note: optionalText(2000),
};

export const registerInterpreterInput = z.object({ ...interpreterContent, idempotencyKey });

export const changeInterpreterInput = z.object({
  interpreterId: idInput,
  version,
  ...interpreterContent,
  isRetired: z.boolean().default(false),
});

const day = z.string("errors.required").refine(isPlainDate, "errors.invalid-date");
const minutes = z.preprocess(
  (given) => (given === "" || given === null ? undefined : given),
  z.coerce
    .number("errors.invalid-number")
    .int("errors.invalid-number")
    .min(1, "interpreters.errors.minutes")
    .max(720, "interpreters.errors.minutes")
    .optional()
    .transform((given) => given ?? null),
);

const deviation = {
  category: orNothing(z.enum(interpreterCategories, "errors.invalid-value")),
  deviationGround: orNothing(z.enum(DEVIATION_GROUNDS, "errors.invalid-value")),
  deviationReason: optionalText(500),
};

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "interpreters.errors.time");

const bookingContent = {
  purpose: z.enum(BOOKING_PURPOSES, "errors.required"),
  heldOn: day,
  startsAtTime: orNothing(timeOfDay),
  minutes,
  language,
  mode: z.enum(BOOKING_MODES, "errors.required"),
  source: z.enum(BOOKING_SOURCES, "errors.required"),
  interpreterId: orNothing(idInput),
  supplierId: orNothing(idInput),
  otherName: optionalText(200),
  ...deviation,
  confirmedOn: orNothing(day),
  invitedOn: orNothing(day),
  feeToldOn: orNothing(day),
  overlapReason: optionalText(500),
  cost: moneyInput.transform((ore) => ore ?? null),
};

export const bookInterpreterInput = z.object({
  caseId: idInput,
  ...bookingContent,
  idempotencyKey,
});

/** Where the meeting is written down, to come back to it; what is not of the kind is left out. */
export const meetingInput = z.object({
  place: tolerant(z.enum(MEETING_PLACES)),
  of: tolerant(idInput),
});

/** What a link to the booking tells of its meeting; what is not of the kind is left out. */
export const meetingLinkInput = z.object({
  sted: tolerant(z.enum(MEETING_PLACES)),
  id: tolerant(idInput),
  dag: tolerant(day),
  kl: tolerant(timeOfDay),
  min: tolerant(z.coerce.number().int().min(1).max(720)),
  sprak: tolerant(language),
});

export const changeBookingInput = z.object({ bookingId: idInput, version, ...bookingContent });
export type BookingContent = Omit<z.output<typeof changeBookingInput>, "bookingId" | "version">;

export const recordOutcomeInput = z.object({
  bookingId: idInput,
  version,
  outcome: z.enum(BOOKING_OUTCOMES, "errors.required"),
  minutes,
  cost: moneyInput.transform((ore) => ore ?? null),
  ...deviation,
  feedback: optionalText(2000),
});

export const saveGuidelineInput = z
  .object({
    version: z.coerce.number().int().min(0),
    adoptedOn: day,
    text: optionalText(20_000),
    link: z
      .union([z.literal(""), z.url({ protocol: /^https?$/, error: "interpreters.errors.link" })])
      .nullish()
      .transform(filled),
    noShowFee: moneyInput.transform((ore) => ore || null),
    noShowFeeFrom: orNothing(day),
  })
  .superRefine(({ text, link, noShowFee, noShowFeeFrom }, found) => {
    const lacks = (path: string, message: string) =>
      found.addIssue({ code: "custom", path: [path], message });
    if (!text && !link) lacks("text", "interpreters.errors.guideline-empty");
    if (noShowFee && !noShowFeeFrom) lacks("noShowFeeFrom", "interpreters.errors.fee-from");
    if (!noShowFee && noShowFeeFrom) lacks("noShowFee", "interpreters.errors.fee-amount");
  });

export const recordTrainingInput = z.object({
  accountIds: z.preprocess(
    (given) => (Array.isArray(given) ? [...new Set(given.filter(Boolean))] : given),
    z
      .array(idInput, "interpreters.errors.nobody-chosen")
      .min(1, "interpreters.errors.nobody-chosen"),
  ),
  completedOn: day,
});

/** What the register is narrowed to; an unknown value is left out. */
export const interpreterFilterInput = z.object({
  language: tolerant(language),
  category: tolerant(z.enum(interpreterCategories)),
  retired: tolerant(z.enum(["with"])),
  after: tolerant(idInput),
});
export type InterpreterFilter = z.output<typeof interpreterFilterInput>;
