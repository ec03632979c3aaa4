import "server-only";
import { and, eq, gt } from "drizzle-orm";
import { formDraft } from "@/db/schema/users";
import { decryptField, type FieldPlace } from "@/lib/platform/field-encryption";
import type { Scope } from "@/lib/platform/transaction";

const lifetimeMs = 24 * 60 * 60 * 1000;

/** The instant before which a draft is too old to be kept. */
export function draftsKeptSince(scope: Scope): string {
  return new Date(Date.parse(scope.now) - lifetimeMs).toISOString();
}

export function draftPlace(scope: Scope, formKey: string): FieldPlace {
  const { municipalityId, actor } = scope;
  const rowId = `${actor.accountId}|${formKey}`;
  return { municipalityId, table: "form_draft", column: "content", rowId };
}

export type FormDraft = { values: Record<string, unknown>; savedAt: string };

/** What the actor had typed in a form and not sent, or null; never older than 24 hours. */
export async function unsentForm(scope: Scope, formKey: string): Promise<FormDraft | null> {
  const [found] = await scope.tx
    .select({ content: formDraft.content, savedAt: formDraft.savedAt })
    .from(formDraft)
    .where(
      and(
        eq(formDraft.municipalityId, scope.municipalityId),
        eq(formDraft.accountId, scope.actor.accountId),
        eq(formDraft.formKey, formKey),
        gt(formDraft.savedAt, draftsKeptSince(scope)),
      ),
    );
  if (!found) return null;
  const values = JSON.parse(decryptField(found.content, draftPlace(scope, formKey)));
  return { values, savedAt: found.savedAt };
}
