import { newId } from "@/lib/platform/ids";
import { exampleFields } from "./rules/examples";
import type { LetterKind } from "./rules/kinds";
import type { LetterOrder } from "./types";

/** An order for a letter of a kind on a case, with example values, but for what is given. */
export function anOrder<Kind extends LetterKind>(
  kind: Kind,
  caseId: string,
  given: Partial<LetterOrder<Kind>> = {},
): LetterOrder<Kind> {
  const language = given.language ?? "nb";
  return {
    kind,
    language,
    plain: false,
    caseId,
    subjectType: "application",
    subjectId: newId(),
    recipient: { name: "Amina Yusuf", address: ["Mottaket", "1111 Staden"] },
    fields: exampleFields(kind, language),
    ...given,
  };
}
