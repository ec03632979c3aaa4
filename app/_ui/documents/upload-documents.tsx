import { getTranslations } from "next-intl/server";
import { Messages } from "@/app/_ui/messages";
import { type DocumentKind, documentKinds, type SubjectType } from "@/lib/documents/rules/kinds";
import type { PlainDate } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import { refusedWords } from "./refused-words";
import { UploadDocumentsForm } from "./upload-documents.form";
import type { UploadOutcome } from "./upload-outcome";

/**
 * The form that adds documents, on whatever page of the case they belong to. `back` is that page's
 * address; `outcome` is what `uploadOutcome` read for it, to be shown on top with `UploadResult`.
 */
export async function UploadDocuments({
  caseId,
  back,
  outcome,
  today,
  subject,
  kinds = documentKinds,
}: {
  caseId: string;
  back: string;
  outcome: UploadOutcome | null;
  today: PlainDate;
  subject?: { subjectType: SubjectType; subjectId: string };
  kinds?: readonly DocumentKind[];
}) {
  const [text, kind] = await Promise.all([getTranslations(), getTranslations("documents.kinds")]);
  const address = new URLSearchParams({ sak: caseId, til: back });
  if (subject) {
    address.set("gjelder", subject.subjectType);
    address.set("id", subject.subjectId);
  }
  const [first, ...others] = kinds;
  const onlyOne: Record<string, string> = first && others.length === 0 ? { kind: first } : {};
  const errors = Object.fromEntries(
    Object.entries(outcome?.fields ?? {}).map(([field, codes]) => [
      field,
      codes.map((code) => text(code as never)),
    ]),
  );
  return (
    <Messages namespaces={["documents.upload", "documents.errors"]}>
      <UploadDocumentsForm
        action={`/api/dokumenter?${address}`}
        kinds={kinds.map((value) => ({ value, label: kind(value) }))}
        values={outcome && outcome.added === 0 ? outcome.values : onlyOne}
        errors={errors}
        refused={[...new Set(await refusedWords(outcome?.refused ?? []))]}
        today={today}
        idempotencyKey={newId()}
      />
    </Messages>
  );
}
