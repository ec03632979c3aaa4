import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { mondayOf } from "@/lib/platform/iso-weeks";
import { conditionKinds, type DecisionCondition } from "./rules/decision-conditions";
import { countingChoices } from "./rules/exit-counting";
import { indicators } from "./rules/indicators";
import { requestKinds } from "./rules/year-request";

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

const people = z.coerce
  .number("steering.errors.not-a-number")
  .int("steering.errors.not-a-number")
  .min(0, "steering.errors.value-out-of-range")
  .max(100_000, "steering.errors.value-out-of-range");

const plainDate = z
  .string("steering.errors.not-a-date")
  .refine(isPlainDate, "steering.errors.not-a-date");

const caseReference = z.string().trim().max(60, "steering.errors.text-too-long").nullish();

const idempotencyKey = z.uuid("errors.invalid-value").optional();

const condition = z
  .object({
    kind: z.enum(conditionKinds, "steering.errors.unknown-choice").nullish(),
    text: z.string().trim().max(300, "steering.errors.text-too-long").nullish(),
  })
  .superRefine(({ kind, text }, ctx) => {
    if (text && !kind) {
      ctx.addIssue({ code: "custom", path: ["kind"], message: "steering.errors.choose-condition" });
    }
    if (kind === "other" && !text) {
      ctx.addIssue({
        code: "custom",
        path: ["text"],
        message: "steering.errors.describe-condition",
      });
    }
  });

/** A row without a kind is an empty one. */
const conditions = z
  .preprocess(
    (rows) => (Array.isArray(rows) ? Array.from(rows, (row) => row ?? {}) : rows),
    z.array(condition).max(12, "steering.errors.too-many-conditions"),
  )
  .transform((rows) =>
    rows.flatMap(({ kind, text }): DecisionCondition[] =>
      kind ? [{ kind, text: text ?? null }] : [],
    ),
  )
  .default([]);

const minorsAbove = (part: string) => ({
  path: [part],
  message: "steering.errors.minors-above-number",
});

/** What the form for the council's decision takes. */
const yearDecision = z.object({
  decidedNumber: people,
  decidedMinors: people.nullish(),
  decidedOn: plainDate.nullish(),
  caseReference,
  conditions,
  /** A new decision of the council, so that the one before is kept beside it. */
  replaces: z.boolean().default(false),
});
const minorsFit = (input: z.output<typeof yearDecision>) =>
  (input.decidedMinors ?? 0) <= input.decidedNumber;

export const yearDecisionInput = yearDecision.refine(minorsFit, minorsAbove("decidedMinors"));

export const setYearDecisionInput = yearDecision
  .extend({ year, version })
  .refine(minorsFit, minorsAbove("decidedMinors"));

const yearRequest = z.object({
  kind: z.enum(requestKinds, "steering.errors.unknown-choice"),
  requestedNumber: people,
  requestedMinors: people.nullish(),
  receivedOn: plainDate,
  caseReference,
  note,
});
const requestFits = (input: z.output<typeof yearRequest>) =>
  (input.requestedMinors ?? 0) <= input.requestedNumber;

/** What the form for a request takes, new or corrected. */
export const yearRequestInput = yearRequest.refine(requestFits, minorsAbove("requestedMinors"));

export const recordYearRequestInput = yearRequest
  .extend({ year, idempotencyKey })
  .refine(requestFits, minorsAbove("requestedMinors"));

export const correctYearRequestInput = yearRequest
  .extend({ requestId: z.uuid("errors.invalid-value"), version })
  .refine(requestFits, minorsAbove("requestedMinors"));

/** An empty field is none. */
const some = people.max(999, "steering.errors.too-many-dwellings").default(0);

export const weekCapacityInput = z.object({
  dwellingsFor1: some,
  dwellingsFor2: some,
  dwellingsFor3: some,
  dwellingsFor4: some,
  dwellingsFor5: some,
  dwellingsFor6: some,
  minorPlaces: some,
  note,
});

export const setWeekCapacityInput = weekCapacityInput.extend({
  weekStartsOn: plainDate.refine((day) => mondayOf(day) === day, "steering.errors.not-a-monday"),
  version,
});

export const setExitCountingInput = z.object({
  version,
  counting: z.record(
    z.string().regex(/^[a-z_]{2,40}$/, "steering.errors.unknown-choice"),
    z.enum(countingChoices, "steering.errors.unknown-choice"),
  ),
});

export const measureInterpreterShareInput = z.object({
  year,
  quarter: z.coerce.number().int().min(1, "errors.invalid-value").max(4, "errors.invalid-value"),
  version,
});
