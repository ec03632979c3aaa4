import "server-only";
import type { CaseHead } from "@/lib/cases/types";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { forbidden } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";

/**
 * The home of a household under address protection is for the named circle.
 *
 * @throws forbidden `housing.errors.whereabouts-protected` to someone outside it
 */
export function requireSight(
  scope: Scope,
  head: Pick<CaseHead, "id" | "addressProtection">,
  action: string,
): void {
  if (mayHandleWhereabouts(scope.actor, head.addressProtection)) return;
  throw forbidden("housing.errors.whereabouts-protected", {
    action,
    objectType: "case",
    objectId: head.id,
    caseId: head.id,
  });
}
