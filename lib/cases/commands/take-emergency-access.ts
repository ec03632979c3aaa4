import "server-only";
import { and, eq } from "drizzle-orm";
import { caseGrant, settlementCase } from "@/db/schema/cases";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { takeEmergencyAccessInput } from "../input";
import { parseCaseNumber } from "../rules/case-number";
import { emergencyEnd } from "../rules/grants";

/**
 * Opens a case for 24 hours to someone who has no relation to it, by its number and with a typed
 * reason. A manager looks at it afterwards. Someone who may open the case already is just let in.
 *
 * Errors: `cases.errors.{not-a-case-number,no-such-case}`
 */
export const takeEmergencyAccess = command({
  name: "cases.take-emergency-access",
  input: takeEmergencyAccessInput,
  roles: caseRoles,
  async run(scope, { caseNumber, reason }) {
    const wrong = (code: string) => fail(code, { fields: { caseNumber: [code] } });
    const number = parseCaseNumber(caseNumber);
    if (!number) return wrong("cases.errors.not-a-case-number");
    const [found] = await scope.tx
      .select({ id: settlementCase.id, open: mayOpenCase(scope) })
      .from(settlementCase)
      .where(
        and(
          eq(settlementCase.municipalityId, scope.municipalityId),
          eq(settlementCase.number, number),
        ),
      );
    if (!found) return wrong("cases.errors.no-such-case");
    if (found.open === true) return ok({ caseId: found.id, taken: false });
    const grantId = newId();
    await scope.tx.insert(caseGrant).values({
      municipalityId: scope.municipalityId,
      id: grantId,
      caseId: found.id,
      accountId: scope.actor.accountId,
      kind: "emergency",
      reason,
      givenBy: scope.actor.accountId,
      startsAt: scope.now,
      endsAt: emergencyEnd(scope.now),
    });
    scope.audit({
      action: "cases.take-emergency-access",
      objectType: "case_grant",
      objectId: grantId,
      caseId: found.id,
      reason,
      changes: [{ field: "access", before: null, after: scope.actor.name }],
    });
    return ok({ caseId: found.id, taken: true });
  },
});
