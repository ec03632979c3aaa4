import { z } from "zod";
import { idInput } from "@/lib/platform/ids";
import { AUDIENCES, KINDS, STAGES, SUBJECTS } from "./rules/codes";

const text = (max: number) =>
  z
    .string("checklists.errors.text-missing")
    .trim()
    .min(1, "checklists.errors.text-missing")
    .max(max, "checklists.errors.text-too-long");

const translated = (max: number) => z.object({ nb: text(max), nn: text(max), en: text(max) });

const itemKey = z.string().regex(/^[A-Z]{2,5}-\d{2,3}$/, "checklists.errors.unknown-item");

export const startDraftInput = z.object({ idempotencyKey: idInput.optional() });

export const draftVersionInput = z.object({ version: z.coerce.number().int() });

export const publishDraftInput = draftVersionInput.extend({
  note: text(500),
});

export const switchItemInput = z
  .object({
    itemKey,
    active: z.boolean(),
    reason: z.string().trim().max(500, "checklists.errors.text-too-long").nullish(),
  })
  .refine((input) => input.active || (input.reason ?? "").length > 0, {
    path: ["reason"],
    message: "checklists.errors.reason-missing",
  });

const notANumber = "checklists.errors.not-a-number";
const wholeNumber = z.coerce.number(notANumber).int(notANumber);

/** How many days or months after or before which date; nothing when the item has no due date. */
const dueInput = z.preprocess(
  // The fields of a form that nobody filled in are no due date.
  (value) =>
    typeof value === "object" && value !== null && Object.values(value).every((part) => !part)
      ? undefined
      : value,
  z
    .object({
      anchor: z
        .string("checklists.errors.unknown-fact")
        .regex(/^[a-zA-Z]+\.[a-zA-Z0-9]+$/, "checklists.errors.unknown-fact"),
      direction: z.enum(["after", "before"], "checklists.errors.unknown-choice"),
      unit: z.enum(["days", "months"], "checklists.errors.unknown-choice"),
      length: wholeNumber.min(0, notANumber).max(1200, notANumber),
    })
    .nullish(),
);

/** An item of the municipality's own. It is done by hand, with a note. */
export const saveOwnItemInput = z.object({
  /** Absent for a new item. */
  itemKey: itemKey.nullish(),
  stage: z.enum(STAGES, "checklists.errors.unknown-choice"),
  audience: z.enum(AUDIENCES, "checklists.errors.unknown-choice"),
  kind: z.enum(KINDS, "checklists.errors.unknown-choice"),
  subject: z.enum(SUBJECTS, "checklists.errors.unknown-choice"),
  text: translated(300),
  why: translated(1000),
  conditionFlag: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/, "checklists.errors.unknown-choice")
    .nullish(),
  due: dueInput,
  repeatMonths: wholeNumber.min(1, notANumber).max(120, notANumber).nullish(),
  idempotencyKey: idInput.optional(),
});

export const removeOwnItemInput = z.object({ itemKey });
