"use server";
import { headers } from "next/headers";
import { isOwnOrigin } from "@/app/_server/origin";
import { currentSession } from "@/app/_server/session";
import { saveFormDraft } from "@/lib/users/commands/save-form-draft";

/**
 * Keeps what is typed in a form for the person who types it. Answers with the instant it was kept,
 * or null when it was not: the caller tries again with the next change.
 */
export async function saveFormDraftAction(
  formKey: string,
  values: Record<string, unknown>,
): Promise<string | null> {
  if (!isOwnOrigin(await headers())) return null;
  const session = await currentSession();
  if (!session) return null;
  const result = await saveFormDraft(session.ctx, { formKey, values });
  return result.ok ? result.value.savedAt : null;
}
