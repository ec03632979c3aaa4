import { UploadIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { InstantText } from "@/app/_ui/kit/date-text";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { ImportRun } from "@/lib/transfer/types";
import { runAddress } from "./run-address";
import { RunStatusTag } from "./run-status";

/** One's own imports of a kind, each leading to the step where it is. */
export function RunTable({ runs }: { runs: readonly ImportRun[] }) {
  const t = useTranslations("transfer.list");
  const columns: Column<ImportRun>[] = [
    { key: "file", header: t("columns.file"), primary: true, cell: (run) => run.fileName },
    {
      key: "status",
      header: t("columns.status"),
      cell: (run) => <RunStatusTag status={run.status} />,
    },
    { key: "rows", header: t("columns.rows"), align: "end", cell: (run) => run.rowCount },
    {
      key: "when",
      header: t("columns.when"),
      cell: (run) => <InstantText value={run.createdAt} withTime />,
    },
  ];
  return (
    <DataTable
      caption={t("runsCaption")}
      captionHidden
      columns={columns}
      rows={runs}
      rowKey={(run) => run.id}
      rowHref={(run) => runAddress(run).page}
      empty={
        <EmptyState icon={<UploadIcon />} title={t("emptyTitle")} level={3}>
          <p>{t("emptyBody")}</p>
        </EmptyState>
      }
    />
  );
}
