import "server-only";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { requireSupplier } from "../queries/suppliers";
import type { Interpreter } from "../types";

/**
 * Whether the supplier is one of the municipality's, and the languages stand in the list.
 *
 * @throws not found, for a supplier of nobody's or another's
 */
export async function checkParts(
  scope: Scope,
  act: string,
  { languages, supplierId }: { languages: readonly string[]; supplierId: string | null },
): Promise<Result<null>> {
  if (supplierId) await requireSupplier(scope, supplierId, act);
  const known = await codeLabels(
    scope,
    languages.map((code) => ["language", code] as const),
  );
  if (languages.every((code) => known.has(`language.${code}`))) return ok(null);
  return fail("errors.invalid-input", { fields: { languages: ["errors.invalid-value"] } });
}

/** What the trail tells of an interpreter, under names that have words for their codes. */
export function toldOf({
  name,
  languages,
  category,
  modes,
  phone,
  email,
  note,
  isRetired = false,
}: Omit<Interpreter, "id" | "supplierId" | "version" | "isRetired"> & { isRetired?: boolean }) {
  return {
    name,
    languages,
    interpreterCategory: category,
    interpreterMode: modes,
    phone,
    email,
    note,
    isRetired,
  };
}
