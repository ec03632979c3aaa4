import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { weekCapacity } from "@/db/schema/steering";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { isoWeekOf, weekName } from "@/lib/platform/iso-weeks";
import { fail, ok } from "@/lib/platform/result";
import { targetSetters } from "../access";
import { setWeekCapacityInput } from "../input";

/** Sets which dwellings can be moved into in a week, or changes it. */
export const setWeekCapacity = command({
  name: "steering.set-week-capacity",
  input: setWeekCapacityInput,
  roles: targetSetters,
  async run(scope, { weekStartsOn, version, ...input }) {
    const row = and(
      eq(weekCapacity.municipalityId, scope.municipalityId),
      eq(weekCapacity.weekStartsOn, weekStartsOn),
    );
    const [before] = await scope.tx.select().from(weekCapacity).where(row).for("update");
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before ?? null });
    }
    const content = { ...input, note: input.note ?? null };
    const written = before
      ? await scope.tx
          .update(weekCapacity)
          .set({ ...content, version: sql`${weekCapacity.version} + 1` })
          .where(row)
          .returning({ on: weekCapacity.weekStartsOn })
      : await scope.tx
          .insert(weekCapacity)
          .values({ municipalityId: scope.municipalityId, weekStartsOn, ...content })
          .onConflictDoNothing()
          .returning({ on: weekCapacity.weekStartsOn });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: "steering.set-week-capacity",
      objectType: "week_capacity",
      objectId: weekName(weekStartsOn),
      changes: changesBetween(before ?? {}, content),
    });
    return ok(isoWeekOf(weekStartsOn));
  },
});
