import "server-only";
import { and, eq } from "drizzle-orm";
import { household } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { mergeHouseholdsInput } from "../input";
import { membershipsOf } from "../queries/memberships";
import { casesOfHouseholds, touchHouseholds } from "../queries/person-cases";
import { requireHousehold } from "../queries/require-household";
import { mergeHouseholds as merge } from "../rules/household";
import { storeMemberships } from "./store-memberships";

/**
 * Moves every member of one household into another from a day on; their history follows them. The
 * cases of the emptied household stay open until someone closes them with a reason.
 *
 * Errors: `errors.changed-meanwhile`; `people.errors.household-{same-household,not-member,
 *   nobody-chosen,later-membership}`.
 */
export const mergeHouseholds = command({
  name: "people.merge-households",
  input: mergeHouseholdsInput,
  roles: personRoles,
  async run(scope, input) {
    const action = "people.merge-households";
    // In one order always, so that two merges at once never wait for each other.
    const [first, second] = [input.householdId, input.intoHouseholdId].sort();
    const rows = new Map<string, Awaited<ReturnType<typeof requireHousehold>>>();
    for (const id of [first, second]) {
      if (id) rows.set(id, await requireHousehold(scope, id, action, { lock: true }));
    }
    const row = rows.get(input.householdId);
    const into = rows.get(input.intoHouseholdId);
    if (!row || !into) return fail("people.errors.household-not-chosen");
    if (row.version !== input.version) {
      return fail("errors.changed-meanwhile", { data: { version: row.version } });
    }
    const ofBoth = await membershipsOf(scope, { householdIds: [row.id, into.id] });
    const before = await membershipsOf(scope, {
      personIds: ofBoth.map((membership) => membership.personId),
      householdIds: [row.id, into.id],
    });
    const after = merge(before, {
      fromHouseholdId: row.id,
      intoHouseholdId: into.id,
      onDate: input.onDate,
    });
    if (!after.ok) return after;
    await storeMemberships(scope, before, after.value, "merged");
    await scope.tx
      .update(household)
      .set({ mergedIntoId: into.id })
      .where(and(eq(household.municipalityId, scope.municipalityId), eq(household.id, row.id)));
    await touchHouseholds(scope, [row.id, into.id]);
    const [emptied, receiving] = [
      (await casesOfHouseholds(scope, [row.id])).at(-1)?.id,
      (await casesOfHouseholds(scope, [into.id])).at(-1)?.id,
    ];
    for (const caseId of new Set([emptied, receiving])) {
      scope.audit({
        action,
        objectType: "household",
        objectId: row.id,
        caseId,
        changes: [{ field: "household", before: row.id, after: into.id }],
      });
    }
    return ok({ householdId: into.id, emptiedHouseholdId: row.id });
  },
});
