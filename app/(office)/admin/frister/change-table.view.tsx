import { useLocale, useTranslations } from "next-intl";
import { ChangeWords } from "@/app/_ui/deadlines/change-words";
import { InstantText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { DeadlineRule, RuleChange } from "@/lib/deadlines/types";

/** What has been changed of the rules, newest first. */
export function ChangeTable({
  changes,
  rules,
}: {
  changes: readonly RuleChange[];
  rules: readonly DeadlineRule[];
}) {
  const t = useTranslations("deadlines.rules");
  const locale = useLocale() as "nb" | "nn" | "en";
  const columns: Column<RuleChange>[] = [
    {
      key: "change",
      header: t("change"),
      primary: true,
      cell: (change) => <ChangeWords change={change} rules={rules} locale={locale} />,
    },
    {
      key: "when",
      header: t("when"),
      cell: ({ createdAt }) => <InstantText value={createdAt} />,
    },
    { key: "who", header: t("who"), cell: (change) => change.startedByName ?? t("releaseBy") },
    {
      key: "effect",
      header: t("effect"),
      cell: ({ act, added, moved, removed }) =>
        act !== "release" && t("effectWords", { added, moved, removed }),
    },
    { key: "status", header: t("status"), cell: ({ status }) => t(`statuses.${status}`) },
  ];
  return (
    <DataTable
      caption={t("changes")}
      captionHidden
      columns={columns}
      rows={changes}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/frister/endring/${id}`}
      empty={<p>{t("noChanges")}</p>}
    />
  );
}
