import "server-only";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { notFound } from "@/lib/platform/errors";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { participationsOfCase } from "@/lib/programme/queries/participations";

/**
 * A participant of a case, which is locked for the change; it may be closed, since a month is put
 * right after the end too.
 *
 * @throws not found, the refusal audited
 */
export async function participantOfCase(
  scope: Scope,
  { caseId, personId }: { caseId: string; personId: string },
  act: string,
): Promise<Result<{ caseId: string; personId: string }>> {
  const opened = await caseForChange(scope, caseId, act, { closedToo: true });
  if (!opened.ok) return opened;
  const all = await participationsOfCase(scope, caseId);
  if (!all.some((one) => one.personId === personId)) {
    throw notFound({ action: act, objectType: "person", objectId: personId, caseId });
  }
  return ok({ caseId, personId });
}
