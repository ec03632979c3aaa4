import "server-only";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";

/** Whether the languages stand in the list. */
export async function checkLanguages(
  scope: Scope,
  languages: readonly string[],
): Promise<Result<null>> {
  const known = await codeLabels(
    scope,
    languages.map((code) => ["language", code] as const),
  );
  if (languages.every((code) => known.has(`language.${code}`))) return ok(null);
  return fail("errors.invalid-input", { fields: { languages: ["errors.invalid-value"] } });
}

/** What the trail tells of a volunteer, under names that have words for their codes. */
export function toldOf({ kind, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { volunteerKind: kind, ...rest };
}
