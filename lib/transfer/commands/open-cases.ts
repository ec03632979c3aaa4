import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { bulkInsert } from "@/db/bulk-insert";
import { caseCounter, caseStage, personSettlement, settlementCase } from "@/db/schema/cases";
import { caseNumber } from "@/lib/cases/rules/case-number";
import { type SettlementDates, settlementDateProblems } from "@/lib/cases/rules/settlement-dates";
import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import { firstStage } from "@/lib/cases/rules/stages";
import { ensureEdition } from "@/lib/checklists/commands/ensure-edition";
import { changesBetween } from "@/lib/platform/audit-trail";
import { yearOf } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";

export type NewCase = { householdId: string; settlementType: SettlementType };

/** The newest case of each household, open ones before closed. */
export async function casesOf(
  scope: Scope,
  householdIds: readonly string[],
): Promise<Map<string, { caseId: string; isOpen: boolean }>> {
  if (householdIds.length === 0) return new Map();
  const rows = await scope.tx
    .select({
      householdId: settlementCase.householdId,
      caseId: settlementCase.id,
      isOpen: sql<boolean>`${settlementCase.status} = 'open'`,
    })
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        inArray(settlementCase.householdId, [...householdIds]),
      ),
    )
    .orderBy(sql`${settlementCase.status} = 'open'`, settlementCase.openedOn, settlementCase.id);
  return new Map(rows.map(({ householdId, ...row }) => [householdId, row]));
}

/**
 * Opens a case for each household in the team: number, first stage, newest checklists. The same as
 * `cases.open-case` does for one, in few statements.
 *
 * @returns the case of each household
 */
export async function openCases(
  scope: Scope,
  teamId: string,
  cases: readonly NewCase[],
): Promise<Map<string, string>> {
  const opened = new Map<string, string>();
  if (cases.length === 0) return opened;
  const { municipalityId } = scope;
  const checklistEdition = await ensureEdition(scope);
  const first = await takeNumbers(scope, cases.length);
  const year = yearOf(scope.today);
  const rows = cases.map(({ householdId, settlementType }, index) => ({
    municipalityId,
    id: newId(),
    number: caseNumber(year, first + index),
    householdId,
    settlementType,
    teamId,
    openedOn: scope.today,
    checklistEdition,
    lastActivityAt: scope.now,
  }));
  await bulkInsert(scope.tx, settlementCase, rows);
  await bulkInsert(
    scope.tx,
    caseStage,
    rows.map(({ id, settlementType }) => ({
      municipalityId,
      id: newId(),
      caseId: id,
      stage: firstStage(settlementType),
      openedOn: scope.today,
      openedBy: scope.actor.accountId,
    })),
  );
  for (const { id, householdId, number, settlementType } of rows) {
    opened.set(householdId, id);
    scope.touch(id);
    scope.audit({
      action: "cases.open-case",
      objectType: "case",
      objectId: id,
      caseId: id,
      changes: [
        { field: "number", before: null, after: number },
        { field: "settlementType", before: null, after: settlementType },
        { field: "openStages", before: [], after: [firstStage(settlementType)] },
      ],
    });
  }
  return opened;
}

/** Takes the next numbers of the year; the first of them. The counter is locked until the commit. */
async function takeNumbers(scope: Scope, count: number): Promise<number> {
  const [row] = await scope.tx
    .insert(caseCounter)
    .values({ municipalityId: scope.municipalityId, year: yearOf(scope.today), last: count })
    .onConflictDoUpdate({
      target: [caseCounter.municipalityId, caseCounter.year],
      set: { last: sql`${caseCounter.last} + ${count}` },
    })
    .returning({ last: caseCounter.last });
  if (!row) throw new Error("the case counter gave no number");
  return row.last - count + 1;
}

export type IncomingDates = { caseId: string; personId: string; dates: SettlementDates };

/**
 * Records the settlement dates that the file tells. Dates that do not fit those that stand are left.
 *
 * @returns the fields that were changed, by person
 */
export async function storeSettlementDates(
  scope: Scope,
  incoming: readonly IncomingDates[],
): Promise<Map<string, string[]>> {
  const written = new Map<string, string[]>();
  const told = incoming.filter(({ dates }) => Object.values(dates).some((date) => date !== null));
  if (told.length === 0) return written;
  const { municipalityId } = scope;
  const stored = await scope.tx
    .select()
    .from(personSettlement)
    .where(
      and(
        eq(personSettlement.municipalityId, municipalityId),
        inArray(personSettlement.caseId, [...new Set(told.map(({ caseId }) => caseId))]),
      ),
    )
    .for("update");
  const byKey = new Map(stored.map((row) => [`${row.caseId}|${row.personId}`, row]));
  const added: (typeof personSettlement.$inferInsert)[] = [];
  for (const { caseId, personId, dates } of told) {
    const row = byKey.get(`${caseId}|${personId}`);
    const before: SettlementDates = {
      allocationDecidedOn: row?.allocationDecidedOn ?? null,
      plannedOn: row?.plannedOn ?? null,
      settledOn: row?.settledOn ?? null,
    };
    const after: SettlementDates = {
      allocationDecidedOn: dates.allocationDecidedOn ?? before.allocationDecidedOn,
      plannedOn: dates.plannedOn ?? before.plannedOn,
      settledOn: dates.settledOn ?? before.settledOn,
    };
    const changes = changesBetween(before, after);
    const fits =
      Object.keys(
        settlementDateProblems({ ...after, acceptedOn: row?.acceptedOn ?? null }, scope.today),
      ).length === 0;
    if (changes.length === 0 || !fits) continue;
    if (!row) added.push({ municipalityId, caseId, personId, ...after });
    else {
      await scope.tx
        .update(personSettlement)
        .set({ ...after, version: row.version + 1 })
        .where(
          and(
            eq(personSettlement.municipalityId, municipalityId),
            eq(personSettlement.caseId, caseId),
            eq(personSettlement.personId, personId),
          ),
        );
    }
    written.set(
      personId,
      changes.map(({ field }) => field),
    );
    scope.audit({
      action: "cases.set-settlement-dates",
      objectType: "person_settlement",
      objectId: personId,
      caseId,
      personId,
      changes,
    });
  }
  await bulkInsert(scope.tx, personSettlement, added);
  return written;
}
