import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { target } from "@/db/schema/steering";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { targetSetters } from "../access";
import { setTargetInput } from "../input";

/** Sets the municipality's target for an indicator in a year, or changes it. */
export const setTarget = command({
  name: "steering.set-target",
  input: setTargetInput,
  roles: targetSetters,
  async run(scope, { indicator, year, value, note, version }) {
    const row = and(
      eq(target.municipalityId, scope.municipalityId),
      eq(target.indicator, indicator),
      eq(target.year, year),
    );
    const [before] = await scope.tx.select().from(target).where(row).for("update");
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before ?? null });
    }
    const content = {
      value,
      note: note ?? null,
      setBy: scope.actor.accountId,
      setAt: scope.now,
    };
    const written = before
      ? await scope.tx
          .update(target)
          .set({ ...content, version: sql`${target.version} + 1` })
          .where(row)
          .returning({ year: target.year })
      : await scope.tx
          .insert(target)
          .values({ municipalityId: scope.municipalityId, indicator, year, ...content })
          .onConflictDoNothing()
          .returning({ year: target.year });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: "steering.set-target",
      objectType: "target",
      objectId: `${indicator}/${year}`,
      changes: [
        { field: "value", before: before?.value ?? null, after: value },
        { field: "note", before: before?.note ?? null, after: note ?? null },
      ],
    });
    return ok({ indicator, year });
  },
});
