import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Pagination } from "@/app/_ui/kit/pagination";
import { Messages } from "@/app/_ui/messages";
import { openCasesByEdition } from "@/lib/casework/queries/cases-by-edition";
import { editionDifferences } from "@/lib/checklists/queries/edition-differences";
import { publishedItems } from "@/lib/checklists/queries/editions";
import { shownEdition } from "@/lib/checklists/queries/shown-edition";
import { AUDIENCES, KINDS, STAGES } from "@/lib/checklists/rules/codes";
import { filterItems, ITEM_STATES, type ItemFilter } from "@/lib/checklists/rules/item-filter";
import { EditionCards } from "./edition-cards.view";
import { EditionTable } from "./edition-table.view";
import { ItemFilterBar } from "./item-filter.view";
import { ItemTable } from "./item-table.view";

type Search = Partial<
  Record<"q" | "fase" | "rolle" | "type" | "tilstand" | "utgave" | "fra", string>
>;
type Props = { searchParams: Promise<Search> };

const ROWS = 25;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checklists.library");
  return { title: t("title") };
}

/** The checklists of the municipality: the edition in force, the draft, and every item. */
export default async function ChecklistsPage({ searchParams }: Props) {
  await requireRole("/admin/sjekklister", "administrator");
  const search = await searchParams;
  const filter = filterFrom(search);
  const found = await read(async (scope) => {
    const desk = await shownEdition(scope, Number(search.utgave) || undefined);
    const [inForceItems, differences, cases] = await Promise.all([
      publishedItems(scope, desk.inForce.number),
      desk.draft ? editionDifferences(scope, desk.inForce.number, desk.draft.number) : [],
      openCasesByEdition(scope),
    ]);
    return { ...desk, inForceItems, changes: differences.length, cases };
  });
  const { shown, draft, inForce } = found;
  const items = filterItems(found.items, filter, found.reports);
  const from = Math.max(
    0,
    items.findIndex((item) => item.id === search.fra),
  );
  const usual = draft ?? inForce;
  const edition = shown.number === usual.number ? undefined : shown.number;
  const hrefFrom = (index: number) => {
    const first = items[index];
    const query = new URLSearchParams({ ...search, fra: first?.id ?? "" });
    if (index === 0 || !first) query.delete("fra");
    return `/admin/sjekklister?${query}`;
  };
  const t = await getTranslations("checklists.library");
  const name =
    shown.status === "draft" ? t("draftName") : t("editionName", { number: shown.number });
  const title = t("items", { count: items.length, edition: name });
  return (
    <Page width="wide">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Messages namespaces={["checklists.library", "checklists.errors"]}>
        <EditionCards
          inForce={inForce}
          items={found.inForceItems}
          draft={draft}
          changes={found.changes}
        />
      </Messages>
      <Section title={title}>
        <ItemFilterBar filter={filter} edition={edition} />
        <ItemTable items={items.slice(from, from + ROWS)} edition={edition} caption={title} />
        {items.length > ROWS && (
          <Pagination
            label={t("title")}
            previousHref={from > 0 ? hrefFrom(Math.max(0, from - ROWS)) : undefined}
            nextHref={from + ROWS < items.length ? hrefFrom(from + ROWS) : undefined}
          />
        )}
      </Section>
      <Section title={t("editions")}>
        <EditionTable
          editions={found.editions.filter(({ status }) => status === "published")}
          cases={found.cases}
        />
      </Section>
    </Page>
  );
}

function filterFrom(search: Search): ItemFilter {
  return {
    search: search.q?.trim() || undefined,
    stage: STAGES.find((one) => one === search.fase),
    audience: AUDIENCES.find((one) => one === search.rolle),
    kind: KINDS.find((one) => one === search.type),
    state: ITEM_STATES.find((one) => one === search.tilstand),
  };
}
