import "server-only";
import { caseStaff } from "@/lib/cases/queries/staff";
import { curriculum } from "@/lib/guidance/queries/curriculum";
import { codeOptions } from "@/lib/people/queries/code-lists";
import type { Scope } from "@/lib/platform/transaction";
import { courseRoles } from "../access";

/** What a course chooses among: topics of the curriculum, languages, and those who give guidance. */
export async function courseChoices(scope: Scope) {
  const [{ topics }, options, staff] = await Promise.all([
    curriculum(scope),
    codeOptions(scope, "language"),
    caseStaff(scope),
  ]);
  return {
    topics: topics
      .filter(({ isActive }) => isActive)
      .map(({ code, title }) => ({ value: code, label: title })),
    languages: options.language,
    staff: staff
      .filter(({ roles }) => courseRoles.some((role) => roles.includes(role)))
      .map(({ accountId, name }) => ({ value: accountId, label: name })),
  };
}
