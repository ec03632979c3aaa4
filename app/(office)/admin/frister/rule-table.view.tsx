import { useLocale, useTranslations } from "next-intl";
import { RuleTags, ValidityWords } from "@/app/_ui/deadlines/rule-state";
import { LengthWords } from "@/app/_ui/deadlines/rule-words";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { RuleLine } from "@/lib/deadlines/types";
import type { PlainDate } from "@/lib/platform/dates";

/** The rules, each leading to its page. */
export function RuleTable({ rules, today }: { rules: readonly RuleLine[]; today: PlainDate }) {
  const t = useTranslations("deadlines.rules");
  const locale = useLocale() as "nb" | "nn" | "en";
  const columns: Column<RuleLine>[] = [
    { key: "rule", header: t("rule"), primary: true, cell: (rule) => rule.text[locale] },
    { key: "counts", header: t("counts"), cell: (rule) => <LengthWords rule={rule} /> },
    { key: "law", header: t("law"), cell: (rule) => rule.law ?? rule.source[locale] },
    { key: "validity", header: t("validity"), cell: (rule) => <ValidityWords rule={rule} /> },
    {
      key: "checked",
      header: t("checked"),
      cell: (rule) => <RuleTags rule={rule} today={today} />,
    },
    { key: "open", header: t("open"), align: "end", cell: (rule) => rule.openCount },
  ];
  return (
    <DataTable
      caption={t("all")}
      captionHidden
      columns={columns}
      rows={rules}
      rowKey={(rule) => `${rule.key} ${rule.version}`}
      rowHref={(rule) => `/admin/frister/${rule.key}`}
    />
  );
}
