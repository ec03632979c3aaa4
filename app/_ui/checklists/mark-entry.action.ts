"use server";
import type { FormState } from "../form/form-state";
import { markDoneAction } from "./mark-done.action";
import { markNotRelevantAction } from "./mark-not-relevant.action";

/** One text and two buttons: what was written is the note of the one or the reason of the other. */
export async function markEntryAction(state: FormState, form: FormData): Promise<FormState> {
  const text = form.get("text") ?? "";
  const notRelevant = form.get("mark") === "not_relevant";
  form.set(notRelevant ? "reason" : "note", text);
  return notRelevant ? markNotRelevantAction(state, form) : markDoneAction(state, form);
}
