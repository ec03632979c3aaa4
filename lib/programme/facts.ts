import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { participationsOfCases } from "./queries/participations";
import type { Participation } from "./types";

/** What is recorded of each person's introduction programme, by case. */
export async function programmeFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const rows = await participationsOfCases(scope, caseIds);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      { persons: rows.filter((row) => row.caseId === caseId).map(personOf) },
    ]),
  );
}

function personOf(row: Participation) {
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
