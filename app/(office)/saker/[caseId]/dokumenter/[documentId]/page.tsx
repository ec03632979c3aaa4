import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Columns, Page, Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { documentOfCase, documentsOfCase } from "@/lib/documents/queries/documents";
import { DAYS_TO_RESTORE, documentKinds } from "@/lib/documents/rules/kinds";
import type { DocumentRow } from "@/lib/documents/types";
import { changeDocumentAction } from "./change-document.action";
import { ChangeDocumentForm } from "./change-document.form";
import { DocumentFacts } from "./document-facts.view";
import { removeDocumentAction } from "./remove-document.action";
import { RemoveDocumentForm } from "./remove-document.form";

type Props = {
  params: Promise<{ caseId: string; documentId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const FAULTS = ["file-missing", "file-damaged", "erased"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("documents");
  return { title: t("title") };
}

/** One document: what is said of it, to correct or, with a reason, to remove. */
export default async function DocumentPage({ params, searchParams }: Props) {
  const { caseId, documentId } = await params;
  const { feil } = await searchParams;
  const [t, kind] = await Promise.all([
    getTranslations("documents"),
    getTranslations("documents.kinds"),
  ]);
  const shown = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "documents.view-document", {
      objectType: "document",
      objectId: documentId,
    });
    const document = await documentOfCase(scope, caseId, documentId);
    const { documents } = await documentsOfCase(scope, caseId);
    return { document, documents, open: head.status === "open", today: scope.today };
  });
  const { document, documents, today } = shown;
  const mayChange = shown.open && !document.removedAt;
  const backHref = `/saker/${caseId}/dokumenter`;
  const fault = FAULTS.find((one) => one === feil);
  return (
    <Page>
      <div>
        <AppLink href={backHref}>{t("detail.back")}</AppLink>
      </div>
      {fault && (
        <Alert tone="danger" role="alert">
          <p>{t(`errors.${fault}`)}</p>
        </Alert>
      )}
      <Messages
        namespaces={["documents.change", "documents.remove", "documents.errors", "cases.errors"]}
      >
        <Columns
          main={
            <Stack gap="lg">
              <Section title={document.title}>
                <DocumentFacts
                  document={document}
                  replacement={documents.find(({ id }) => id === document.supersededById)?.title}
                />
              </Section>
              {mayChange && (
                <Section title={t("remove.title")}>
                  {document.origin === "made" ? (
                    <p>{t("detail.made")}</p>
                  ) : (
                    <>
                      <p>{t("remove.lead", { days: DAYS_TO_RESTORE })}</p>
                      <RemoveDocumentForm
                        action={removeDocumentAction.bind(null, documentId)}
                        version={document.version}
                      />
                    </>
                  )}
                </Section>
              )}
            </Stack>
          }
          aside={
            mayChange && (
              <Section title={t("change.title")}>
                <ChangeDocumentForm
                  key={document.version}
                  action={changeDocumentAction.bind(null, documentId)}
                  document={saidOf(document)}
                  kinds={documentKinds.map((value) => ({ value, label: kind(value) }))}
                  others={documents
                    .filter(({ id }) => id !== documentId)
                    .map(({ id, title }) => ({ value: id, label: title }))}
                  today={today}
                  backHref={backHref}
                />
              </Section>
            )
          }
        />
      </Messages>
    </Page>
  );
}

/** What the form in the browser needs, and no more. */
function saidOf({ title, kind, receivedOn, supersededById, version, origin }: DocumentRow) {
  return { title, kind, receivedOn, supersededById, version, origin };
}
