import "server-only";
import { household } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { createHouseholdInput } from "../input";
import { membershipsOf } from "../queries/memberships";
import { requirePerson } from "../queries/require-person";
import { joinHousehold, type Membership } from "../rules/household";
import { seatHeads, storeMemberships } from "./store-memberships";

/**
 * Makes a household of people who belong to none. The one marked as head is it; otherwise the oldest
 * adult. The household has no case yet.
 *
 * Errors: `people.errors.household-{already-member,two-heads}`.
 */
export const createHousehold = command({
  name: "people.create-household",
  input: createHouseholdInput,
  roles: personRoles,
  async run(scope, input) {
    const heads = input.members.filter((member) => member.isHead);
    if (heads.length > 1) return fail("people.errors.household-two-heads");
    const personIds = [...new Set(input.members.map((member) => member.personId))];
    for (const personId of personIds) {
      await requirePerson(scope, personId, "people.create-household", { lock: true });
    }
    const householdId = newId();
    await scope.tx
      .insert(household)
      .values({ municipalityId: scope.municipalityId, id: householdId });
    const before = await membershipsOf(scope, { personIds });
    let after: Membership[] = before;
    for (const personId of personIds) {
      const joined = joinHousehold(after, { personId, householdId, fromOn: input.fromOn });
      if (!joined.ok) return joined;
      after = joined.value;
    }
    await storeMemberships(scope, before, after);
    if (heads[0]) await seatHeads(scope, [householdId], heads[0].personId);
    for (const personId of personIds) {
      scope.audit({
        action: "people.create-household",
        objectType: "household",
        objectId: householdId,
        personId,
        fields: ["members"],
      });
    }
    return ok({ householdId });
  },
});
