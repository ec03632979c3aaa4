import "server-only";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { person, personIdentifier } from "@/db/schema/people";
import { isLeftOut } from "@/lib/cases/rules/export-cells";
import { readNumber } from "@/lib/people/queries/identifiers";
import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import { hasRole } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import { forbidden, notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import { benefitRoles } from "../access";
import type { PayrollRow } from "../types";
import { resultsForFile } from "./results";
import { runOfMonth } from "./runs";
import { benefitSettings } from "./settings";

const act = "benefit.export-payroll";

/**
 * The lines of an approved month for payroll, of the cases that the actor may open. With `numbers`
 * each has its identity number, and the trail a row for each person whose number leaves the system.
 *
 * @throws forbidden; not found when the month is not approved
 */
export async function payrollOf(
  scope: Scope,
  month: PlainDate,
  { numbers }: { numbers: boolean },
): Promise<{ rows: PayrollRow[]; payType: string | null }> {
  if (!hasRole(scope.actor, ...benefitRoles)) {
    throw forbidden("errors.forbidden", { action: act, objectType: "benefit_run" });
  }
  const run = await runOfMonth(scope, "introduction_benefit", month);
  if (run?.status !== "approved") throw notFound({ action: act, objectType: "benefit_run" });
  const [results, { payType }] = await Promise.all([
    resultsForFile(scope, run.id),
    benefitSettings(scope),
  ]);
  const rows = results.filter((row) => row.missing.length === 0);
  const ids = rows.map((row) => row.personId);
  const hidden = await protectedAmong(scope, ids);
  const known = numbers ? await numbersOf(scope, ids) : new Map<string, string>();
  scope.audit({ action: act, objectType: "benefit_run", objectId: run.id });
  return {
    payType,
    rows: rows.map((row) => {
      const isHidden = hidden.has(row.personId);
      const number = isHidden ? undefined : known.get(row.personId);
      if (number !== undefined) {
        const { personId, caseId } = row;
        scope.audit({
          action: "benefit.export-number",
          objectType: "person",
          objectId: personId,
          ...{ personId, caseId },
        });
      }
      return { ...row, name: isHidden ? null : row.name, number: number ?? null };
    }),
  };
}

/** Whose names and numbers leave the system with the named circle alone. */
async function protectedAmong(scope: Scope, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await scope.tx
    .select({ id: person.id, grade: person.addressProtection })
    .from(person)
    .where(and(eq(person.municipalityId, scope.municipalityId), inArray(person.id, [...ids])));
  return new Set(
    rows
      .filter(({ grade }) => isLeftOut(grade as ProtectionGrade, scope.actor.inProtectedCircle))
      .map(({ id }) => id),
  );
}

/** Fødselsnummer, or else the D-number. */
async function numbersOf(scope: Scope, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await scope.tx
    .select()
    .from(personIdentifier)
    .where(
      and(
        eq(personIdentifier.municipalityId, scope.municipalityId),
        inArray(personIdentifier.personId, [...ids]),
        inArray(personIdentifier.kind, ["fnr", "dnr"]),
        isNull(personIdentifier.endedOn),
      ),
    )
    // The fødselsnummer comes last, and stays.
    .orderBy(personIdentifier.kind, desc(personIdentifier.id));
  const numbers = new Map<string, string>();
  for (const row of rows) {
    const plain = readNumber(scope, row);
    if (plain !== null) numbers.set(row.personId, plain);
  }
  return numbers;
}
