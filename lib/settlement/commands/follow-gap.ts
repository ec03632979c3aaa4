import "server-only";
import { and, eq } from "drizzle-orm";
import { personFileGap } from "@/db/schema/settlement";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { settlementRoles } from "../access";
import { followGapInput } from "../input";
import { flowForChange } from "../queries/case-flow";

/**
 * Records when something that a file lacked was asked for, and when it came.
 *
 * Errors: `settlement.errors.{no-such-gap,in-future,received-before-asked}`,
 * `errors.changed-meanwhile` with what stands.
 */
export const followGap = command({
  name: "settlement.follow-gap",
  input: followGapInput,
  roles: settlementRoles,
  async run(scope, { caseId, personId, item, version, ...given }) {
    const found = await flowForChange(scope, caseId, "settlement.follow-gap");
    if (!found.ok) return found;
    const stands = found.value.record.gaps.find(
      (one) => one.personId === personId && one.item === item,
    );
    if (!stands) return fail("settlement.errors.no-such-gap");
    if (version !== stands.version) return fail("errors.changed-meanwhile", { data: stands });
    const after = { askedOn: given.askedOn ?? null, receivedOn: given.receivedOn ?? null };
    const { askedOn, receivedOn } = after;
    const fields: Record<string, string[]> = {};
    if (askedOn && askedOn > scope.today) fields.askedOn = ["settlement.errors.in-future"];
    if (receivedOn && receivedOn > scope.today) fields.receivedOn = ["settlement.errors.in-future"];
    else if (receivedOn && askedOn && receivedOn < askedOn) {
      fields.receivedOn = ["settlement.errors.received-before-asked"];
    }
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    await scope.tx
      .update(personFileGap)
      .set({ ...after, version: version + 1 })
      .where(
        and(
          eq(personFileGap.municipalityId, scope.municipalityId),
          eq(personFileGap.caseId, caseId),
          eq(personFileGap.personId, personId),
          eq(personFileGap.item, item),
        ),
      );
    scope.audit({
      action: "settlement.follow-gap",
      objectType: "person_file_gap",
      objectId: personId,
      caseId,
      personId,
      changes: [
        { field: "missingInformation", before: null, after: item },
        ...changesBetween<Record<string, unknown>>(
          { askedOn: stands.askedOn, receivedOn: stands.receivedOn },
          after,
        ),
      ],
    });
    scope.touch(caseId);
    return ok({ caseId });
  },
});
