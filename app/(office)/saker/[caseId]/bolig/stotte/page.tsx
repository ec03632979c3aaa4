import { WalletIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { FieldsForm } from "@/app/_ui/career/fields.form";
import { supportFields } from "@/app/_ui/career/support-fields";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Columns, Page, Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { careerRoles } from "@/lib/career/access";
import { estimateInput } from "@/lib/career/input";
import { supportPage } from "@/lib/career/queries/support-page";
import { allowanceCountsFrom, nextAllowanceDay } from "@/lib/career/rules/allowance-month";
import type { SupportStatus } from "@/lib/career/rules/codes";
import type { SupportApplication } from "@/lib/career/types";
import { hasRole } from "@/lib/platform/context";
import { oreToTyped } from "@/lib/platform/money";
import { EstimateView } from "./estimate.view";
import { recordSupportAction } from "./record-support.action";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

const TONES: Readonly<Record<SupportStatus, Tone>> = {
  planned: "neutral",
  applied: "info",
  granted: "success",
  refused: "danger",
  withdrawn: "neutral",
  not_eligible: "neutral",
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("career.support");
  return { title: t("title") };
}

/** Applications for housing allowance and start loan, and about what the allowance may come to. */
export default async function SupportPage({ params, searchParams }: Props) {
  const [{ caseId }, search] = await Promise.all([params, searchParams]);
  const { page, mayWrite, today, municipality } = await read(async (scope) => {
    const page = await supportPage(scope, caseId);
    return {
      page,
      mayWrite: page.head.status === "open" && hasRole(scope.actor, ...careerRoles),
      today: scope.today,
      municipality: scope.municipalityId,
    };
  });
  const t = await getTranslations("career");
  const base = `/saker/${caseId}/bolig`;
  const standing = page.supports.find(({ id }) => id === search.id);
  if (search.id && !standing) notFound();
  const typed = estimateInput.safeParse(search);
  return (
    <Page width="wide">
      <div>
        <AppLink href={`${base}/karriere`}>{t("back")}</AppLink>
      </div>
      <Columns
        main={
          <Stack gap="lg">
            <Section title={t("support.title")}>
              <p>
                {t("support.lead")} <DateText value={nextAllowanceDay(today)} />
              </p>
              <SupportTable rows={page.supports} href={mayWrite ? `${base}/stotte` : null} />
            </Section>
            {mayWrite && (
              <Section title={standing ? t("support.change") : t("support.add")} id="soknad">
                <Messages namespaces={["career.form", "career.errors", "cases.errors"]}>
                  <FieldsForm
                    key={standing?.id ?? "new"}
                    act="record-support"
                    action={recordSupportAction}
                    label={standing ? t("support.change") : t("support.add")}
                    fields={supportFields(t)}
                    hidden={{ caseId, ...(standing && { supportId: standing.id }) }}
                    values={standing ? { ...standing, amount: oreToTyped(standing.amount) } : {}}
                    version={standing?.version ?? 0}
                    submit={t("support.save")}
                    {...(standing && { backHref: `${base}/stotte` })}
                  />
                </Messages>
              </Section>
            )}
          </Stack>
        }
        aside={
          <EstimateView
            typed={typed.success ? typed.data : {}}
            known={page.known}
            municipality={municipality}
            today={today}
          />
        }
      />
    </Page>
  );
}

async function SupportTable({
  rows,
  href,
}: {
  rows: readonly SupportApplication[];
  href: string | null;
}) {
  const t = await getTranslations("career");
  return (
    <DataTable
      caption={t("support.title")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      {...(href && { rowHref: ({ id }: SupportApplication) => `${href}?id=${id}#soknad` })}
      empty={
        <EmptyState icon={<WalletIcon aria-hidden />} title={t("support.empty")} level={3}>
          {t("support.emptyText")}
        </EmptyState>
      }
      columns={[
        {
          key: "kind",
          header: t("support.kind"),
          primary: true,
          cell: ({ kind }) => t(`supportKind.${kind}`),
        },
        {
          key: "status",
          header: t("support.status"),
          cell: ({ status }) => <Tag tone={TONES[status]}>{t(`supportStatus.${status}`)}</Tag>,
        },
        {
          key: "applied",
          header: t("support.appliedOn"),
          cell: ({ kind, appliedOn }) => (
            <>
              <DateText value={appliedOn} />
              {kind === "housing_allowance" && appliedOn && (
                <>
                  {" "}
                  ({t("support.countsFrom")} <DateText value={allowanceCountsFrom(appliedOn)} />)
                </>
              )}
            </>
          ),
        },
        {
          key: "answered",
          header: t("support.answeredOn"),
          cell: ({ answeredOn }) => <DateText value={answeredOn} />,
        },
        {
          key: "amount",
          header: t("support.amount"),
          align: "end",
          cell: ({ amount, refusalReason }) =>
            amount === null ? refusalReason : <MoneyText ore={amount} />,
        },
      ]}
    />
  );
}
