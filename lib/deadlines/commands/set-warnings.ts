import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { municipality } from "@/db/schema/users";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { deadlineRuleKeepers } from "../access";
import { setWarningsInput } from "../input";
import { warningSettings } from "../queries/warnings";

/** Sets how many days before its day a deadline is warned of on Oversikt. */
export const setWarnings = command({
  name: "deadlines.set-warnings",
  input: setWarningsInput,
  roles: deadlineRuleKeepers,
  async run(scope, { first, second, last, version }) {
    const before = await warningSettings(scope);
    const after = [first, second, last];
    const written = await scope.tx
      .update(municipality)
      .set({
        settings: sql`${municipality.settings} || ${JSON.stringify({ deadlineWarnings: after })}::text::jsonb`,
        version: version + 1,
      })
      .where(and(eq(municipality.id, scope.municipalityId), eq(municipality.version, version)))
      .returning({ id: municipality.id });
    if (written.length === 0) return fail("errors.changed-meanwhile", { data: before });
    scope.audit({
      action: "deadlines.set-warnings",
      objectType: "municipality",
      objectId: scope.municipalityId,
      changes: [
        { field: "deadlineWarnings", before: before.warnings.join(", "), after: after.join(", ") },
      ],
    });
    return ok({ warnings: after });
  },
});
