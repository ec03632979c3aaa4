import "server-only";
import { and, eq } from "drizzle-orm";
import { personFileGap } from "@/db/schema/settlement";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { settlementRoles } from "../access";
import { removeGapInput } from "../input";
import { flowForChange } from "../queries/case-flow";

/**
 * Takes away something that a file was thought to lack.
 *
 * Errors: `settlement.errors.no-such-gap`, `errors.changed-meanwhile`.
 */
export const removeGap = command({
  name: "settlement.remove-gap",
  input: removeGapInput,
  roles: settlementRoles,
  async run(scope, { caseId, personId, item, version }) {
    const found = await flowForChange(scope, caseId, "settlement.remove-gap");
    if (!found.ok) return found;
    const stands = found.value.record.gaps.find(
      (one) => one.personId === personId && one.item === item,
    );
    if (!stands) return fail("settlement.errors.no-such-gap");
    if (version !== stands.version) return fail("errors.changed-meanwhile");
    await scope.tx
      .delete(personFileGap)
      .where(
        and(
          eq(personFileGap.municipalityId, scope.municipalityId),
          eq(personFileGap.caseId, caseId),
          eq(personFileGap.personId, personId),
          eq(personFileGap.item, item),
        ),
      );
    scope.audit({
      action: "settlement.remove-gap",
      objectType: "person_file_gap",
      objectId: personId,
      caseId,
      personId,
      changes: [{ field: "missingInformation", before: item, after: null }],
    });
    scope.touch(caseId);
    return ok({ caseId });
  },
});
