import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { homeAdaptation, homeNeed, housingHelp } from "@/db/schema/housing";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { HomeNeed, HousingHelp } from "../types";

/** What is known of the needs of each in a household. The case has been opened by the caller. */
export async function homeNeedsOfCase(scope: Scope, caseId: string): Promise<HomeNeed[]> {
  return scope.tx.execute<HomeNeed>(sql`select n.person_id as "personId",
      n.adaptations_assessed_on as "adaptationsAssessedOn", n.has_enough_space as "hasEnoughSpace",
      n.metres_to_school as "metresToSchool", n.needs_assessed_on as "needsAssessedOn",
      n.place_reason as "placeReason", n.version,
      (select coalesce(json_agg(json_build_object('adaptation', a.adaptation,
          'inPlaceOn', a.in_place_on) order by a.id), '[]')
        from ${homeAdaptation} a where a.municipality_id = n.municipality_id
          and a.case_id = n.case_id and a.person_id = n.person_id) as adaptations
    from ${homeNeed} n
    where n.municipality_id = ${scope.municipalityId} and n.case_id = ${caseId}::uuid
    order by n.person_id`);
}

const helpColumns = {
  id: housingHelp.id,
  caseId: housingHelp.caseId,
  requestedOn: housingHelp.requestedOn,
  request: housingHelp.request,
  decidedOn: housingHelp.decidedOn,
  outcome: housingHelp.outcome,
  mainContent: housingHelp.mainContent,
  grounds: housingHelp.grounds,
  sentOn: housingHelp.sentOn,
  decidedByName: housingHelp.decidedByName,
  version: housingHelp.version,
};

/** The requests for help with housing of a case, the latest first; the ten latest. */
export async function housingHelpOfCase(scope: Scope, caseId: string): Promise<HousingHelp[]> {
  return (await scope.tx
    .select(helpColumns)
    .from(housingHelp)
    .where(
      and(eq(housingHelp.municipalityId, scope.municipalityId), eq(housingHelp.caseId, caseId)),
    )
    .orderBy(desc(housingHelp.requestedOn), desc(housingHelp.id))
    .limit(10)) as HousingHelp[];
}

/** A request for help, its case locked for a change. @throws not found */
export async function housingHelpForChange(
  scope: Scope,
  helpId: string,
  act: string,
): Promise<Result<HousingHelp>> {
  const find = async () => {
    const refusal = { action: act, objectType: "housing_help", objectId: helpId };
    if (!isId(helpId)) throw notFound(refusal);
    const [row] = await scope.tx
      .select(helpColumns)
      .from(housingHelp)
      .where(and(eq(housingHelp.municipalityId, scope.municipalityId), eq(housingHelp.id, helpId)));
    if (!row) throw notFound(refusal);
    return row as HousingHelp;
  };
  const opened = await caseForChange(scope, (await find()).caseId, act);
  return opened.ok ? ok(await find()) : opened;
}
