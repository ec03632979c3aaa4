import { z } from "zod";
import { isPlainDate } from "@/lib/platform/dates";
import { idInput } from "@/lib/platform/ids";

const entry = { entryId: idInput, version: z.coerce.number().int() };
const text = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(2000, "checklists.errors.text-too-long");

export const markDoneInput = z.object({ ...entry, note: text("checklists.errors.note-missing") });

export const markNotRelevantInput = z.object({
  ...entry,
  reason: text("checklists.errors.reason-missing"),
});

export const reopenEntryInput = z.object(entry);

export const moveToEditionInput = z.object({
  caseId: idInput,
  version: z.coerce.number().int(),
});

export const markMunicipalityItemInput = z
  .object({
    itemKey: z.string().regex(/^[A-Z]{2,5}-\d{2,3}$/, "checklists.errors.unknown-item"),
    round: z.coerce.number().int().min(1).max(1000),
    /** The version that was read; 0 when nothing was marked. */
    version: z.coerce.number().int().min(0),
    state: z.enum(["open", "done_by_hand", "not_relevant"], "checklists.errors.unknown-choice"),
    text: z.string().trim().max(2000, "checklists.errors.text-too-long").nullish(),
  })
  .refine((input) => input.state === "open" || (input.text ?? "").length > 0, {
    path: ["text"],
    message: "checklists.errors.note-or-reason-missing",
  });

/** A reminder of one's own, on a case or by itself. */
export const addReminderInput = z.object({
  caseId: idInput.nullish(),
  body: z
    .string("deadlines.errors.text-missing")
    .trim()
    .min(1, "deadlines.errors.text-missing")
    .max(300, "deadlines.errors.text-too-long"),
  remindOn: z
    .string("deadlines.errors.not-a-date")
    .refine(isPlainDate, "deadlines.errors.not-a-date"),
  idempotencyKey: idInput.optional(),
});

export const completeReminderInput = z.object({ reminderId: idInput });
