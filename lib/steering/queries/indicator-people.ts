import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { personSettlement, settlementCase } from "@/db/schema/cases";
import { programmeParticipation } from "@/db/schema/programme";
import type { SettlementType } from "@/lib/cases/rules/settlement-types";
import type { Scope } from "@/lib/platform/transaction";
import type { IndicatorPerson } from "../rules/indicators";

/** What the indicators look at, by case. A person's latest programme in the case counts. */
export async function indicatorPeople(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, IndicatorPerson[]>> {
  const ids = [...caseIds];
  const [cases, settlements, programmes] = await Promise.all([
    scope.tx
      .select({ id: settlementCase.id, settlementType: settlementCase.settlementType })
      .from(settlementCase)
      .where(
        and(
          eq(settlementCase.municipalityId, scope.municipalityId),
          inArray(settlementCase.id, ids),
        ),
      ),
    scope.tx
      .select({
        caseId: personSettlement.caseId,
        personId: personSettlement.personId,
        settledOn: personSettlement.settledOn,
      })
      .from(personSettlement)
      .where(
        and(
          eq(personSettlement.municipalityId, scope.municipalityId),
          inArray(personSettlement.caseId, ids),
        ),
      ),
    scope.tx
      .select()
      .from(programmeParticipation)
      .where(
        and(
          eq(programmeParticipation.municipalityId, scope.municipalityId),
          inArray(programmeParticipation.caseId, ids),
        ),
      )
      .orderBy(programmeParticipation.id),
  ]);
  const types = new Map(cases.map((row) => [row.id, row.settlementType as SettlementType]));
  const people = new Map<string, Map<string, IndicatorPerson>>(ids.map((id) => [id, new Map()]));
  const at = (caseId: string, personId: string): IndicatorPerson => {
    const ofCase = people.get(caseId) ?? new Map<string, IndicatorPerson>();
    people.set(caseId, ofCase);
    const known = ofCase.get(personId) ?? {
      personId,
      settlementType: types.get(caseId) ?? "from_reception",
      settledOn: null,
      programme: null,
    };
    ofCase.set(personId, known);
    return known;
  };
  for (const row of settlements) at(row.caseId, row.personId).settledOn = row.settledOn;
  for (const row of programmes) at(row.caseId, row.personId).programme = row;
  return new Map([...people].map(([caseId, ofCase]) => [caseId, [...ofCase.values()]]));
}
