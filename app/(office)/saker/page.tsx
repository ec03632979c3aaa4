import { FolderIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getFormatter, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import {
  type ListParams,
  listHref,
  nextHref,
  previousHref,
  readListParams,
} from "@/app/_ui/cases/list-address";
import { COLUMNS_COOKIE, readColumns } from "@/app/_ui/cases/list-columns";
import { searchCases } from "@/app/_ui/cases/search-cases.action";
import { LinkButton } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { caseListInput } from "@/lib/cases/input";
import { listCases } from "@/lib/cases/queries/case-list";
import { savedViews } from "@/lib/cases/queries/saved-views";
import { caseStaff, openTeams } from "@/lib/cases/queries/staff";
import { OFFICER_ROLES } from "@/lib/cases/rules/officers";
import { openTerm } from "@/lib/people/queries/search-term";
import { caseRoles, hasRole } from "@/lib/platform/context";
import { applicationRoles } from "@/lib/self-settlement/access";
import { assignCasesAction } from "./assign-cases.action";
import { BulkAssignForm } from "./bulk-assign.form";
import { CaseFilters } from "./case-filters.view";
import styles from "./case-list.module.css";
import { CaseTable } from "./case-table.view";
import { ListTools, ViewLinks, ViewTools } from "./list-tools.view";
import { SearchBox } from "./search-box.client";

type Search = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.list");
  return { title: t("title") };
}

export default async function CasesPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireRole("/saker", ...caseRoles);
  const params = readListParams(await searchParams);
  const text = openTerm(ctx, params.s);
  const filter = caseListInput.parse({ ...params, q: text || undefined });
  const [page, views, teams, staff] = await read((scope) =>
    Promise.all([listCases(scope, filter), savedViews(scope), openTeams(scope), caseStaff(scope)]),
  );
  const [t, selfSettlement, interpreters, role, format, jar] = await Promise.all([
    getTranslations("cases.list"),
    getTranslations("self-settlement.list"),
    getTranslations("interpreters.list"),
    getTranslations("frame.roles"),
    getFormatter(),
    cookies(),
  ]);
  const columns = readColumns(jar.get(COLUMNS_COOKIE)?.value);
  const query = listHref(params).split("?")[1] ?? "";
  const { number, capped } = page.count;
  const count = format.number(number) + (capped ? "+" : "");
  const mayOpen = hasRole(ctx.actor, "settlement_officer", "manager");
  const table = (
    <CaseTable
      rows={page.rows}
      columns={columns}
      sort={filter.sort}
      params={params}
      today={ctx.today}
      empty={<NoCases params={params} mayOpen={mayOpen} />}
    />
  );
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        actions={
          <>
            {hasRole(ctx.actor, ...applicationRoles) && (
              <LinkButton href="/selvbosetting" variant="tertiary" tone="neutral">
                {selfSettlement("open")}
              </LinkButton>
            )}
            <LinkButton href="/tolker" variant="tertiary" tone="neutral">
              {interpreters("title")}
            </LinkButton>
            <LinkButton href="/saker/nodtilgang" variant="tertiary" tone="neutral">
              {t("emergency")}
            </LinkButton>
            <LinkButton href="/saker/fordeling" variant="secondary">
              {t("distribution")}
            </LinkButton>
            {mayOpen && <LinkButton href="/saker/ny">{t("new")}</LinkButton>}
          </>
        }
      />
      <Messages namespaces={["cases.list", "cases.errors"]}>
        <SearchBox action={searchCases} filter={withoutSearch(params)} text={text} />
        <ViewLinks views={views} query={withoutSearch(params)} />
        <div className={styles.toolbar}>
          <Disclosure summary={t("filter.label")} open={isNarrowed(params)}>
            <CaseFilters params={params} teams={teams} staff={staff} />
          </Disclosure>
          <ViewTools views={views} query={withoutSearch(params)} />
          <ListTools params={params} columns={columns} />
        </div>
        <p className={styles.count} role="status">
          {t("count", { count })}
        </p>
        {page.rows.length === 0 ? (
          table
        ) : (
          <BulkAssignForm
            action={assignCasesAction}
            query={query}
            count={count}
            roles={OFFICER_ROLES.map((value) => ({ value, label: role(value) }))}
            people={staff.map(({ accountId, name, roles }) => ({
              value: accountId,
              label: name,
              roles,
            }))}
          >
            {table}
            <Pagination
              previousHref={previousHref(params)}
              nextHref={page.next ? nextHref(params, page.next) : undefined}
            />
          </BulkAssignForm>
        )}
      </Messages>
    </Page>
  );
}

function withoutSearch({ s: _, ...params }: ListParams): string {
  return listHref(params).split("?")[1] ?? "";
}

function isNarrowed({ s: _, sort: __, after: ___, back: ____, ...filters }: ListParams): boolean {
  return Object.keys(filters).length > 0;
}

async function NoCases({ params, mayOpen }: { params: ListParams; mayOpen: boolean }) {
  const t = await getTranslations("cases.list");
  const narrowed = Boolean(params.s) || isNarrowed(params);
  return (
    <EmptyState
      icon={<FolderIcon aria-hidden />}
      title={narrowed ? t("noneFound") : t("none")}
      action={
        <Row>
          {narrowed && (
            <LinkButton href="/saker" variant="secondary">
              {t("showAll")}
            </LinkButton>
          )}
          {!narrowed && mayOpen && <LinkButton href="/saker/ny">{t("new")}</LinkButton>}
        </Row>
      }
    >
      <p>{narrowed ? t("noneFoundHelp") : t("noneHelp")}</p>
    </EmptyState>
  );
}
