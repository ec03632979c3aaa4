import "server-only";
import { distribution } from "@/db/schema/settlement";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { settlementRoles } from "../access";
import { readListInput } from "../input";
import { flowForChange } from "../queries/case-flow";
import { NOTHING_MISSING } from "../rules/codes";
import type { Distribution } from "../types";

/**
 * Records that the household's information on the list is read, and what it leaves out.
 *
 * Errors: `settlement.errors.{in-future,listed-after-answer,read-before-listed,no-list}`,
 * `errors.changed-meanwhile`.
 */
export const readList = command({
  name: "settlement.read-list",
  input: readListInput,
  roles: settlementRoles,
  async run(scope, { caseId, version, readOn, missing, ...given }) {
    const found = await flowForChange(scope, caseId, "settlement.read-list");
    if (!found.ok) return found;
    const { head, record, members } = found.value;
    const before = record.distribution;
    const accepted = members.flatMap(({ acceptedOn }) => acceptedOn ?? []);
    const [answeredOn] = [...accepted, before?.declinedOn ?? []].flat().sort();
    if (head.settlementType === "family_reunification" || head.settlementType === "self_settled") {
      return fail("settlement.errors.no-list");
    }
    if (version !== (before?.version ?? 0)) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    const listedOn = given.listedOn ?? before?.listedOn ?? null;
    const fields: Record<string, string[]> = {};
    if (listedOn && listedOn > scope.today) fields.listedOn = ["settlement.errors.in-future"];
    else if (listedOn && answeredOn && listedOn > answeredOn) {
      fields.listedOn = ["settlement.errors.listed-after-answer"];
    }
    if (readOn > scope.today) fields.readOn = ["settlement.errors.in-future"];
    else if (listedOn && readOn < listedOn) {
      fields.readOn = ["settlement.errors.read-before-listed"];
    }
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    const after = { listedOn, readOn, missing };
    await scope.tx
      .insert(distribution)
      .values({ municipalityId: scope.municipalityId, caseId, ...after })
      .onConflictDoUpdate({
        target: [distribution.municipalityId, distribution.caseId],
        set: { ...after, version: version + 1 },
      });
    scope.audit({
      action: "settlement.read-list",
      objectType: "distribution",
      objectId: caseId,
      caseId,
      changes: changesBetween<Record<string, unknown>>(told(before), told(after)),
    });
    scope.touch(caseId);
    return ok({ caseId });
  },
});

/** What the trail tells of the list as it is read. */
function told(row: Pick<Distribution, "listedOn" | "readOn" | "missing"> | null) {
  if (!row) return {};
  const { listedOn, readOn, missing } = row;
  return {
    listedOn,
    readOn,
    missingInformation: missing.filter((item) => item !== NOTHING_MISSING),
  };
}
