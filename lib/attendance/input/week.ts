import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { plainDate, text } from "@/lib/platform/typed-parts";
import { longestDay } from "../rules/cell";
import { absenceCodes, talkCauses } from "../rules/codes";

const version = z.coerce.number("errors.invalid-number").int();
const value = z.object({
  present: z.number().int().min(0).max(longestDay),
  code: z.enum(absenceCodes).nullable(),
});

const cell = z.object({
  participationId: idInput,
  /** The class, or the line of the plan. */
  sourceId: idInput,
  day: plainDate,
  /** The version that was read; 0 when nothing was registered. */
  version: z.number().int().min(0),
  /** None takes away what is registered. */
  value: value.nullable(),
  asPlanned: z.boolean().default(false),
});

/** What changed in a week, in one request: as a list, or as a form posts one. */
export const saveWeekInput = z.object({
  cells: z.preprocess(
    (given) => (typeof given === "string" ? parsed(given) : given),
    z.array(cell).min(1).max(800),
  ),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const closeMonthInput = z.object({
  month: plainDate.refine((day) => day.endsWith("-01"), "errors.invalid-date"),
  classId: z.preprocess((given) => given || null, idInput.nullable()).default(null),
  /** That days are missing was read. */
  missingSeen: z.boolean().default(false),
});

export const correctDayInput = z.object({
  participationId: idInput,
  /** The class, or the line of the plan. */
  sourceId: idInput,
  day: plainDate,
  /** As in a cell of the week: hours, the key of an absence, or both. */
  typed: text(8),
  reason: text(500),
  idempotencyKey: z.uuid().optional(),
});

export const holdTalkInput = z.object({
  talkId: idInput,
  version,
  heldOn: plainDate,
  cause: z.enum(talkCauses, "errors.required"),
  agreement: z
    .string()
    .trim()
    .max(1000, "errors.too-long")
    .nullish()
    .transform((typed) => typed || null),
});

export const setUnusualRuleInput = z.object({
  version,
  hours: z.coerce
    .number("errors.invalid-number")
    .int("errors.invalid-number")
    .min(0, "errors.invalid-number")
    .max(200, "errors.invalid-number"),
  weeks: z.coerce
    .number("errors.invalid-number")
    .int("errors.invalid-number")
    .min(1, "errors.invalid-number")
    .max(12, "errors.invalid-number"),
});
