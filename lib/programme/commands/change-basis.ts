import "server-only";
import { and, eq } from "drizzle-orm";
import { programmeFact } from "@/db/schema/programme-facts";
import { personsOfCase } from "@/lib/cases/queries/persons-of-case";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { changeBasisInput } from "../input/basis";
import { basisOf, permitGrounds } from "../queries/basis";
import { typedBasis } from "../rules/basis-fields";

const ACT = "programme.change-basis";
const NO_PERMIT = "none";

/** Records what decides a person's rights in the programme and stands nowhere else in the record. */
export const changeBasis = command({
  name: ACT,
  input: changeBasisInput,
  roles: programmeRoles,
  async run(scope, { caseId, personId, version, ...content }) {
    const opened = await caseForChange(scope, caseId, ACT);
    if (!opened.ok) return opened;
    if (!(await personsOfCase(scope, caseId)).has(personId)) {
      throw notFound({ action: ACT, objectType: "person", objectId: personId, caseId });
    }
    const { earlierPermit } = content;
    if (earlierPermit !== null && earlierPermit !== NO_PERMIT) {
      const known = await permitGrounds(scope);
      if (!known.some(({ value }) => value === earlierPermit)) {
        return fail("errors.invalid-input", {
          fields: { earlierPermit: ["programme.errors.unknown-choice"] },
        });
      }
    }
    const before = await basisOf(scope, personId);
    if (before.version !== version) {
      return fail("errors.changed-meanwhile", {
        data: { ...typedBasis(before), version: before.version },
      });
    }
    const row = {
      ...content,
      changedByName: scope.actor.name,
      changedAt: scope.now,
      version: version + 1,
    };
    const written = version
      ? await scope.tx
          .update(programmeFact)
          .set(row)
          .where(
            and(
              eq(programmeFact.municipalityId, scope.municipalityId),
              eq(programmeFact.personId, personId),
              eq(programmeFact.version, version),
            ),
          )
          .returning({ version: programmeFact.version })
      : await scope.tx
          .insert(programmeFact)
          .values({ municipalityId: scope.municipalityId, personId, ...row })
          .onConflictDoNothing()
          .returning({ version: programmeFact.version });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: ACT,
      objectType: "programme_fact",
      objectId: personId,
      caseId,
      personId,
      changes: changesBetween(before, content).map((change) =>
        // The programme has an end goal too, of coarser codes.
        change.field === "endGoal" ? { ...change, field: "lawEndGoal" } : change,
      ),
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
