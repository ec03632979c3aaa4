import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { programmeParticipation } from "@/db/schema/programme";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";

/** What is recorded of each person's introduction programme, by case. */
export async function programmeFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const rows = await scope.tx
    .select()
    .from(programmeParticipation)
    .where(
      and(
        eq(programmeParticipation.municipalityId, scope.municipalityId),
        inArray(programmeParticipation.caseId, [...caseIds]),
      ),
    )
    .orderBy(programmeParticipation.id);
  const found = new Map<string, FactContribution>(caseIds.map((caseId) => [caseId, {}]));
  for (const caseId of caseIds) {
    const ofCase = rows.filter((row) => row.caseId === caseId);
    found.set(caseId, { persons: ofCase.map(personOf) });
  }
  return found;
}

function personOf(row: typeof programmeParticipation.$inferSelect) {
  return {
    personId: row.personId,
    facts: recorded(
      {
        "programme.rightArisesOn": row.rightArisesOn,
        "programme.decidedOn": row.decidedOn,
        "programme.startedOn": row.startedOn,
        "programme.plannedEndOn": row.plannedEndOn,
        "programme.endedOn": row.endedOn,
        "programme.exitReason": row.exitReason,
        "outcome.statusAfterOneYear": row.statusAfterOneYear as "work" | null,
        "outcome.statusAfterOneYearOn": row.statusAfterOneYearOn,
      },
      {
        objectType: "programme_participation",
        objectId: row.id,
        personId: row.personId,
      },
    ),
    flags: {
      programmeEligible: row.rightArisesOn !== null || row.decidedOn !== null,
      programmeParticipant: row.startedOn !== null,
      programmeEnded: row.endedOn !== null,
      ...(row.endGoal && { endGoal: row.endGoal as "work" | "education" }),
    },
  };
}
