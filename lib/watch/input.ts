import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { OUTCOMES } from "./rules/flags";
import { REVIEW_MONTHS, SIGNAL_CODES } from "./rules/signals";

const day = z.string("errors.required").refine(isPlainDate, "errors.invalid-date");
const optionalDay = z.string().refine(isPlainDate, "errors.invalid-date").nullish();
const text = (max: number) =>
  z.string("errors.required").trim().min(1, "errors.required").max(max, "errors.too-long");
const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, "errors.too-long")
    .nullish()
    .transform((value) => value || null);
const whole = (min: number, max: number) =>
  z.coerce
    .number("errors.invalid-number")
    .int("errors.invalid-number")
    .min(min, "watch.errors.out-of-range")
    .max(max, "watch.errors.out-of-range");

export const proposeBasisInput = z
  .object({
    legalBasis: text(4000),
    lawReference: text(300),
    decidedBy: text(200),
    decidedOn: day,
    dpiaReference: text(200),
    validFrom: day,
    validTo: day,
    reviewMonths: whole(REVIEW_MONTHS.min, REVIEW_MONTHS.max).default(REVIEW_MONTHS.default),
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ validFrom, validTo }) => validFrom <= validTo, {
    path: ["validTo"],
    message: "watch.errors.ends-before-it-begins",
  });

/** A proposal; it keeps its id when it becomes the basis. */
export const basisInput = z.object({ basisId: idInput });

export const endWatchInput = z.object({ reason: text(1000) });

export const addWatcherInput = z.object({ accountId: idInput, reason: text(500) });

export const removeWatcherInput = z.object({ accountId: idInput });

export const setSignalInput = z.object({
  signal: z.enum(SIGNAL_CODES, "errors.invalid-value"),
  isOn: z.boolean(),
  threshold: z.coerce.number("errors.invalid-number").int("errors.invalid-number").nullish(),
  months: z.coerce.number("errors.invalid-number").int("errors.invalid-number").nullish(),
  version: z.coerce.number("errors.invalid-number").int(),
});

export const decideFlagInput = z
  .object({
    flagId: idInput,
    version: z.coerce.number("errors.invalid-number").int(),
    outcome: z.enum(OUTCOMES, "errors.required"),
    note: text(4000),
    agreed: optionalText(1000),
    actOn: optionalDay,
    reportedTo: optionalText(200),
    reportedOn: optionalDay,
  })
  .refine(({ outcome, agreed }) => outcome !== "follow_up" || agreed, {
    path: ["agreed"],
    message: "errors.required",
  })
  .refine(({ outcome, actOn }) => outcome !== "follow_up" || actOn, {
    path: ["actOn"],
    message: "errors.required",
  })
  .refine(({ outcome, reportedTo }) => outcome !== "report" || reportedTo, {
    path: ["reportedTo"],
    message: "errors.required",
  })
  .refine(({ outcome, reportedOn }) => outcome !== "report" || reportedOn, {
    path: ["reportedOn"],
    message: "errors.required",
  });
