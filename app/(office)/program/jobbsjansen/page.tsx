import { BriefcaseIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { opensPage } from "@/app/_server/access-registry";
import { read, requireRole } from "@/app/_server/read";
import { Select } from "@/app/_ui/form/select";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { jobbsjansenRoles } from "@/lib/jobbsjansen/access";
import { listInput } from "@/lib/jobbsjansen/input";
import { participants } from "@/lib/jobbsjansen/queries/participants";
import { TARGET_GROUPS } from "@/lib/jobbsjansen/rules/codes";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const BASE = "/program/jobbsjansen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("jobbsjansen");
  return { title: t("title") };
}

/** Those in Jobbsjansen whose cases are open to one, narrowed by target group and status. */
export default async function JobbsjansenPage({ searchParams }: Props) {
  const { actor } = await requireRole(BASE, ...jobbsjansenRoles);
  const asked = listInput.parse(await searchParams);
  const { gruppe, status } = asked;
  const { lines, next } = await read((scope) => participants(scope, asked));
  const t = await getTranslations("jobbsjansen");
  const l = await getTranslations("jobbsjansen.list");
  const areas = await getTranslations("attendance.areas");
  const query = (more: Record<string, string> = {}) =>
    `${BASE}?${new URLSearchParams({ ...(gruppe && { gruppe }), status, ...more })}`;
  const isNarrowed = gruppe !== undefined || status !== "running";
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: areas("title"), href: "/program" }]}
        actions={
          opensPage("/styring/jobbsjansen", actor.roles) && (
            <LinkButton href="/styring/jobbsjansen" variant="secondary">
              {l("toResults")}
            </LinkButton>
          )
        }
      />
      <FilterBar action={BASE} label={l("filter")} {...(isNarrowed && { resetHref: BASE })}>
        <Select
          id="gruppe"
          name="gruppe"
          label={l("group")}
          defaultValue={gruppe ?? ""}
          options={TARGET_GROUPS.map((value) => ({ value, label: t(`groups.${value}`) }))}
          placeholder={l("allGroups")}
        />
        <Select
          id="status"
          name="status"
          label={l("status")}
          defaultValue={status}
          placeholder={null}
          options={(["running", "ended", "all"] as const).map((value) => ({
            value,
            label: t(`statuses.${value}`),
          }))}
        />
      </FilterBar>
      <DataTable
        caption={t("title")}
        captionHidden
        rows={lines}
        rowKey={({ id }) => id}
        rowHref={({ caseId, personId }) => `/saker/${caseId}/program/jobbsjansen/${personId}`}
        columns={[
          { key: "name", header: l("name"), primary: true, cell: ({ name }) => name },
          { key: "case", header: l("case"), cell: ({ caseNumber }) => caseNumber },
          {
            key: "started",
            header: l("started"),
            cell: ({ startedOn }) => <DateText value={startedOn} />,
          },
          {
            key: "plannedEnd",
            header: l("plannedEnd"),
            cell: ({ plannedEndOn, endedOn }) => <DateText value={endedOn ?? plannedEndOn} />,
          },
          {
            key: "state",
            header: l("state"),
            cell: ({ result }) => (result ? t(`results.${result}`) : t("statuses.running")),
          },
        ]}
        empty={
          <EmptyState
            icon={<BriefcaseIcon aria-hidden />}
            title={l(isNarrowed ? "emptyFilter" : "empty")}
            action={
              !isNarrowed && (
                <LinkButton href="/saker" variant="secondary">
                  {l("toCases")}
                </LinkButton>
              )
            }
          >
            {l(isNarrowed ? "emptyFilterText" : "emptyText")}
          </EmptyState>
        }
      />
      <Pagination
        {...(lines.length > 0 && { summary: l("onlyOwn") })}
        {...(asked.etter && { previousHref: query() })}
        {...(next && { nextHref: query({ etter: next }) })}
      />
    </Page>
  );
}
