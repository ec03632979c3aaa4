import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { invitedCases } from "./queries/invited-cases";

/** An answer to a course as an answer to an offer. */
const offerAnswer = { yes: "yes", maybe: "later", no: "no" } as const;

/** What invitations to courses show, by case: when invited, the answer, when the course starts. */
export async function courseFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const rows = await invitedCases(scope, caseIds);
  return new Map(
    rows.map(({ caseId, courseId, invitedOn, answer, startsOn }) => [
      caseId,
      {
        caseFacts: recorded(
          {
            "guidance.invitedOn": invitedOn,
            "guidance.invitationAnswer": answer && offerAnswer[answer],
            "housingCourse.startsOn": startsOn,
          },
          { objectType: "course", objectId: courseId },
          invitedOn,
        ),
      },
    ]),
  );
}
