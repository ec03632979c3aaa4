import "server-only";
import { eq } from "drizzle-orm";
import { attendanceSetting } from "@/db/schema/absence";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { closingRoles } from "../access";
import { setUnusualRuleInput } from "../input/week";
import { unusualRule } from "../queries/absence-talks";

const act = "attendance.set-unusual-rule";

/** Sets what the municipality holds to be out of the ordinary. Error: `errors.changed-meanwhile`. */
export const setUnusualRule = command({
  name: act,
  input: setUnusualRuleInput,
  roles: closingRoles,
  async run(scope, { version, hours, weeks }) {
    const before = await unusualRule(scope);
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const row = {
      unusualMinutes: hours * 60,
      unusualWeeks: weeks,
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
      version: version + 1,
    };
    if (version === 0) {
      const added = await scope.tx
        .insert(attendanceSetting)
        .values({ municipalityId: scope.municipalityId, ...row })
        .onConflictDoNothing()
        .returning({ version: attendanceSetting.version });
      if (added.length === 0) return fail("errors.changed-meanwhile");
    } else {
      await scope.tx
        .update(attendanceSetting)
        .set(row)
        .where(eq(attendanceSetting.municipalityId, scope.municipalityId));
    }
    scope.audit({
      action: act,
      objectType: "attendance_setting",
      changes: [
        { field: "unusualHours", before: before.minutes / 60, after: hours },
        { field: "unusualWeeks", before: before.weeks, after: weeks },
      ],
    });
    return ok({ weeks });
  },
});
