import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { countingChoices } from "./rules/exit-counting";
import { indicators } from "./rules/indicators";

const year = z.coerce
  .number("steering.errors.not-a-year")
  .int("steering.errors.not-a-year")
  .min(2015, "steering.errors.not-a-year")
  .max(2100, "steering.errors.not-a-year");

/** A number as people in Norway write it, with a comma. */
const withComma = (text: unknown) =>
  typeof text === "string" ? text.replace(/\s/g, "").replace(",", ".") : text;

/** The version that was read; 0 when there was nothing. */
const version = z.coerce.number().int().min(0);

const amount = z.preprocess(
  withComma,
  z.coerce
    .number("steering.errors.not-a-number")
    .min(0, "steering.errors.value-out-of-range")
    .max(100_000, "steering.errors.value-out-of-range"),
);

const note = z.string().trim().max(500, "steering.errors.text-too-long").nullish();

/** What the form for a target takes: people to count, or a share in percent. */
export const countTargetInput = z.object({ value: amount, note });

export const shareTargetInput = countTargetInput.refine(({ value }) => value <= 100, {
  path: ["value"],
  message: "steering.errors.percent-out-of-range",
});

export const setTargetInput = z
  .object({
    indicator: z.enum(indicators, "steering.errors.unknown-choice"),
    year,
    value: amount,
    note,
    version,
  })
  .refine((input) => input.indicator === "settled_against_decision" || input.value <= 100, {
    path: ["value"],
    message: "steering.errors.percent-out-of-range",
  });

export const setYearDecisionInput = z.object({
  year,
  decidedNumber: z.coerce
    .number("steering.errors.not-a-number")
    .int("steering.errors.not-a-number")
    .min(0, "steering.errors.value-out-of-range")
    .max(100_000, "steering.errors.value-out-of-range"),
  decidedOn: z.string().refine(isPlainDate, "steering.errors.not-a-date").nullish(),
  caseReference: z.string().trim().max(60, "steering.errors.text-too-long").nullish(),
  version,
});

export const setExitCountingInput = z.object({
  version,
  counting: z.record(
    z.string().regex(/^[a-z_]{2,40}$/, "steering.errors.unknown-choice"),
    z.enum(countingChoices, "steering.errors.unknown-choice"),
  ),
});
