import "server-only";
import { interpreterChoices } from "@/lib/interpreters/queries/interpreters";
import { suppliers } from "@/lib/interpreters/queries/suppliers";
import { codeOptions } from "@/lib/people/queries/code-lists";
import type { Scope } from "@/lib/platform/transaction";
import type { BookingOptions } from "./booking-fields.client";

/** What a booking chooses among. */
export async function bookingOptions(
  scope: Scope,
  chosenSupplier?: string | null,
): Promise<BookingOptions> {
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
