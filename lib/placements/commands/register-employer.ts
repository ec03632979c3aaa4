import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { employer } from "@/db/schema/placements";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { placementRoles } from "../access";
import { registerEmployerInput } from "../input/employer";

/** Registers an employer. Errors: at `organisationNumber` when another has it. */
export const registerEmployer = command({
  name: "placements.register-employer",
  input: registerEmployerInput,
  roles: placementRoles,
  async run(scope, { idempotencyKey: _key, ...content }) {
    if (await isNumberTaken(scope, content.organisationNumber)) return numberTaken;
    const employerId = newId();
    await scope.tx
      .insert(employer)
      .values({ municipalityId: scope.municipalityId, id: employerId, ...content });
    scope.audit({
      action: "placements.register-employer",
      objectType: "employer",
      objectId: employerId,
      changes: [
        { field: "industry", before: null, after: content.industry },
        { field: "placesOffered", before: null, after: content.placesOffered },
      ],
    });
    return ok({ employerId });
  },
});

/** The failure of a number that another employer has. */
export const numberTaken = fail("errors.invalid-input", {
  fields: { organisationNumber: ["placements.errors.number-taken"] },
});

/** Whether another employer of the municipality has the organisation number. */
export async function isNumberTaken(
  scope: Scope,
  organisationNumber: string | null,
  except?: string,
): Promise<boolean> {
  if (!organisationNumber) return false;
  const found = await scope.tx
    .select({ id: employer.id })
    .from(employer)
    .where(
      and(
        eq(employer.municipalityId, scope.municipalityId),
        eq(employer.organisationNumber, organisationNumber),
        except ? ne(employer.id, except) : undefined,
      ),
    )
    .limit(1);
  return found.length > 0;
}
