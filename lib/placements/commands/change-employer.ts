import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { employer } from "@/db/schema/placements";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { placementRoles } from "../access";
import { changeEmployerInput } from "../input/employer";
import { requireEmployer } from "../queries/employers";
import { takenAt } from "../queries/placements";
import { mostTaken } from "../rules/places";
import { numberTaken } from "./register-employer";
import { toldChanges } from "./told-changes";

/**
 * Changes what is known of an employer. Errors: `errors.changed-meanwhile`, at `organisationNumber` when
 * another has it, and at `placesOffered` when more are agreed on than that.
 */
export const changeEmployer = command({
  name: "placements.change-employer",
  input: changeEmployerInput,
  roles: placementRoles,
  async run(scope, { employerId, version, ...content }) {
    const act = "placements.change-employer";
    const before = await requireEmployer(scope, employerId, act, { lock: true });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    if (await isNumberTaken(scope, content.organisationNumber, employerId)) return numberTaken;
    if (content.placesOffered < (await placesNeeded(scope, employerId))) return placesTaken;
    await scope.tx
      .update(employer)
      .set({ ...content, version: version + 1 })
      .where(and(eq(employer.municipalityId, scope.municipalityId), eq(employer.id, employerId)));
    scope.audit({
      action: act,
      objectType: "employer",
      objectId: employerId,
      changes: toldChanges(changesBetween<Record<string, unknown>>(before, content)),
    });
    return ok({ employerId });
  },
});

/** The failure of fewer places than are agreed on. */
export const placesTaken = fail("errors.invalid-input", {
  fields: { placesOffered: ["placements.errors.places-taken"] },
});

/** The most places that are agreed on from today on. */
export async function placesNeeded(scope: Scope, employerId: string): Promise<number> {
  const ahead = { from: scope.today, to: "9999-12-31" };
  return mostTaken(await takenAt(scope, employerId, undefined), ahead);
}

/** Whether another employer of the municipality has the organisation number. */
async function isNumberTaken(
  scope: Scope,
  organisationNumber: string | null,
  except: string,
): Promise<boolean> {
  if (!organisationNumber) return false;
  const found = await scope.tx
    .select({ id: employer.id })
    .from(employer)
    .where(
      and(
        eq(employer.municipalityId, scope.municipalityId),
        eq(employer.organisationNumber, organisationNumber),
        ne(employer.id, except),
      ),
    )
    .limit(1);
  return found.length > 0;
}
