import "server-only";
import { peopleForFacts } from "@/lib/people/queries/people-for-facts";
import { isMinor } from "@/lib/people/rules/birth-date";
import { notFound } from "@/lib/platform/errors";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { FollowUpContent } from "../input";
import { contentOf, isAbout, type RecordContent, type RecordKind } from "../rules/records";

type Parts = RecordContent & { kind: RecordKind; personId: string | null; heldOn: string };

/**
 * The record as it is kept. Fails for a day ahead, and for an adult where a child is asked for.
 *
 * @throws not found, for someone who is not in the household
 */
export async function recordParts(
  scope: Scope,
  action: string,
  caseId: string,
  given: FollowUpContent,
): Promise<Result<Parts>> {
  const { kind, heldOn } = given;
  const fields: Record<string, string[]> = {};
  if (heldOn > scope.today) fields.heldOn = ["participation.errors.in-future"];
  const about = isAbout(kind);
  const personId = about === "case" ? null : given.personId;
  if (personId) {
    const people = await peopleForFacts(scope, [caseId]);
    const found = people.find((one) => one.personId === personId);
    if (!found) throw notFound({ action, objectType: "person", objectId: personId });
    if (about === "child" && !isMinor(found.birth, heldOn)) {
      fields.personId = ["participation.errors.not-a-child"];
    }
  }
  if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
  return ok({ kind, personId, heldOn, ...contentOf(kind, given) });
}
