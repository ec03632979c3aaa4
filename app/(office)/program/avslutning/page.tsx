import { CheckmarkCircleIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { DateText } from "@/app/_ui/kit/date-text";
import { CounterLink, CounterRow } from "@/app/_ui/kit/filter";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { completionRoles } from "@/lib/completion/access";
import { completionCounts, completionPage } from "@/lib/completion/queries/lists";
import { keyNamed, STEP_OF, viewNamed } from "@/lib/completion/rules/views";
import type { CompletionLine, CompletionView } from "@/lib/completion/types";

const base = "/program/avslutning";

/** What is to be in the register of the state within two months. */
const toRegister = new Set<CompletionView>(["end_not_recorded", "no_reason", "no_activity"]);

type Props = { searchParams: Promise<{ vis?: string; etter?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("completion.list");
  return { title: t("title") };
}

/** Who ends soon, and what is missing of those who have ended. */
export default async function CompletionListPage({ searchParams }: Props) {
  await requireRole(base, ...completionRoles);
  const { vis, etter } = await searchParams;
  const view = viewNamed(vis);
  const after = keyNamed(etter);
  const { counts, page } = await read(async (scope) => {
    const [counted, paged] = await Promise.all([
      completionCounts(scope),
      completionPage(scope, view, after),
    ]);
    return { counts: counted, page: paged };
  });
  const t = await getTranslations("completion.list");
  const areas = await getTranslations("attendance.areas");
  const title = t(`view.${view}`);
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: areas("title"), href: "/program" }]}
      />
      <CounterRow label={t("counts")}>
        {counts.map(({ view: one, count, overdue }) => (
          <CounterLink
            key={one}
            href={`${base}?vis=${one}`}
            count={count}
            label={t(`view.${one}`)}
            tone={overdue > 0 ? "warning" : "neutral"}
            current={one === view}
            {...(one !== "ends_soon" && overdue > 0 && { hint: t("overdue", { count: overdue }) })}
          />
        ))}
      </CounterRow>
      <Section title={title}>
        <p>
          {t(`about.${view}`)} {toRegister.has(view) && t("law")}
        </p>
        {page.lines.length === 0 ? (
          <EmptyState
            icon={<CheckmarkCircleIcon aria-hidden />}
            title={t(view === "ends_soon" ? "empty.ends_soon" : "empty.other")}
            level={3}
          >
            {t(view === "ends_soon" ? "emptyText.ends_soon" : "emptyText.other")}
          </EmptyState>
        ) : (
          <Lines view={view} lines={page.lines} title={title} />
        )}
        {(page.next || after) && (
          <Pagination
            label={t("paging")}
            {...(after && { previousHref: `${base}?vis=${view}` })}
            {...(page.next && { nextHref: `${base}?vis=${view}&etter=${page.next}` })}
          />
        )}
      </Section>
    </Page>
  );
}

async function Lines({
  view,
  lines,
  title,
}: {
  view: CompletionView;
  lines: readonly CompletionLine[];
  title: string;
}) {
  const [t, goal, reason] = await Promise.all([
    getTranslations("completion.list"),
    getTranslations("programme.endGoal"),
    getTranslations("codes.exit_reason"),
  ]);
  const href = ({ caseId, personId, participationId }: CompletionLine) =>
    view === "no_measure"
      ? `/saker/${caseId}/program/${participationId}/plan`
      : `/saker/${caseId}/program/avslutning/${personId}#${STEP_OF[view]}`;
  const columns: Column<CompletionLine>[] = [
    {
      key: "name",
      header: t("columns.name"),
      primary: true,
      cell: (row) => row.name,
    },
    { key: "case", header: t("columns.case"), cell: (row) => row.caseNumber },
    {
      key: "since",
      header: t(`since.${view}`),
      cell: (row) => (
        <>
          <DateText value={row.since} />{" "}
          {row.overdue && view !== "ends_soon" && <Tag tone="warning">{t("old")}</Tag>}
        </>
      ),
    },
    {
      key: "goal",
      header: t("columns.goal"),
      cell: (row) => (row.endGoal ? goal(row.endGoal as "work") : "–"),
    },
    ...(view === "ends_soon" || view === "end_not_recorded" || view === "no_reason"
      ? []
      : [
          {
            key: "reason",
            header: t("columns.reason"),
            cell: (row: CompletionLine) =>
              row.exitReason ? reason(row.exitReason as "moved") : "–",
          },
        ]),
  ];
  return (
    <DataTable
      caption={title}
      captionHidden
      rows={lines}
      rowKey={(row) => row.participationId}
      rowHref={href}
      columns={columns}
    />
  );
}
