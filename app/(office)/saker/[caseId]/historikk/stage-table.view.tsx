import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { StageRecord } from "@/lib/cases/types";

/** When the case was in which stage, and what was passed over with a reason. */
export function StageTable({ stages }: { stages: readonly StageRecord[] }) {
  const t = useTranslations("cases.history");
  const stage = useTranslations("cases.stage");
  const columns: Column<StageRecord>[] = [
    { key: "stage", header: t("stage"), primary: true, cell: (row) => stage(row.stage) },
    { key: "from", header: t("from"), cell: (row) => <DateText value={row.openedOn} /> },
    { key: "to", header: t("to"), cell: (row) => <DateText value={row.closedOn} /> },
    { key: "by", header: t("by"), cell: (row) => row.openedByName },
    { key: "passed", header: t("passed"), cell: (row) => row.overrideReason },
  ];
  const passed = stages.some(({ overrideReason }) => overrideReason);
  return (
    <DataTable
      caption={t("stages")}
      captionHidden
      columns={passed ? columns : columns.slice(0, 4)}
      rows={stages}
      rowKey={(row) => `${row.stage}-${row.openedOn}-${row.closedOn}`}
    />
  );
}
