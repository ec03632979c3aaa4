import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { household } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { changeHeadInput } from "../input";
import { presentMembers } from "../queries/memberships";
import { touchHouseholds } from "../queries/person-cases";
import { requireHousehold } from "../queries/require-household";
import { seatHeads } from "./store-memberships";

/**
 * Makes another member the head of the household, after whom it and its case are named.
 *
 * Errors: `errors.changed-meanwhile`, `people.errors.household-not-member`.
 */
export const changeHead = command({
  name: "people.change-head",
  input: changeHeadInput,
  roles: personRoles,
  async run(scope, input) {
    const action = "people.change-head";
    const row = await requireHousehold(scope, input.householdId, action, { lock: true });
    if (row.version !== input.version) {
      return fail("errors.changed-meanwhile", { data: { version: row.version } });
    }
    const members = await presentMembers(scope, [row.id]);
    if (!members.some((member) => member.personId === input.personId)) {
      return fail("people.errors.household-not-member");
    }
    const before = members.find((member) => member.isHead)?.personId ?? null;
    if (before === input.personId) return ok({ householdId: row.id });
    await seatHeads(scope, [row.id], input.personId);
    await scope.tx
      .update(household)
      .set({ version: sql`${household.version} + 1` })
      .where(and(eq(household.municipalityId, scope.municipalityId), eq(household.id, row.id)));
    const caseId = await touchHouseholds(scope, [row.id]);
    scope.audit({
      action,
      objectType: "household",
      objectId: row.id,
      personId: input.personId,
      caseId,
      changes: [{ field: "head", before, after: input.personId }],
    });
    return ok({ householdId: row.id });
  },
});
