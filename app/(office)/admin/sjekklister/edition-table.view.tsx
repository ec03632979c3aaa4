import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { InstantText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { Edition } from "@/lib/checklists/queries/editions";

/** The published editions, newest first, and how many open cases follow each. */
export function EditionTable({
  editions,
  cases,
}: {
  editions: readonly Edition[];
  cases: ReadonlyMap<number, number>;
}) {
  const t = useTranslations("checklists.library");
  const columns: Column<Edition>[] = [
    {
      key: "edition",
      header: t("edition"),
      primary: true,
      cell: ({ number }) => (
        <AppLink href={`/admin/sjekklister?utgave=${number}`}>
          {t("seeEdition", { number })}
        </AppLink>
      ),
    },
    { key: "note", header: t("note"), cell: ({ note }) => note ?? t("publishedFirst") },
    {
      key: "published",
      header: t("published"),
      cell: ({ publishedAt }) => <InstantText value={publishedAt} withTime={false} />,
    },
    { key: "by", header: t("by"), cell: ({ publishedByName }) => publishedByName ?? "" },
    {
      key: "cases",
      header: t("openCases"),
      align: "end",
      cell: ({ number }) => cases.get(number) ?? 0,
    },
  ];
  return (
    <DataTable
      caption={t("editions")}
      captionHidden
      columns={columns}
      rows={editions}
      rowKey={({ number }) => String(number)}
    />
  );
}
