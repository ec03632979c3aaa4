import { getTranslations } from "next-intl/server";
import { Messages } from "@/app/_ui/messages";
import { type DocumentKind, documentKinds, type SubjectType } from "@/lib/documents/rules/kinds";
import type { PlainDate } from "@/lib/platform/dates";
import { UploadDocumentsForm } from "./upload-documents.form";
import type { UploadOutcome } from "./upload-outcome";
import { uploadStart } from "./upload-start";

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
  const kind = await getTranslations("documents.kinds");
  const address = new URLSearchParams({ sak: caseId, til: back });
  if (subject) {
    address.set("gjelder", subject.subjectType);
    address.set("id", subject.subjectId);
  }
  const [first, ...others] = kinds;
  const onlyOne: Record<string, string> = first && others.length === 0 ? { kind: first } : {};
  return (
    <Messages namespaces={["documents.upload", "documents.errors"]}>
      <UploadDocumentsForm
        action={`/api/dokumenter?${address}`}
        kinds={kinds.map((value) => ({ value, label: kind(value) }))}
        today={today}
        start={await uploadStart(outcome, onlyOne)}
      />
    </Messages>
  );
}
