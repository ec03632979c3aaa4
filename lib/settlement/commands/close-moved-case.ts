import "server-only";
import { closeCase } from "@/lib/cases/commands/close-case";
import type { CaseHead } from "@/lib/cases/types";
import type { PlainDate } from "@/lib/platform/dates";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { municipalityName } from "../queries/municipalities";

/** Closes the case of a household that has moved out, when asked to; whether it was closed. */
export async function closeMovedCase(
  scope: Scope,
  head: CaseHead,
  move: {
    direction: "out" | "in";
    movedOn: PlainDate | null;
    otherMunicipality: string;
    closeCase: boolean;
  },
): Promise<Result<boolean>> {
  if (!move.closeCase) return ok(false);
  if (move.direction !== "out" || !move.movedOn) {
    const fields = { closeCase: ["settlement.errors.has-not-moved"] };
    return fail("errors.invalid-input", { fields });
  }
  const note = await municipalityName(scope, move.otherMunicipality);
  const closed = await closeCase.within(scope, {
    caseId: head.id,
    version: head.version,
    reason: "moved_municipality",
    ...(note && { note }),
  });
  return closed.ok ? ok(true) : closed;
}
