import { useLocale, useTranslations } from "next-intl";
import { ItemStateTag } from "@/app/_ui/checklists/item-words";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { isShownByRecord } from "@/lib/checklists/rules/item-filter";
import type { EditionItem } from "@/lib/checklists/types";
import { languageOf } from "@/lib/i18n/locales";

/** Items of an edition, each leading to its page. */
export function ItemTable({
  items,
  edition,
  caption,
}: {
  items: readonly EditionItem[];
  /** In the address when another edition than the usual one is shown. */
  edition?: number | undefined;
  caption: string;
}) {
  const t = useTranslations("checklists");
  const locale = languageOf(useLocale());
  const columns: Column<EditionItem>[] = [
    {
      key: "item",
      header: t("library.item"),
      primary: true,
      cell: (item) => item.text[locale],
    },
    { key: "stage", header: t("library.stage"), cell: (item) => t(`stages.${item.stage}`) },
    {
      key: "audience",
      header: t("library.audience"),
      cell: (item) => t(`audiences.${item.audience}`),
    },
    {
      key: "shown",
      header: t("library.shown"),
      hideOnPhone: true,
      cell: (item) => t(isShownByRecord(item) ? "words.byRecord" : "words.byHand"),
    },
    { key: "state", header: t("library.state"), cell: (item) => <ItemStateTag item={item} /> },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={(item) => item.id}
      rowHref={(item) =>
        `/admin/sjekklister/${item.id}${edition === undefined ? "" : `?utgave=${edition}`}`
      }
      empty={
        <EmptyState title={t("library.emptyTitle")} level={3}>
          {t("library.empty")}
        </EmptyState>
      }
    />
  );
}
