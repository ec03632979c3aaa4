import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import type { Column } from "@/app/_ui/kit/table";
import { ProblemNote } from "@/app/_ui/transfer/problem-note";
import styles from "@/app/_ui/transfer/row-notes.module.css";
import { type Filter, RowTable } from "@/app/_ui/transfer/row-table";
import { RowStateTag } from "@/app/_ui/transfer/run-status";
import type { Locale } from "@/lib/platform/context";
import type { DwellingImportLine } from "@/lib/transfer/queries/dwelling-import-rows";
import { DWELLING_COLUMNS } from "@/lib/transfer/rules/dwelling-columns";
import type { ImportRun } from "@/lib/transfer/types";

/** The rows of a list of dwellings, each with the address and what is to say of it. */
export function RowList({
  run,
  counts,
  page,
  filter,
  isBefore = false,
}: {
  run: ImportRun;
  counts: Readonly<Record<string, number>>;
  page: { rows: readonly DwellingImportLine[]; next: number | null };
  filter: Filter;
  /** Nothing has been registered yet. */
  isBefore?: boolean;
}) {
  const t = useTranslations("transfer.preview");
  const d = useTranslations("dwellings.import");
  const columns: Column<DwellingImportLine>[] = [
    { key: "row", header: t("columns.row"), align: "end", cell: (row) => row.rowNumber },
    {
      key: "address",
      header: d("address"),
      primary: true,
      cell: ({ address, dwellingId }) =>
        dwellingId ? (
          <AppLink href={`/boliger/${dwellingId}`}>{address}</AppLink>
        ) : (
          address || d("noAddress")
        ),
    },
    {
      key: "state",
      header: isBefore ? t("columns.state") : t("columns.result"),
      cell: (row) => (
        <span className={styles.whole}>
          <RowStateTag state={row.state} />
        </span>
      ),
    },
    {
      key: "notes",
      header: t("columns.notes"),
      cell: (row) => <Notes row={row} run={run} isBefore={isBefore} />,
    },
  ];
  return <RowTable run={run} counts={counts} page={page} filter={filter} columns={columns} />;
}

function Notes({
  row,
  run,
  isBefore,
}: {
  row: DwellingImportLine;
  run: ImportRun;
  isBefore: boolean;
}) {
  const t = useTranslations("transfer.preview");
  const locale = useLocale() as Locale;
  const fields = row.changedFields.map((field) => DWELLING_COLUMNS[field][locale]).join(", ");
  if (row.problems.length === 0 && !fields) return "–";
  return (
    <ul className={styles.notes}>
      {row.problems.map((problem) => (
        <ProblemNote key={`${problem.code} ${problem.column}`} problem={problem} run={run} />
      ))}
      {fields && <li>{t(isBefore ? "willChange" : "hasChanged", { fields })}</li>}
    </ul>
  );
}
