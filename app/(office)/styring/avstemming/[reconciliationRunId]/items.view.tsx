import { CheckmarkCircleIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { Chips } from "@/app/_ui/checklists/chips";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Section } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import type { ExitReason } from "@/lib/programme/types";
import { ITEM_FILTERS } from "@/lib/reconciliation/input";
import type { ComparedField } from "@/lib/reconciliation/rules/lists";
import type { ItemEvent, ItemLine, ListRun } from "@/lib/reconciliation/types";
import { ItemView } from "./item.view";
import { ItemKeys } from "./item-keys.client";
import styles from "./items.module.css";

type Filter = { show: (typeof ITEM_FILTERS)[number]; field: string | null };

/** What differs for the list's year, person by person, with what can be done about each. */
export function Items({
  run,
  page: { items, next, hidden },
  history,
  fields,
  people,
  reasons,
  filter,
}: {
  run: ListRun;
  page: { items: readonly ItemLine[]; next: string | null; hidden: number };
  history: ReadonlyMap<string, readonly ItemEvent[]>;
  fields: readonly { field: ComparedField; left: number; all: number }[];
  people: readonly { id: string; name: string }[];
  reasons: readonly ExitReason[];
  filter: Filter;
}) {
  const t = useTranslations("reconciliation");
  const here = `/styring/avstemming/${run.id}`;
  const to = (more: Partial<Filter> & { after?: string }) => {
    const { show, field, after } = { ...filter, ...more } as Filter & { after?: string };
    const query = new URLSearchParams({
      ...(show !== "left" && { vis: show }),
      ...(field && { felt: field }),
      ...(after && { etter: after }),
    }).toString();
    return query ? `${here}?${query}` : here;
  };
  const isLeft = filter.show === "left" && !filter.field;
  return (
    <Section title={t("items.title")} id="forskjeller">
      <p>{t("result.later", { year: String(run.year) })}</p>
      <Chips
        label={t("filter.label")}
        chips={ITEM_FILTERS.map((show) => ({
          href: to({ show }),
          label: t(`filter.${show}`),
          current: filter.show === show,
        }))}
      />
      {fields.length > 1 && (
        <Chips
          label={t("filter.field")}
          chips={[
            { href: to({ field: null }), label: t("filter.every"), current: filter.field === null },
            ...fields.map(({ field, left }) => ({
              href: to({ field }),
              label: t(`field.${field}`),
              count: left,
              current: filter.field === field,
            })),
          ]}
        />
      )}
      {hidden > 0 && <p>{t("items.hidden", { count: hidden })}</p>}
      {items.length === 0 ? (
        <EmptyState
          icon={<CheckmarkCircleIcon aria-hidden />}
          title={isLeft ? t("items.zero") : t("items.empty")}
          level={3}
        >
          {isLeft ? t("items.zeroText", { year: String(run.year) }) : t("items.emptyText")}
        </EmptyState>
      ) : (
        <>
          <p className={styles.keys}>{t("items.keys")}</p>
          <Messages namespaces={["reconciliation.items", "reconciliation.errors"]}>
            <ItemKeys>
              {byPerson(items).map((own) => (
                <section key={own[0]?.id} className={styles.person}>
                  <h3 className={styles.name}>
                    <Who item={own[0] as ItemLine} />
                  </h3>
                  {own.map((item) => (
                    <ItemView
                      key={item.id}
                      item={item}
                      events={history.get(item.id) ?? []}
                      people={people}
                      reasons={reasons}
                    />
                  ))}
                </section>
              ))}
            </ItemKeys>
          </Messages>
        </>
      )}
      <Pagination {...(next && { nextHref: to({ after: next }) })} />
    </Section>
  );
}

function byPerson(items: readonly ItemLine[]): ItemLine[][] {
  const groups: ItemLine[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const isSame = last?.[0]?.personId === item.personId && item.personId !== null;
    if (last && isSame) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** The person, with a link to where ours is corrected. */
function Who({ item }: { item: ItemLine }) {
  const t = useTranslations("reconciliation.items");
  if (!item.personId) return t("unknownPerson", { row: item.rowNumber ?? 0 });
  if (!item.caseId) return item.name;
  const place = item.kind === "grants" ? "" : "/program";
  return <AppLink href={`/saker/${item.caseId}${place}`}>{item.name}</AppLink>;
}
