import { CheckmarkCircleIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Card } from "@/app/_ui/kit/card";
import { InstantText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Messages } from "@/app/_ui/messages";
import { emergenciesReviewed, emergenciesToReview } from "@/lib/cases/queries/case-grants";
import type { EmergencyRow } from "@/lib/cases/types";
import { reviewEmergencyAccessAction } from "./review-emergency-access.action";
import { ReviewEmergencyAccessForm } from "./review-emergency-access.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.review");
  return { title: t("title") };
}

/** The emergency accesses that a manager is to look at. */
export default async function ReviewPage() {
  const ctx = await requireRole("/saker/nodtilgang/gjennomgang", "manager");
  const { waiting, reviewed } = await read(async (scope) => ({
    waiting: await emergenciesToReview(scope),
    reviewed: await emergenciesReviewed(scope),
  }));
  const t = await getTranslations("cases.review");
  const columns: Column<EmergencyRow>[] = [
    { key: "case", header: t("case"), primary: true, cell: (row) => row.caseNumber },
    { key: "who", header: t("who"), cell: (row) => row.accountName },
    { key: "when", header: t("when"), cell: (row) => <InstantText value={row.startsAt} /> },
    { key: "reason", header: t("reason"), cell: (row) => row.reason },
    { key: "by", header: t("reviewedBy"), cell: (row) => row.reviewedByName },
    { key: "note", header: t("note"), cell: (row) => row.reviewNote },
  ];
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: t("list"), href: "/saker" }]}
      />
      <Section title={t("waiting", { count: waiting.length })}>
        {waiting.length === 0 && (
          <EmptyState icon={<CheckmarkCircleIcon aria-hidden />} title={t("none")} level={3}>
            <p>{t("noneHelp")}</p>
          </EmptyState>
        )}
        <Messages namespaces={["cases.review", "cases.errors"]}>
          {waiting.map((row) => (
            <Card key={row.grantId} title={t("cardTitle", { number: row.caseNumber })} level={3}>
              <DefinitionList
                items={[
                  { term: t("who"), value: row.accountName },
                  { term: t("team"), value: row.teamName },
                  { term: t("when"), value: <InstantText value={row.startsAt} /> },
                  { term: t("until"), value: <InstantText value={row.endsAt} /> },
                  { term: t("reason"), value: row.reason },
                ]}
              />
              {row.accountId === ctx.actor.accountId ? (
                <p>{t("own")}</p>
              ) : (
                <ReviewEmergencyAccessForm
                  action={reviewEmergencyAccessAction}
                  grantId={row.grantId}
                  running={row.endsAt > ctx.now}
                />
              )}
            </Card>
          ))}
        </Messages>
      </Section>
      {reviewed.length > 0 && (
        <Section title={t("reviewed")}>
          <DataTable
            caption={t("reviewed")}
            captionHidden
            columns={columns}
            rows={reviewed}
            rowKey={(row) => row.grantId}
          />
        </Section>
      )}
    </Page>
  );
}
