import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { householdMember } from "@/db/schema/people";
import { educationRecognition } from "@/db/schema/programme";
import type { Scope } from "@/lib/platform/transaction";
import type { Recognition } from "../types";

/** What is known of the recognition of some people's education from abroad. */
export async function recognitionsOf(
  scope: Scope,
  personIds: readonly string[],
): Promise<Recognition[]> {
  if (personIds.length === 0) return [];
  const rows = await scope.tx
    .select({
      personId: educationRecognition.personId,
      status: educationRecognition.status,
      statusOn: educationRecognition.statusOn,
      note: educationRecognition.note,
      version: educationRecognition.version,
    })
    .from(educationRecognition)
    .where(
      and(
        eq(educationRecognition.municipalityId, scope.municipalityId),
        inArray(educationRecognition.personId, [...personIds]),
      ),
    );
  return rows as Recognition[];
}

/** The same of everybody who is or has been in the household of some cases, by case. */
export async function recognitionsOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<(Recognition & { caseId: string })[]> {
  const rows = await scope.tx
    .selectDistinct({
      caseId: settlementCase.id,
      personId: educationRecognition.personId,
      status: educationRecognition.status,
      statusOn: educationRecognition.statusOn,
      note: educationRecognition.note,
      version: educationRecognition.version,
    })
    .from(settlementCase)
    .innerJoin(
      householdMember,
      and(
        eq(householdMember.municipalityId, settlementCase.municipalityId),
        eq(householdMember.householdId, settlementCase.householdId),
      ),
    )
    .innerJoin(
      educationRecognition,
      and(
        eq(educationRecognition.municipalityId, householdMember.municipalityId),
        eq(educationRecognition.personId, householdMember.personId),
      ),
    )
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        inArray(settlementCase.id, [...caseIds]),
      ),
    );
  return rows as (Recognition & { caseId: string })[];
}
