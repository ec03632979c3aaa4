import "server-only";
import { household } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { splitHouseholdInput } from "../input";
import { membershipsOf } from "../queries/memberships";
import { touchHouseholds } from "../queries/person-cases";
import { requireHousehold } from "../queries/require-household";
import { splitHousehold as split } from "../rules/household";
import { storeMemberships } from "./store-memberships";

/**
 * Moves some members to a household of their own from a day on; their history follows them. The new
 * household has no case: whoever composes this opens one in the same transaction (`within`).
 *
 * Errors: `errors.changed-meanwhile`; `people.errors.household-{nobody-chosen,nobody-left,not-member,
 *   later-membership}`.
 */
export const splitHousehold = command({
  name: "people.split-household",
  input: splitHouseholdInput,
  roles: personRoles,
  async run(scope, input) {
    const action = "people.split-household";
    const row = await requireHousehold(scope, input.householdId, action, { lock: true });
    if (row.version !== input.version) {
      return fail("errors.changed-meanwhile", { data: { version: row.version } });
    }
    const before = await membershipsOf(scope, {
      personIds: input.personIds,
      householdIds: [row.id],
    });
    const newHouseholdId = newId();
    const after = split(before, {
      personIds: input.personIds,
      fromHouseholdId: row.id,
      newHouseholdId,
      onDate: input.onDate,
    });
    if (!after.ok) return fail(after.error.code, { fields: { personIds: [after.error.code] } });
    await scope.tx.insert(household).values({
      municipalityId: scope.municipalityId,
      id: newHouseholdId,
      splitFromId: row.id,
    });
    await storeMemberships(scope, before, after.value, input.reason);
    const caseId = await touchHouseholds(scope, [row.id]);
    for (const personId of input.personIds) {
      scope.audit({
        action,
        objectType: "household",
        objectId: row.id,
        personId,
        caseId,
        reason: input.reason,
        changes: [{ field: "household", before: row.id, after: newHouseholdId }],
      });
    }
    return ok({ householdId: newHouseholdId, fromHouseholdId: row.id });
  },
});
