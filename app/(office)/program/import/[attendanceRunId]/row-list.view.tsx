import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import type { Column } from "@/app/_ui/kit/table";
import { ProblemNote } from "@/app/_ui/transfer/problem-note";
import styles from "@/app/_ui/transfer/row-notes.module.css";
import { type Filter, RowTable } from "@/app/_ui/transfer/row-table";
import { RowStateTag } from "@/app/_ui/transfer/run-status";
import type { AttendanceImportLine } from "@/lib/transfer/queries/attendance-import-rows";
import type { ImportRun } from "@/lib/transfer/types";

/** The rows of a school's list, each with whose day it is and what is to say of it. */
export function RowList({
  run,
  counts,
  page,
  filter,
  isBefore = false,
}: {
  run: ImportRun;
  counts: Readonly<Record<string, number>>;
  page: { rows: readonly AttendanceImportLine[]; next: number | null };
  filter: Filter;
  /** Nothing has been registered yet. */
  isBefore?: boolean;
}) {
  const t = useTranslations("transfer.preview");
  const a = useTranslations("attendance.import");
  const columns: Column<AttendanceImportLine>[] = [
    { key: "row", header: t("columns.row"), align: "end", cell: (row) => row.fileRow },
    { key: "name", header: a("name"), primary: true, cell: ({ name }) => name || a("noName") },
    { key: "day", header: a("day"), cell: ({ day }) => day || "–" },
    { key: "told", header: a("told"), cell: ({ told }) => told || "–" },
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
      cell: (row) =>
        row.problems.length === 0 ? (
          "–"
        ) : (
          <ul className={styles.notes}>
            {row.problems.map((problem) => (
              <ProblemNote key={`${problem.code} ${problem.column}`} problem={problem} run={run} />
            ))}
            {row.toType && (
              <li>
                <AppLink href={row.toType}>{a("toType", { name: row.name })}</AppLink>
              </li>
            )}
          </ul>
        ),
    },
  ];
  return <RowTable run={run} counts={counts} page={page} filter={filter} columns={columns} />;
}
