import "server-only";
import { employer } from "@/db/schema/placements";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { placementRoles } from "../access";
import { registerEmployerInput } from "../input/employer";

/** Registers an employer. Errors: at `organisationNumber` when another has it. */
export const registerEmployer = command({
  name: "placements.register-employer",
  input: registerEmployerInput,
  roles: placementRoles,
  async run(scope, { idempotencyKey: _key, ...content }) {
    const employerId = newId();
    const written = await scope.tx
      .insert(employer)
      .values({ municipalityId: scope.municipalityId, id: employerId, ...content })
      .onConflictDoNothing()
      .returning({ id: employer.id });
    if (written.length === 0) return numberTaken;
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
