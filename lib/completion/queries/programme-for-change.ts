import "server-only";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { forbidden } from "@/lib/platform/errors";
import type { Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { participationForChange } from "@/lib/programme/queries/participations";
import type { Participation } from "@/lib/programme/types";

/**
 * A programme for a change that tells where someone is in the week: of a household under address
 * protection only for the named circle. The case is locked, and may be closed.
 *
 * @throws not found, or forbidden, the refusal audited
 */
export async function programmeForChange(
  scope: Scope,
  participationId: string,
  act: string,
): Promise<Result<Participation>> {
  const found = await participationForChange(scope, participationId, act);
  if (!found.ok) return found;
  const { caseId } = found.value;
  const opened = await caseForChange(scope, caseId, act, { closedToo: true });
  if (!opened.ok) return opened;
  if (!mayHandleWhereabouts(scope.actor, opened.value.addressProtection)) {
    throw forbidden("programme.errors.whereabouts-protected", {
      action: act,
      objectType: "programme_participation",
      objectId: participationId,
      caseId,
    });
  }
  return found;
}
