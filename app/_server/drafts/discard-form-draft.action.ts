"use server";
import { headers } from "next/headers";
import { isOwnOrigin } from "@/app/_server/origin";
import { currentSession } from "@/app/_server/session";
import { discardFormDraft } from "@/lib/users/commands/discard-form-draft";

/** Throws away what was kept of a form: it has been sent, or the person began anew. */
export async function discardFormDraftAction(formKey: string): Promise<void> {
  if (!isOwnOrigin(await headers())) return;
  const session = await currentSession();
  if (session) await discardFormDraft(session.ctx, { formKey });
}
