import { useTranslations } from "next-intl";
import { DocumentLink } from "@/app/_ui/documents/document-link";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import type { DocumentRow } from "@/lib/documents/types";

/** What was handed in with the application, and the way to the page that adds to it. */
export function AttachmentsView({
  caseId,
  documents,
  works,
}: {
  caseId: string;
  documents: readonly DocumentRow[];
  works: boolean;
}) {
  const t = useTranslations("documents.place");
  const kinds = useTranslations("documents.kinds");
  return (
    <Card
      title={t("attachments")}
      actions={
        works && (
          <AppLink href={`/saker/${caseId}/selvbosetting/vedlegg`}>{t("addAttachments")}</AppLink>
        )
      }
    >
      {documents.length === 0 ? (
        <p>{t("attachmentsEmpty")}</p>
      ) : (
        <ul>
          {documents.map((one) => (
            <li key={one.id}>
              <DocumentLink document={one} />, {kinds(one.kind)},{" "}
              <DateText value={one.receivedOn} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
