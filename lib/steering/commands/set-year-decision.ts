import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { yearDecision } from "@/db/schema/steering";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { targetSetters } from "../access";
import { setYearDecisionInput } from "../input";

/** Records how many the council has decided to settle in a year. */
export const setYearDecision = command({
  name: "steering.set-year-decision",
  input: setYearDecisionInput,
  roles: targetSetters,
  async run(scope, { year, version, ...input }) {
    const row = and(
      eq(yearDecision.municipalityId, scope.municipalityId),
      eq(yearDecision.year, year),
    );
    const [before] = await scope.tx.select().from(yearDecision).where(row).for("update");
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before ?? null });
    }
    const content = {
      decidedNumber: input.decidedNumber,
      decidedOn: input.decidedOn ?? null,
      caseReference: input.caseReference ?? null,
    };
    const written = before
      ? await scope.tx
          .update(yearDecision)
          .set({ ...content, version: sql`${yearDecision.version} + 1` })
          .where(row)
          .returning({ year: yearDecision.year })
      : await scope.tx
          .insert(yearDecision)
          .values({ municipalityId: scope.municipalityId, year, ...content })
          .onConflictDoNothing()
          .returning({ year: yearDecision.year });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: "steering.set-year-decision",
      objectType: "year_decision",
      objectId: String(year),
      changes: changesBetween(before ?? {}, content),
    });
    return ok({ year });
  },
});
