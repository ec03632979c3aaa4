import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section, Stack } from "@/app/_ui/kit/page";
import type { DocumentKind, SubjectType } from "@/lib/documents/rules/kinds";
import type { DocumentRow } from "@/lib/documents/types";
import type { PlainDate } from "@/lib/platform/dates";
import { DocumentList } from "./document-list";
import { UploadDocuments } from "./upload-documents";
import type { UploadOutcome } from "./upload-outcome";

/** Where the section stands on its page. */
export const DOCUMENTS = "dokumenter";

/**
 * The documents of something in a case, with the form that adds to them folded away; it stands open
 * when an upload did not go well in all. The page shows `outcome` on top with `UploadResult`.
 */
export async function SubjectDocuments({
  title,
  empty,
  documents,
  mayAdd,
  ...upload
}: {
  title: string;
  empty: string;
  documents: readonly DocumentRow[];
  mayAdd: boolean;
  caseId: string;
  /** The address of the page. */
  back: string;
  subject: { subjectType: SubjectType; subjectId: string };
  kinds: readonly DocumentKind[];
  outcome: UploadOutcome | null;
  today: PlainDate;
}) {
  const t = await getTranslations("documents.upload");
  return (
    <Section title={title} id={DOCUMENTS}>
      <Stack>
        {documents.length > 0 ? (
          <DocumentList documents={documents} mayChange={mayAdd} empty={null} />
        ) : (
          <p>{empty}</p>
        )}
        {mayAdd && (
          <Disclosure summary={t("title")} open={upload.outcome !== null}>
            <UploadDocuments {...upload} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}
