import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { uploadOutcome } from "@/app/_server/documents/upload-outcome";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read } from "@/app/_server/read";
import { FieldsForm } from "@/app/_ui/career/fields.form";
import { followFields } from "@/app/_ui/career/follow-fields";
import { DocumentList } from "@/app/_ui/documents/document-list";
import { UploadDocuments } from "@/app/_ui/documents/upload-documents";
import { UploadResult } from "@/app/_ui/documents/upload-result";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Columns, Page, Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { careerRoles } from "@/lib/career/access";
import { leasePage, leasesPage } from "@/lib/career/queries/leases";
import { becomesOpenEnded, leaseChecks, leaseState } from "@/lib/career/rules/lease-state";
import { documentsOfSubject } from "@/lib/documents/queries/documents";
import { typedLease } from "@/lib/dwellings/rules/typed-lease";
import { hasRole } from "@/lib/platform/context";
import type { Scope } from "@/lib/platform/transaction";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { findLandlords } from "../../../selvbosetting/find-landlords.action";
import { ChecksView } from "./checks.view";
import { followLeaseAction } from "./follow-lease.action";
import { recordLeaseAction } from "./record-lease.action";
import { RecordLeaseForm } from "./record-lease.form";
import { TermsView } from "./terms.view";

type Props = {
  params: Promise<{ caseId: string; leaseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const NEW = "ny";
const KINDS = ["unsigned_lease", "signed_lease", "guarantee", "home_photo", "other"] as const;
const NAMESPACES = [
  "career.form",
  "career.errors",
  "career.lease",
  "career.regulation",
  "self-settlement.form",
  "self-settlement.page.useSome",
  "dwellings",
  "organisations.errors",
  "cases.errors",
];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("career.leases");
  return { title: t("one") };
}

/** One lease: what it says held against the act, what becomes of it, and its documents. */
export default async function LeasePage({ params, searchParams }: Props) {
  const [{ caseId, leaseId }, search] = await Promise.all([params, searchParams]);
  const found = await read(async (scope) => {
    const formKey = `career.record-lease:${caseId}:${leaseId}`;
    const page = await pageOf(scope, caseId, leaseId);
    const subject = { subjectType: "lease", subjectId: leaseId } as const;
    const [draft, documents, outcome] = await Promise.all([
      unsentForm(scope, formKey),
      page.lease ? documentsOfSubject(scope, subject) : [],
      uploadOutcome(scope, search),
    ]);
    const mayWrite = page.head.status === "open" && hasRole(scope.actor, ...careerRoles);
    const { today } = scope;
    return {
      ...page,
      subject,
      documents,
      outcome,
      mayWrite,
      today,
      draft: draftOf(formKey, draft),
    };
  });
  const { head, hidden, lease, dwelling, landlord, mayWrite, today } = found;
  const base = `/saker/${caseId}/bolig/leie`;
  if (!lease && !hidden && !mayWrite) redirect(base);
  const [t, upload] = await Promise.all([
    getTranslations("career"),
    getTranslations("documents.upload"),
  ]);
  const form = mayWrite && !hidden && !lease?.signedOn && (
    <Messages namespaces={NAMESPACES}>
      <RecordLeaseForm
        action={recordLeaseAction}
        findLandlords={findLandlords}
        caseId={caseId}
        leaseId={lease?.id ?? null}
        version={lease?.version ?? 0}
        lease={lease ? typedLease(lease) : {}}
        home={dwelling && `${dwelling.streetAddress}, ${dwelling.postalPlace}`}
        draft={found.draft}
      />
    </Messages>
  );
  const back = (
    <div>
      <AppLink href={base}>{t("leases.back")}</AppLink>
    </div>
  );
  if (hidden || !lease || !dwelling) {
    return (
      <Page width="narrow">
        {back}
        <Section title={t("leases.new")}>{hidden ? <WhereaboutsHidden /> : form}</Section>
      </Page>
    );
  }
  const openEndedFrom = becomesOpenEnded(lease);
  const isPast = leaseState(lease, today) === "past_end";
  return (
    <Page width="wide">
      {found.outcome && <UploadResult outcome={found.outcome} />}
      {back}
      {isPast && openEndedFrom && (
        <Alert tone="warning" title={t("leases.pastEnd")}>
          <p>
            {t("leases.pastEndBody")} <DateText value={openEndedFrom} />
          </p>
        </Alert>
      )}
      <Columns
        main={
          <Stack gap="lg">
            <Section title={`${dwelling.streetAddress}, ${dwelling.postalPlace}`}>
              <TermsView lease={lease} dwelling={dwelling} landlord={landlord} today={today} />
            </Section>
            <ChecksView checks={leaseChecks(lease, dwelling, today)} />
            {form && <Section title={t("leases.change")}>{form}</Section>}
          </Stack>
        }
        aside={
          <Stack gap="lg">
            {mayWrite && (
              <Section title={t("leases.follow")}>
                <Messages namespaces={["career.form", "career.errors", "cases.errors"]}>
                  <FieldsForm
                    act="follow-lease"
                    action={followLeaseAction}
                    label={t("leases.follow")}
                    fields={followFields(t)}
                    hidden={{ caseId, leaseId }}
                    values={{ ...lease }}
                    version={lease.version}
                    submit={t("leases.saveDates")}
                  />
                </Messages>
              </Section>
            )}
            <Section title={t("leases.documents")}>
              <DocumentList
                documents={found.documents}
                mayChange={mayWrite}
                empty={<p>{t("leases.noDocuments")}</p>}
              />
              {mayWrite && (
                <>
                  <h3>{upload("title")}</h3>
                  <UploadDocuments
                    caseId={head.id}
                    back={`${base}/${leaseId}`}
                    outcome={found.outcome}
                    today={today}
                    subject={found.subject}
                    kinds={KINDS}
                  />
                </>
              )}
            </Section>
          </Stack>
        }
      />
    </Page>
  );
}

/** What stands of the lease; nothing yet of a new one. */
async function pageOf(scope: Scope, caseId: string, leaseId: string) {
  const nothing = { lease: null, dwelling: null, landlord: null };
  if (leaseId === NEW) {
    const { head, hidden } = await leasesPage(scope, caseId);
    return { head, hidden, ...nothing };
  }
  const found = await leasePage(scope, caseId, leaseId);
  return found.hidden ? { ...nothing, ...found } : found;
}
