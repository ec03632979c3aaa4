import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { replacedYearDecision, yearDecision } from "@/db/schema/steering";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { targetSetters } from "../access";
import { setYearDecisionInput } from "../input";

/**
 * Records how many the council has decided to settle in a year, and on what conditions. A decision
 * that replaces an earlier one in the year leaves that one beside it.
 */
export const setYearDecision = command({
  name: "steering.set-year-decision",
  input: setYearDecisionInput,
  roles: targetSetters,
  async run(scope, { year, version, replaces, ...input }) {
    const row = and(
      eq(yearDecision.municipalityId, scope.municipalityId),
      eq(yearDecision.year, year),
    );
    const [before] = await scope.tx.select().from(yearDecision).where(row).for("update");
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before ? stored(before) : null });
    }
    const content = {
      decidedNumber: input.decidedNumber,
      decidedMinors: input.decidedMinors ?? null,
      decidedOn: input.decidedOn ?? null,
      caseReference: input.caseReference ?? null,
      conditions: input.conditions,
    };
    if (before && replaces) await keepReplaced(scope, before);
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
      changes: changesBetween(before ? told(before) : {}, told(content)),
    });
    return ok({ year });
  },
});

type Row = typeof yearDecision.$inferSelect;

async function keepReplaced(
  scope: Scope,
  { municipalityId, year, decidedNumber, decidedMinors, decidedOn, caseReference, conditions }: Row,
): Promise<void> {
  await scope.tx.insert(replacedYearDecision).values({
    municipalityId,
    id: newId(),
    year,
    decidedNumber,
    decidedMinors,
    decidedOn,
    caseReference,
    conditions,
    replacedAt: scope.now,
  });
}

/** What stands now, by the names of the form's fields. */
function stored({ conditions, ...row }: Row) {
  const rows = conditions.flatMap(({ kind, text }, at) => [
    [`conditions.${at}.kind`, kind],
    [`conditions.${at}.text`, text],
  ]);
  return { ...row, ...Object.fromEntries(rows) };
}

/** The decision as the audit trail tells it. */
function told({
  decidedNumber,
  decidedMinors,
  decidedOn,
  caseReference,
  conditions,
}: Omit<Row, "municipalityId" | "year" | "version">) {
  const inWords = conditions.map(({ kind, text }) => (text ? `${kind}: ${text}` : kind));
  return { decidedNumber, decidedMinors, decidedOn, caseReference, conditions: inWords };
}
