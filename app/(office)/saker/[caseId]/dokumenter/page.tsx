import { FilesIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { uploadOutcome } from "@/app/_server/documents/upload-outcome";
import { read } from "@/app/_server/read";
import { DocumentList } from "@/app/_ui/documents/document-list";
import { ToUpload } from "@/app/_ui/documents/to-upload";
import { UploadDocuments } from "@/app/_ui/documents/upload-documents";
import { UploadResult } from "@/app/_ui/documents/upload-result";
import { Alert } from "@/app/_ui/kit/alert";
import { Columns, Page, Section, Stack } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { documentsOfCase, removedDocuments } from "@/lib/documents/queries/documents";
import { keyFromAddress, keyInAddress } from "@/lib/documents/rules/list-key";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { RemovedTable } from "./removed-table.view";
import { restoreDocumentAction } from "./restore-document.action";

/** Where the form stands, below the list on a phone. */
const UPLOAD = "legg-inn";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("documents");
  return { title: t("title") };
}

/** The documents of a case, the form that adds to them, and those that were removed. */
export default async function DocumentsPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const search = await searchParams;
  const before = keyFromAddress(search.for);
  const t = await getTranslations("documents");
  const shown = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "documents.view-documents");
    const [page, removed, outcome] = await Promise.all([
      documentsOfCase(scope, caseId, before),
      removedDocuments(scope, caseId),
      uploadOutcome(scope, search),
    ]);
    const hidden = !mayHandleWhereabouts(scope.actor, head.addressProtection);
    const open = head.status === "open";
    return { ...page, removed, outcome, hidden, open, today: scope.today };
  });
  const { open } = shown;
  const base = `/saker/${caseId}/dokumenter`;
  return (
    <Page>
      {shown.outcome && <UploadResult outcome={shown.outcome} />}
      <Columns
        main={
          <Stack gap="lg">
            {shown.hidden && (
              <Alert tone="info" title={t("place.hidden")}>
                <p>{t("place.hiddenBody")}</p>
              </Alert>
            )}
            <Section title={t("list.title")} actions={open && <ToUpload id={UPLOAD} />}>
              <DocumentList
                documents={shown.documents}
                mayChange={open}
                showSubject={shown.documents.some(({ subjectType }) => subjectType !== null)}
                empty={
                  <EmptyState
                    icon={<FilesIcon aria-hidden />}
                    title={t("list.emptyTitle")}
                    level={3}
                  >
                    {t(open ? "list.emptyBody" : "list.emptyClosed")}
                  </EmptyState>
                }
              />
              <Pagination
                label={t("list.title")}
                previousHref={before ? base : undefined}
                nextHref={shown.next ? `${base}?for=${keyInAddress(shown.next)}` : undefined}
              />
            </Section>
            {shown.removed.length > 0 && (
              <Section title={t("removed.title")}>
                <Messages namespaces={["documents.errors", "cases.errors"]}>
                  <RemovedTable
                    documents={shown.removed}
                    restore={open ? restoreDocumentAction : null}
                  />
                </Messages>
              </Section>
            )}
          </Stack>
        }
        aside={
          <Section title={t("upload.title")} id={UPLOAD}>
            {open ? (
              <UploadDocuments
                caseId={caseId}
                back={base}
                outcome={shown.outcome}
                today={shown.today}
              />
            ) : (
              <p>{t("list.closed")}</p>
            )}
          </Section>
        }
      />
    </Page>
  );
}
