import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";
import { DEADLINE_AUDIENCES, DEADLINE_SUBJECTS, DIRECTIONS, UNITS } from "./rules/codes";
import { OWN_DAYS } from "./rules/rule-check";
import { isWarnings } from "./rules/warnings";

const text = (max: number) =>
  z
    .string("deadlines.errors.text-missing")
    .trim()
    .min(1, "deadlines.errors.text-missing")
    .max(max, "deadlines.errors.text-too-long");

const plainDate = z
  .string("deadlines.errors.not-a-date")
  .refine(isPlainDate, "deadlines.errors.not-a-date");
const notANumber = "deadlines.errors.not-a-number";
const wholeNumber = z.coerce.number(notANumber).int(notANumber);
const unknownChoice = "deadlines.errors.unknown-choice";
const idempotencyKey = idInput.optional();
const ruleKey = z.string().regex(/^[A-Z0-9-]{2,40}$/, "deadlines.errors.unknown-rule");

/** A rule of the municipality's own, to be counted before it is saved. */
export const proposeRuleInput = z.object({
  text: z.object({ nb: text(200), nn: text(200), en: text(200) }),
  subject: z.enum(DEADLINE_SUBJECTS, unknownChoice),
  audience: z.enum(DEADLINE_AUDIENCES, unknownChoice),
  conditionFlag: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/, unknownChoice)
    .nullish(),
  anchor: z.enum(OWN_DAYS, unknownChoice),
  direction: z.enum(DIRECTIONS, unknownChoice),
  length: wholeNumber.min(0, notANumber).max(1200, notANumber),
  unit: z.enum(UNITS, unknownChoice),
  metBy: z.enum(OWN_DAYS, unknownChoice).nullish(),
  source: text(300),
  validFrom: plainDate.nullish(),
  reason: text(500),
  idempotencyKey,
});

/** The last day of a rule, to be counted before it is saved. */
export const proposeEndingInput = z.object({
  ruleKey,
  lastDay: plainDate,
  reason: text(500),
  idempotencyKey,
});

export const ruleChangeInput = z.object({
  changeId: idInput,
  version: z.coerce.number().int(),
});

export const setWarningsInput = z
  .object({
    first: wholeNumber.min(1, notANumber).max(365, notANumber),
    second: wholeNumber.min(1, notANumber).max(365, notANumber),
    last: wholeNumber.min(1, notANumber).max(365, notANumber),
    version: z.coerce.number().int(),
  })
  .refine(({ first, second, last }) => isWarnings([first, second, last]), {
    path: ["last"],
    message: "deadlines.errors.warnings-order",
  });
