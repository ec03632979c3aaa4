import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { interpreterShareReading } from "@/db/schema/interpreters";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { interpreterFigureReaders } from "../access";
import { measureInterpreterShareInput } from "../input";
import { heldInQuarter } from "../queries/interpreter-figures";
import { begunQuarters } from "../rules/interpreter-figures";
import { percentOf } from "../rules/results";

/**
 * Keeps what the share of qualified interpreters in a quarter is today, as the bookings tell it. A
 * quarter that is measured anew keeps the later reading. Errors: `steering.errors.nothing-to-measure`.
 */
export const measureInterpreterShare = command({
  name: "steering.measure-interpreter-share",
  input: measureInterpreterShareInput,
  roles: interpreterFigureReaders,
  async run(scope, { year, quarter, version }) {
    const row = and(
      eq(interpreterShareReading.municipalityId, scope.municipalityId),
      eq(interpreterShareReading.year, year),
      eq(interpreterShareReading.quarter, quarter),
    );
    const [before] = await scope.tx.select().from(interpreterShareReading).where(row).for("update");
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before ?? null });
    }
    const found = await heldInQuarter(scope, year, quarter);
    if (!begunQuarters(year, scope.today).includes(quarter) || found.held === 0) {
      return fail("steering.errors.nothing-to-measure");
    }
    const reading = {
      measuredOn: scope.today,
      ...found,
      measuredBy: scope.actor.accountId,
      measuredByName: scope.actor.name,
    };
    const written = before
      ? await scope.tx
          .update(interpreterShareReading)
          .set({ ...reading, version: sql`${interpreterShareReading.version} + 1` })
          .where(row)
          .returning({ year: interpreterShareReading.year })
      : await scope.tx
          .insert(interpreterShareReading)
          .values({ municipalityId: scope.municipalityId, year, quarter, ...reading })
          .onConflictDoNothing()
          .returning({ year: interpreterShareReading.year });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: "steering.measure-interpreter-share",
      objectType: "interpreter_share_reading",
      objectId: `${year}/${quarter}`,
      changes: [
        {
          field: "qualifiedShare",
          before: before ? percentOf(before.qualified, before.held) : null,
          after: percentOf(found.qualified, found.held),
        },
      ],
    });
    return ok({ year, quarter });
  },
});
