import { getTranslations } from "next-intl/server";
import { newId } from "@/lib/platform/ids";
import { refusedWords } from "./refused-words";
import type { UploadStart } from "./upload.form";
import type { UploadOutcome } from "./upload-outcome";

/** With what a form that adds files begins: what the last upload lacked, or the values given. */
export async function uploadStart(
  outcome: UploadOutcome | null,
  values: Record<string, string> = {},
): Promise<UploadStart> {
  const text = await getTranslations();
  return {
    values: outcome && outcome.added === 0 ? outcome.values : values,
    errors: Object.fromEntries(
      Object.entries(outcome?.fields ?? {}).map(([field, codes]) => [
        field,
        codes.map((code) => text(code as never)),
      ]),
    ),
    refused: [...new Set(await refusedWords(outcome?.refused ?? []))],
    idempotencyKey: newId(),
  };
}
