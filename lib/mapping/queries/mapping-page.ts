import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import { bookingsAround } from "@/lib/interpreters/queries/meeting-bookings";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { firstLanguageAmong } from "@/lib/people/queries/first-language";
import type { Scope } from "@/lib/platform/transaction";
import { PREPARATION_LANGUAGES } from "../rules/preparation";
import { ruleOf } from "./guidance-rule";
import { mappedPerson } from "./mapped-person";
import { mappingOf, mappingVersions, ownSharesOf } from "./mappings";
import { preparationOf } from "./preparation";
import { preparationChecks } from "./preparation-checks";
import { guidanceOf, screeningsOf } from "./steps";

const VIEW = "mapping.view-mapping";

/**
 * All that the page of a person's mapping shows. The look is audited.
 *
 * @throws not found, also for a child and for someone outside the household
 */
export async function mappingPage(scope: Scope, caseId: string, personId: string) {
  const head = await requireCase(scope, caseId, VIEW);
  const person = await mappedPerson(scope, caseId, personId, VIEW);
  const whose = { caseIds: [caseId], personId };
  const mapping = await mappingOf(scope, caseId, personId);
  const isReviewed = mapping?.status === "reviewed";
  const [preparation, [guidance], [screening], rule, bookings, lists, preferred, checks, shares] =
    await Promise.all([
      preparationOf(scope, caseId, personId),
      guidanceOf(scope, whose),
      screeningsOf(scope, whose),
      ruleOf(scope, caseId, person),
      bookingsAround(scope, caseId, mapping?.heldOn ?? scope.today, mapping?.id ?? null),
      codeOptions(scope, "language", "country", "education_level"),
      firstLanguageAmong(
        scope,
        personId,
        PREPARATION_LANGUAGES.map(({ code }) => code),
      ),
      preparationChecks(scope),
      isReviewed ? null : ownSharesOf(scope),
    ]);
  return {
    head,
    person,
    mapping,
    versions: isReviewed ? await mappingVersions(scope, mapping.id) : [],
    preparation,
    guidance: guidance ?? null,
    screening: screening ?? null,
    rule,
    bookings,
    lists,
    preferred,
    checks,
    shares,
  };
}
