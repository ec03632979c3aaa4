import { discardFormDraftAction } from "@/app/_server/drafts/discard-form-draft.action";
import { saveFormDraftAction } from "@/app/_server/drafts/save-form-draft.action";
import type { FormDraft } from "@/lib/users/queries/form-draft";

/** What a form needs to keep what is typed in it: its key, what was kept, and the actions. */
export function draftOf(formKey: string, kept: FormDraft | null) {
  return { formKey, kept, save: saveFormDraftAction, discard: discardFormDraftAction };
}
