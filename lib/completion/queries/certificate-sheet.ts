import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { participationsOfCase } from "@/lib/programme/queries/participations";
import type { Certificate } from "../types";
import { certificatesOf } from "./records";

const view = "completion.view-certificate";

/**
 * The certificates of someone's latest programme, the oldest first, to be read through with them; none
 * of a household under address protection for whoever is outside the named circle.
 *
 * @throws not found, the refusal audited, when the person has no programme in the case
 */
export async function certificatesToRead(
  scope: Scope,
  { caseId, personId }: { caseId: string; personId: string },
): Promise<Certificate[]> {
  const head = await requireCase(scope, caseId, view);
  const programmes = await participationsOfCase(scope, caseId);
  const programme = programmes.findLast((one) => one.personId === personId);
  if (!programme) {
    throw notFound({
      action: view,
      objectType: "person",
      ...(isId(personId) && { objectId: personId }),
      caseId,
    });
  }
  return mayHandleWhereabouts(scope.actor, head.addressProtection)
    ? certificatesOf(scope, programme.id)
    : [];
}
