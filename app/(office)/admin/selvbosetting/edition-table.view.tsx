import { useTranslations } from "next-intl";
import { DateText, InstantText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { PolicyEdition } from "@/lib/policy/types";

/** The published editions, the latest first. */
export function EditionTable({
  editions,
  inForce,
}: {
  editions: readonly PolicyEdition[];
  inForce: number | null;
}) {
  const t = useTranslations("policy.editions");
  const columns: Column<PolicyEdition>[] = [
    {
      key: "edition",
      header: t("edition"),
      primary: true,
      cell: ({ number }) => t("name", { number }),
    },
    {
      key: "validFrom",
      header: t("validFrom"),
      cell: ({ number, validFrom }) => (
        <>
          <DateText value={validFrom} />{" "}
          {number === inForce && <Tag tone="accent">{t("current")}</Tag>}
        </>
      ),
    },
    { key: "note", header: t("note"), cell: ({ note }) => note ?? "–" },
    {
      key: "published",
      header: t("published"),
      cell: ({ publishedAt }) => <InstantText value={publishedAt} withTime={false} />,
    },
    { key: "by", header: t("by"), cell: ({ publishedByName }) => publishedByName },
  ];
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      columns={columns}
      rows={editions}
      rowKey={({ number }) => String(number)}
      rowHref={({ number }) => `/admin/selvbosetting?utgave=${number}`}
    />
  );
}
