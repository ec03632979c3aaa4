import "server-only";
import { codeOptions } from "@/lib/people/queries/code-lists";
import type { Scope } from "@/lib/platform/transaction";
import { interpreterChoices } from "./interpreters";
import { suppliers } from "./suppliers";

/** What a booking chooses among: interpreters in use, suppliers in use and the chosen one, languages. */
export async function bookingChoices(scope: Scope, chosenSupplier?: string | null) {
  const [interpreters, from, options] = await Promise.all([
    interpreterChoices(scope),
    suppliers(scope),
    codeOptions(scope, "language"),
  ]);
  return {
    interpreters,
    languages: options.language,
    suppliers: from
      .filter(({ id, isRetired }) => !isRetired || id === chosenSupplier)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}
