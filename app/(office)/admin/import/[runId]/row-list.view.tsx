import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { CounterLink, CounterRow } from "@/app/_ui/kit/filter";
import { Stack } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { Tone } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/transfer/row-notes.module.css";
import { RowStateTag } from "@/app/_ui/transfer/run-status";
import type { RowFilter } from "@/lib/transfer/input";
import type { ImportRowLine, ImportRowPage, ImportRun } from "@/lib/transfer/types";
import { RowNotes } from "./row-notes.view";

export type Filter = { show: RowFilter; after: number };

const COUNTERS: readonly { show: RowFilter; tone?: Tone }[] = [
  { show: "all" },
  { show: "new", tone: "success" },
  { show: "change", tone: "info" },
  { show: "same" },
  { show: "created", tone: "success" },
  { show: "changed", tone: "info" },
  { show: "unchanged" },
  { show: "duplicate", tone: "warning" },
  { show: "warning", tone: "warning" },
  { show: "error", tone: "danger" },
  { show: "skipped", tone: "danger" },
];

/** The rows of an import, narrowed by the counters above them. */
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
  const state = useTranslations("transfer.state");
  const here = (show: RowFilter, after = 0) =>
    `/admin/import/${run.id}?vis=${show}${after > 0 ? `&etter=${after}` : ""}`;
  const numberOf = (show: RowFilter) => (show === "all" ? run.rowCount : (counts[show] ?? 0));
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
  return (
    <Stack>
      <CounterRow label={t("counters")}>
        {COUNTERS.filter(({ show }) => show === "all" || numberOf(show) > 0).map(
          ({ show, tone }) => (
            <CounterLink
              key={show}
              href={here(show)}
              count={numberOf(show)}
              label={state(show)}
              tone={tone}
              current={filter.show === show}
            />
          ),
        )}
      </CounterRow>
      <DataTable
        caption={t("rowsCaption")}
        captionHidden
        columns={columns}
        rows={page.rows}
        rowKey={(row) => String(row.rowNumber)}
        empty={<EmptyState title={t("noRows")} level={2} />}
      />
      <Pagination
        previousHref={filter.after > 0 ? here(filter.show) : undefined}
        nextHref={page.next === null ? undefined : here(filter.show, page.next)}
      />
    </Stack>
  );
}
