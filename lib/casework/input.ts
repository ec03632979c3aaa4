import { z } from "zod";
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
