import "server-only";
import type { UploadOutcome } from "@/app/_ui/documents/upload-outcome";
import type { Ctx } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { saveFormDraft } from "@/lib/users/commands/save-form-draft";
import { unsentForm } from "@/lib/users/queries/form-draft";

/** The name in the address under which a page finds what came of an upload. */
export const OUTCOME_PARAMETER = "opplasting";

const formKey = (id: string) => `documents.add-documents:${id}`;

/**
 * Keeps what came of an upload for the page that is shown next: what was typed, and which files were
 * refused. Encrypted and for the sender alone, since a name of a file does not belong in an address.
 */
export async function keepOutcome(ctx: Ctx, outcome: UploadOutcome): Promise<string> {
  const id = newId();
  await saveFormDraft(ctx, { formKey: formKey(id), values: outcome });
  return id;
}

/** What came of the upload that the address names, if it was this person's. */
export async function uploadOutcome(
  scope: Scope,
  search: Record<string, string | string[] | undefined>,
): Promise<UploadOutcome | null> {
  const id = search[OUTCOME_PARAMETER];
  if (typeof id !== "string" || !/^[\w-]{1,60}$/.test(id)) return null;
  const kept = await unsentForm(scope, formKey(id));
  return kept ? (kept.values as UploadOutcome) : null;
}
