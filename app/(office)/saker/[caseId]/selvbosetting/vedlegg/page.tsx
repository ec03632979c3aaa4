import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { uploadOutcome } from "@/app/_server/documents/upload-outcome";
import { read, requireRole } from "@/app/_server/read";
import { DocumentList } from "@/app/_ui/documents/document-list";
import { UploadDocuments } from "@/app/_ui/documents/upload-documents";
import { UploadResult } from "@/app/_ui/documents/upload-result";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Columns, Page, Section } from "@/app/_ui/kit/page";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { documentsOfSubject } from "@/lib/documents/queries/documents";
import { applicationRoles } from "@/lib/self-settlement/access";
import { applicationPage } from "@/lib/self-settlement/queries/application-page";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const KINDS = [
  "unsigned_lease",
  "home_photo",
  "permit_decision",
  "household_list",
  "other",
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("documents.place");
  return { title: t("attachments") };
}

/** What was handed in with an application: the unsigned lease, photos of the home, and the rest. */
export default async function AttachmentsPage({ params, searchParams }: Props) {
  await requireRole("/saker/[caseId]/selvbosetting/vedlegg", ...applicationRoles);
  const { caseId } = await params;
  const search = await searchParams;
  const found = await read(async (scope) => {
    const { head, application, ...page } = await applicationPage(scope, caseId);
    if (!application) return null;
    const subject = {
      subjectType: "self_settlement_application",
      subjectId: application.id,
    } as const;
    const [documents, outcome] = await Promise.all([
      documentsOfSubject(scope, subject),
      uploadOutcome(scope, search),
    ]);
    const hidden = "hidden" in page && page.hidden;
    return { head, subject, documents, outcome, hidden, today: scope.today };
  });
  const base = `/saker/${caseId}/selvbosetting`;
  if (!found) redirect(base);
  const { head, outcome, hidden, ...shown } = found;
  const [t, upload, list] = await Promise.all([
    getTranslations("documents.place"),
    getTranslations("documents.upload"),
    getTranslations("documents.list"),
  ]);
  const isOpen = head.status === "open";
  return (
    <Page>
      {outcome && <UploadResult outcome={outcome} />}
      <div>
        <AppLink href={base}>{t("backToApplication")}</AppLink>
      </div>
      {hidden ? (
        <WhereaboutsHidden />
      ) : (
        <Columns
          main={
            <Section title={t("attachments")}>
              <p>{t("attachmentsLead")}</p>
              <DocumentList
                documents={shown.documents}
                mayChange={isOpen}
                empty={<p>{t("attachmentsEmpty")}</p>}
              />
            </Section>
          }
          aside={
            <Section title={upload("title")}>
              {isOpen ? (
                <UploadDocuments
                  caseId={caseId}
                  back={`${base}/vedlegg`}
                  outcome={outcome}
                  today={shown.today}
                  subject={shown.subject}
                  kinds={KINDS}
                />
              ) : (
                <p>{list("closed")}</p>
              )}
            </Section>
          }
        />
      )}
    </Page>
  );
}
