import "server-only";
import { and, eq } from "drizzle-orm";
import { furtherEducation } from "@/db/schema/completion";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";

import { completionRoles } from "../access";
import { saveEducationInput } from "../input";
import { programmeForChange } from "../queries/programme-for-change";
import { educationOf } from "../queries/records";

const act = "completion.save-education";

/**
 * Keeps the place, the first day and the funding of further education, as far as they are known.
 *
 * Errors: `errors.changed-meanwhile`, and at `confirmedOn` for a day to come
 */
export const saveEducation = command({
  name: act,
  input: saveEducationInput,
  roles: completionRoles,
  async run(scope, { participationId, version, ...given }) {
    const found = await programmeForChange(scope, participationId, act);
    if (!found.ok) return found;
    const { caseId, personId } = found.value;
    if (given.confirmedOn && given.confirmedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { confirmedOn: ["completion.errors.in-future"] },
      });
    }
    const { version: stands, ...before } = await educationOf(scope, participationId);
    if (stands !== version) {
      return fail("errors.changed-meanwhile", { data: { ...before, version: stands } });
    }
    const values = {
      ...given,
      changedByName: scope.actor.name,
      changedAt: scope.now,
      version: version + 1,
    };
    const key = { municipalityId: scope.municipalityId, participationId };
    if (version === 0) await scope.tx.insert(furtherEducation).values({ ...key, ...values });
    else {
      await scope.tx
        .update(furtherEducation)
        .set(values)
        .where(
          and(
            eq(furtherEducation.municipalityId, scope.municipalityId),
            eq(furtherEducation.participationId, participationId),
          ),
        );
    }
    scope.audit({
      action: act,
      objectType: "programme_participation",
      objectId: participationId,
      caseId,
      personId,
      changes: changesBetween<Record<string, unknown>>(
        {
          educationStartsOn: before.startsOn,
          educationFunding: before.funding,
          educationConfirmedOn: before.confirmedOn,
        },
        {
          educationStartsOn: given.startsOn,
          educationFunding: given.funding,
          educationConfirmedOn: given.confirmedOn,
        },
      ),
    });
    scope.touch(caseId);
    return ok({ participationId, caseId, personId });
  },
});
