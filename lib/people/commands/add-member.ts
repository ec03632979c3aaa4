import "server-only";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { addMemberInput } from "../input";
import { membershipsOf } from "../queries/memberships";
import { touchHouseholds } from "../queries/person-cases";
import { requireHousehold } from "../queries/require-household";
import { requirePerson } from "../queries/require-person";
import { joinHousehold } from "../rules/household";
import { storeMemberships } from "./store-memberships";

/**
 * Puts a person who belongs to no household in one, from a day on.
 *
 * Errors: `people.errors.household-already-member`.
 */
export const addMember = command({
  name: "people.add-member",
  input: addMemberInput,
  roles: personRoles,
  async run(scope, input) {
    const action = "people.add-member";
    const { id: householdId } = await requireHousehold(scope, input.householdId, action, {
      lock: true,
    });
    const { id: personId } = await requirePerson(scope, input.personId, action, { lock: true });
    const before = await membershipsOf(scope, {
      personIds: [personId],
      householdIds: [householdId],
    });
    const joined = joinHousehold(before, { personId, householdId, fromOn: input.fromOn });
    if (!joined.ok) return joined;
    await storeMemberships(scope, before, joined.value);
    const caseId = await touchHouseholds(scope, [householdId]);
    scope.audit({
      action,
      objectType: "household",
      objectId: householdId,
      personId,
      caseId,
      changes: [{ field: "member", before: null, after: input.fromOn }],
    });
    return ok({ householdId });
  },
});
