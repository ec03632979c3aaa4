import "server-only";
import { caseGrant } from "@/db/schema/cases";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { giveAccessInput } from "../input";
import { caseForChange } from "../queries/require-case";
import { staffName } from "../queries/staff";
import { checkGrantDay, endOfDayInNorway } from "../rules/grants";
import { OFFICER_ROLES } from "../rules/officers";

/**
 * Opens a case for a colleague for a time, at most 90 days, with a reason.
 *
 * Errors: `cases.errors.{not-case-staff,grant-to-self,grant-in-past,grant-too-long}`
 */
export const giveAccess = command({
  name: "cases.give-access",
  input: giveAccessInput,
  roles: ["settlement_officer", "manager"],
  async run(scope, { caseId, accountId, reason, lastDay }) {
    const found = await caseForChange(scope, caseId, "cases.give-access", { closedToo: true });
    if (!found.ok) return found;
    const wrong = (field: string, code: string) => fail(code, { fields: { [field]: [code] } });
    if (accountId === scope.actor.accountId)
      return wrong("accountId", "cases.errors.grant-to-self");
    const name = await staffName(scope, accountId, [...OFFICER_ROLES, "manager"]);
    if (!name) return wrong("accountId", "cases.errors.not-case-staff");
    const day = checkGrantDay(lastDay, scope.today);
    if (!day.ok) return wrong("lastDay", day.error.code);
    const grantId = newId();
    await scope.tx.insert(caseGrant).values({
      municipalityId: scope.municipalityId,
      id: grantId,
      caseId,
      accountId,
      kind: "temporary",
      reason,
      givenBy: scope.actor.accountId,
      startsAt: scope.now,
      endsAt: endOfDayInNorway(lastDay),
    });
    scope.audit({
      action: "cases.give-access",
      objectType: "case_grant",
      objectId: grantId,
      caseId,
      reason,
      changes: [
        { field: "access", before: null, after: name },
        { field: "lastDay", before: null, after: lastDay },
      ],
    });
    return ok({ caseId, grantId });
  },
});
