import { PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { searchHref } from "@/app/_ui/dwellings/search-address";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { dwellingRoles, registerRoles } from "@/lib/dwellings/access";
import { dwellingSearchInput } from "@/lib/dwellings/input";
import { searchDwellings } from "@/lib/dwellings/queries/search-dwellings";
import { areasOf, registerCounts, wantedOf } from "@/lib/dwellings/queries/wanted";
import { hasRole } from "@/lib/platform/context";
import { DwellingFilters } from "./dwelling-filters.view";
import { DwellingList } from "./dwelling-list.view";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dwellings.list");
  return { title: t("title") };
}

/** The register of dwellings as a search: what fits those who look for a home, and why. */
export default async function DwellingsPage({ searchParams }: { searchParams: Query }) {
  const { actor } = await requireRole("/boliger", ...dwellingRoles);
  const search = dwellingSearchInput.parse(await searchParams);
  const t = await getTranslations("dwellings.list");
  const { wanted, seeking, areas, counts, found } = await read(async (scope) => {
    const asked = await wantedOf(scope, search);
    const [areas, counts, found] = await Promise.all([
      areasOf(scope),
      registerCounts(scope),
      searchDwellings(scope, search, asked.wanted, asked.seeking?.id),
    ]);
    return { ...asked, areas, counts, found };
  });
  const add = hasRole(actor, ...registerRoles) && (
    <Row>
      <LinkButton href="/boliger/import" variant="secondary">
        {t("import")}
      </LinkButton>
      <LinkButton href="/boliger/ny" icon={<PlusIcon aria-hidden />}>
        {t("new")}
      </LinkButton>
    </Row>
  );
  return (
    <Page width="wide">
      <PageHeader title={t("title")} lead={t("lead")} actions={add} />
      <DwellingFilters
        search={search}
        from={wanted.period.from}
        areas={areas}
        caseNumber={seeking?.number ?? search.case}
      />
      {seeking && (
        <p>
          {t("caseFound", { number: seeking.number, persons: wanted.persons ?? seeking.persons })}
        </p>
      )}
      {search.case && !seeking && <Alert tone="warning">{t("caseMissing")}</Alert>}
      <p>{t("counts", counts)}</p>
      <DwellingList
        dwellings={found.rows}
        isEmpty={counts.all === 0}
        add={add}
        {...(seeking && { offerFor: { caseId: seeking.id, ...wanted.period } })}
      />
      <Pagination
        label={t("pages")}
        nextHref={found.next ? searchHref({ ...search, after: found.next }) : undefined}
        previousHref={search.after ? searchHref({ ...search, after: undefined }) : undefined}
      />
    </Page>
  );
}
