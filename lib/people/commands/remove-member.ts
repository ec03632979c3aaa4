import "server-only";
import { command } from "@/lib/platform/command";
import { addDays } from "@/lib/platform/dates";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { removeMemberInput } from "../input";
import { membershipsOf } from "../queries/memberships";
import { touchHouseholds } from "../queries/person-cases";
import { requireHousehold } from "../queries/require-household";
import { requirePerson } from "../queries/require-person";
import { leaveHousehold, type Membership, membersOn } from "../rules/household";
import { storeMemberships } from "./store-memberships";

/**
 * Takes a person out of a household from a day on. A membership that began on that very day, or that
 * was registered by mistake, goes altogether; any other stays as history.
 *
 * Errors: `people.errors.household-{not-member,nobody-left}`.
 */
export const removeMember = command({
  name: "people.remove-member",
  input: removeMemberInput,
  roles: personRoles,
  async run(scope, input) {
    const action = "people.remove-member";
    const { id: householdId } = await requireHousehold(scope, input.householdId, action, {
      lock: true,
    });
    const { id: personId } = await requirePerson(scope, input.personId, action, { lock: true });
    const before = await membershipsOf(scope, {
      personIds: [personId],
      householdIds: [householdId],
    });
    const own = before.find(
      (m) => m.personId === personId && m.householdId === householdId && m.toOn === null,
    );
    if (!own) return fail("people.errors.household-not-member");
    let after: Membership[];
    if (own.fromOn === input.onDate || input.reason === "registered_by_mistake") {
      after = before.filter((m) => m !== own);
    } else {
      const left = leaveHousehold(before, {
        personId,
        householdId,
        lastDay: addDays(input.onDate, -1),
      });
      if (!left.ok) return left;
      after = left.value;
    }
    if (membersOn(after, householdId, "9999-12-31").length === 0) {
      return fail("people.errors.household-nobody-left");
    }
    await storeMemberships(scope, before, after, input.reason);
    const caseId = await touchHouseholds(scope, [householdId]);
    scope.audit({
      action,
      objectType: "household",
      objectId: householdId,
      personId,
      caseId,
      reason: input.reason,
      changes: [{ field: "member", before: own.fromOn, after: input.onDate }],
    });
    return ok({ householdId });
  },
});
