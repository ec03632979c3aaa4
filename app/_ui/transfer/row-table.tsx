import { useTranslations } from "next-intl";
import { CounterLink, CounterRow } from "@/app/_ui/kit/filter";
import { Stack } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { Tone } from "@/app/_ui/kit/tag";
import type { RowFilter } from "@/lib/transfer/input";
import type { ImportRun } from "@/lib/transfer/types";
import { runAddress } from "./run-address";

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
export function RowTable<Row extends { rowNumber: number }>({
  run,
  counts,
  page,
  filter,
  columns,
}: {
  run: ImportRun;
  counts: Readonly<Record<string, number>>;
  page: { rows: readonly Row[]; next: number | null };
  filter: Filter;
  columns: Column<Row>[];
}) {
  const t = useTranslations("transfer.preview");
  const state = useTranslations("transfer.state");
  const here = (show: RowFilter, after = 0) =>
    `${runAddress(run).page}?vis=${show}${after > 0 ? `&etter=${after}` : ""}`;
  const numberOf = (show: RowFilter) => (show === "all" ? run.rowCount : (counts[show] ?? 0));
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
