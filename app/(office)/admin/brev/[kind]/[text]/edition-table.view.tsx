import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { InstantText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { addressOfText } from "@/app/_ui/letters/addresses";
import type { TextOf } from "@/lib/letters/rules/kinds";
import type { TemplateEdition } from "@/lib/letters/types";

/** The published editions of a text, newest first; each can still be read. */
export function EditionTable({
  text,
  editions,
}: {
  text: TextOf;
  editions: readonly TemplateEdition[];
}) {
  const t = useTranslations("letters.text");
  const columns: Column<TemplateEdition>[] = [
    {
      key: "edition",
      header: t("edition"),
      primary: true,
      cell: ({ number }) => (
        <AppLink href={`${addressOfText(text)}?utgave=${number}`}>
          {t("editionNumber", { number })}
        </AppLink>
      ),
    },
    { key: "note", header: t("note"), cell: ({ note }) => note ?? "–" },
    {
      key: "published",
      header: t("publishedOn"),
      cell: ({ at }) => <InstantText value={at} withTime={false} />,
    },
    { key: "by", header: t("publishedBy"), cell: ({ byName }) => byName },
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
