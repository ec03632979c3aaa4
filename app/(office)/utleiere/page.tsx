import { PlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { SealedSearch } from "@/app/_ui/form/sealed-search.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { Messages } from "@/app/_ui/messages";
import { landlordRoles } from "@/lib/organisations/access";
import { type LandlordFilter, landlordFilterInput } from "@/lib/organisations/input";
import { listLandlords } from "@/lib/organisations/queries/list-landlords";
import { openTerm } from "@/lib/people/queries/search-term";
import { LandlordList } from "./landlord-list.view";
import { searchLandlordsAction } from "./search-landlords.action";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisations.list");
  return { title: t("title") };
}

const FILTERS = [
  { key: "all", filter: {} },
  { key: "person", filter: { kind: "person" } },
  { key: "organisation", filter: { kind: "organisation" } },
  { key: "archived", filter: { archived: "with" } },
] as const;

function address(filter: Partial<LandlordFilter>, sealed?: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  if (sealed) query.set("s", sealed);
  return query.size > 0 ? `/utleiere?${query}` : "/utleiere";
}

/** The register of landlords: found as one types, narrowed by kind. */
export default async function LandlordsPage({ searchParams }: { searchParams: Query }) {
  await requireRole("/utleiere", ...landlordRoles);
  const query = await searchParams;
  const { after, ...kept } = landlordFilterInput.parse(query);
  const sealed = typeof query.s === "string" ? query.s : undefined;
  const t = await getTranslations("organisations.list");
  const { found, search } = await read(async (scope) => {
    const term = openTerm(scope, sealed);
    return { search: term, found: await listLandlords(scope, { ...kept, after, search: term }) };
  });
  const current = FILTERS.find(
    ({ filter }) => address(filter) === address({ kind: kept.kind, archived: kept.archived }),
  );
  const add = (
    <LinkButton href="/utleiere/ny" icon={<PlusIcon aria-hidden />}>
      {t("new")}
    </LinkButton>
  );
  return (
    <Page width="wide">
      <PageHeader title={t("title")} lead={t("lead")} actions={add} />
      <Messages>
        <SealedSearch
          action={searchLandlordsAction.bind(null, "/utleiere")}
          term={search}
          label={t("search")}
          help={t("searchHelp")}
          submit={t("submit")}
          keep={kept}
        />
      </Messages>
      <nav aria-label={t("filters")}>
        <Row>
          {FILTERS.map((one) => (
            <LinkButton
              key={one.key}
              href={address(one.filter, sealed)}
              size="sm"
              tone="neutral"
              variant={current?.key === one.key ? "primary" : "secondary"}
            >
              {t(`filter.${one.key}`)}
            </LinkButton>
          ))}
        </Row>
      </nav>
      <LandlordList
        landlords={found.rows}
        narrowed={Boolean(search) || current?.key !== "all"}
        add={add}
      />
      <Pagination
        label={t("pages")}
        nextHref={found.next ? address({ ...kept, after: found.next }, sealed) : undefined}
      />
    </Page>
  );
}
