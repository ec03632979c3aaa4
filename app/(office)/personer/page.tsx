import { PersonPlusIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { SealedSearch } from "@/app/_ui/form/sealed-search.client";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { Messages } from "@/app/_ui/messages";
import { mayRegisterWithoutHousehold, personRoles } from "@/lib/people/access";
import { type PersonFilter, personFilterInput } from "@/lib/people/input";
import { listPeople } from "@/lib/people/queries/list-people";
import { openTerm } from "@/lib/people/queries/search-term";
import { PersonList } from "./person-list.view";
import { searchPeopleAction } from "./search-people.action";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.list");
  return { title: t("title") };
}

const FILTERS = [
  { key: "all", filter: {} },
  { key: "protected", filter: { protection: "any" } },
  { key: "withoutCase", filter: { without: "case" } },
  { key: "withoutNumber", filter: { without: "number" } },
] as const;

function address(filter: Partial<PersonFilter>, sealed?: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  if (sealed) query.set("s", sealed);
  return query.size > 0 ? `/personer?${query}` : "/personer";
}

/** The people whom one may know of: found as one types, narrowed by what is missing. */
export default async function PeoplePage({ searchParams }: { searchParams: Query }) {
  await requireRole("/personer", ...personRoles);
  const query = await searchParams;
  const filter = personFilterInput.parse(query);
  const sealed = typeof query.s === "string" ? query.s : undefined;
  const t = await getTranslations("people.list");
  const { people, search, mayRegister, today } = await read(async (scope) => {
    const term = openTerm(scope, sealed);
    return {
      search: term,
      people: await listPeople(scope, { ...filter, search: term }),
      mayRegister: mayRegisterWithoutHousehold(scope.actor),
      today: scope.today,
    };
  });
  const { after: _after, ...kept } = filter;
  const current = FILTERS.find(
    (one) => JSON.stringify(one.filter) === JSON.stringify(dropEmpty(kept)),
  );
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          mayRegister && (
            <LinkButton href="/personer/ny" icon={<PersonPlusIcon aria-hidden />}>
              {t("new")}
            </LinkButton>
          )
        }
      />
      <Messages>
        <SealedSearch
          action={searchPeopleAction.bind(null, "/personer")}
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
      <PersonList
        people={people.rows}
        today={today}
        narrowed={Boolean(search) || current?.key !== "all"}
        mayRegister={mayRegister}
      />
      <Pagination
        label={t("pages")}
        nextHref={people.next ? address({ ...kept, after: people.next }, sealed) : undefined}
      />
    </Page>
  );
}

function dropEmpty(filter: Partial<PersonFilter>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
