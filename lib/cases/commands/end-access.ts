import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { caseGrant } from "@/db/schema/cases";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { endAccessInput } from "../input";
import { caseForChange } from "../queries/require-case";

/** Ends someone's temporary or emergency access before its time. Error: `cases.errors.no-such-access`. */
export const endAccess = command({
  name: "cases.end-access",
  input: endAccessInput,
  roles: ["settlement_officer", "manager"],
  async run(scope, { caseId, grantId }) {
    const found = await caseForChange(scope, caseId, "cases.end-access", { closedToo: true });
    if (!found.ok) return found;
    const [ended] = await scope.tx
      .update(caseGrant)
      .set({ endedAt: scope.now })
      .where(
        and(
          eq(caseGrant.municipalityId, scope.municipalityId),
          eq(caseGrant.id, grantId),
          eq(caseGrant.caseId, caseId),
          isNull(caseGrant.endedAt),
        ),
      )
      .returning({ id: caseGrant.id });
    if (!ended) return fail("cases.errors.no-such-access");
    scope.audit({
      action: "cases.end-access",
      objectType: "case_grant",
      objectId: grantId,
      caseId,
      changes: [{ field: "endedAt", before: null, after: scope.now }],
    });
    return ok({ caseId });
  },
});
