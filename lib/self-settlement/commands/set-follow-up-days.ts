import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import { municipality } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { setFollowUpDaysInput } from "../input/follow-up";
import { followUpDays } from "../queries/follow-ups";

/**
 * Sets how many days after moving in a household is followed up. The deadlines of those who are being
 * followed up move with it; what has been held stays held.
 */
export const setFollowUpDays = command({
  name: "self-settlement.set-follow-up-days",
  input: setFollowUpDaysInput,
  roles: ["administrator"],
  async run(scope, { first, second, third, version }) {
    const before = await followUpDays(scope);
    const after = [first, second, third];
    const written = await scope.tx
      .update(municipality)
      .set({
        settings: sql`${municipality.settings} || ${JSON.stringify({ followUpDays: after })}::text::jsonb`,
        version: version + 1,
      })
      .where(and(eq(municipality.id, scope.municipalityId), eq(municipality.version, version)))
      .returning({ id: municipality.id });
    if (written.length === 0) return fail("errors.changed-meanwhile", { data: before });
    const followed = await scope.tx
      .select({ caseId: selfSettlementApplication.caseId })
      .from(selfSettlementApplication)
      .where(
        and(
          eq(selfSettlementApplication.municipalityId, scope.municipalityId),
          eq(selfSettlementApplication.state, "moved_in"),
          isNull(selfSettlementApplication.endedOn),
        ),
      );
    for (const { caseId } of followed) scope.touch(caseId);
    scope.audit({
      action: "self-settlement.set-follow-up-days",
      objectType: "municipality",
      objectId: scope.municipalityId,
      changes: [{ field: "followUpDays", before: before.days.join(", "), after: after.join(", ") }],
    });
    return ok({ days: after, cases: followed.length });
  },
});
