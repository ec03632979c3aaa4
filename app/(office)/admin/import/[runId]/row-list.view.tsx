import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import type { Column } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/transfer/row-notes.module.css";
import { type Filter, RowTable } from "@/app/_ui/transfer/row-table";
import { RowStateTag } from "@/app/_ui/transfer/run-status";
import type { ImportRowLine, ImportRowPage, ImportRun } from "@/lib/transfer/types";
import { RowNotes } from "./row-notes.view";

/** The rows of a list of people, each with who it is and what is to say of it. */
export function RowList({
  run,
  counts,
  page,
  filter,
  mayDecide = false,
}: {
  run: ImportRun;
  counts: Readonly<Record<string, number>>;
  page: ImportRowPage;
  filter: Filter;
  mayDecide?: boolean;
}) {
  const t = useTranslations("transfer.preview");
  const columns: Column<ImportRowLine>[] = [
    { key: "row", header: t("columns.row"), align: "end", cell: (row) => row.rowNumber },
    {
      key: "name",
      header: t("columns.name"),
      primary: true,
      cell: (row) =>
        row.person ? (
          <AppLink href={`/personer/${row.person.id}`}>{row.person.name}</AppLink>
        ) : (
          (row.name ?? t(row.erased ? "erased" : "noName"))
        ),
    },
    { key: "birth", header: t("columns.birth"), cell: (row) => row.birthDate ?? "–" },
    {
      key: "state",
      header: mayDecide ? t("columns.state") : t("columns.result"),
      cell: (row) => (
        <span className={styles.whole}>
          <RowStateTag state={row.state} />
        </span>
      ),
    },
    {
      key: "notes",
      header: t("columns.notes"),
      cell: (row) => <RowNotes row={row} run={run} mayDecide={mayDecide} />,
    },
  ];
  if (!mayDecide) {
    columns.push({
      key: "case",
      header: t("columns.case"),
      cell: (row) =>
        row.caseId ? (
          <AppLink href={`/saker/${row.caseId}`} className={styles.whole}>
            {row.caseNumber}
          </AppLink>
        ) : (
          "–"
        ),
    });
  }
  return <RowTable run={run} counts={counts} page={page} filter={filter} columns={columns} />;
}
