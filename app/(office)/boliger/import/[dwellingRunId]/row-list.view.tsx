import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { CounterLink, CounterRow } from "@/app/_ui/kit/filter";
import { Stack } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { RowStateTag } from "@/app/_ui/transfer/run-status";
import type { Locale } from "@/lib/platform/context";
import type { RowFilter } from "@/lib/transfer/input";
import type { DwellingImportLine } from "@/lib/transfer/queries/dwelling-import-rows";
import { DWELLING_COLUMNS } from "@/lib/transfer/rules/dwelling-columns";
import { ROW_STATES } from "@/lib/transfer/rules/run-status";
import type { ImportRun } from "@/lib/transfer/types";

/** The rows of an import, narrowed by the counters above them, each with what is to say of it. */
export function RowList({
  run,
  counts,
  page,
  filter,
}: {
  run: ImportRun;
  counts: Readonly<Record<string, number>>;
  page: { rows: readonly DwellingImportLine[]; next: number | null };
  filter: { show: RowFilter; after: number };
}) {
  const t = useTranslations("dwellings.import");
  const state = useTranslations("transfer.state");
  const here = (show: RowFilter, after = 0) =>
    `/boliger/import/${run.id}?vis=${show}${after > 0 ? `&etter=${after}` : ""}`;
  const counters = ROW_STATES.filter((one) => (counts[one] ?? 0) > 0);
  const columns: Column<DwellingImportLine>[] = [
    { key: "row", header: t("row"), align: "end", cell: (row) => row.rowNumber },
    {
      key: "address",
      header: t("address"),
      primary: true,
      cell: ({ address, dwellingId }) =>
        dwellingId ? (
          <AppLink href={`/boliger/${dwellingId}`}>{address}</AppLink>
        ) : (
          address || t("noAddress")
        ),
    },
    { key: "result", header: t("result"), cell: (row) => <RowStateTag state={row.state} /> },
    { key: "notes", header: t("notes"), cell: (row) => <Notes row={row} run={run} /> },
  ];
  return (
    <Stack>
      <CounterRow label={t("counters")}>
        <CounterLink
          href={here("all")}
          count={run.rowCount}
          label={state("all")}
          current={filter.show === "all"}
        />
        {counters.map((one) => (
          <CounterLink
            key={one}
            href={here(one)}
            count={counts[one] ?? 0}
            label={state(one)}
            tone={one === "error" || one === "skipped" ? "danger" : "neutral"}
            current={filter.show === one}
          />
        ))}
      </CounterRow>
      <DataTable
        caption={t("rows")}
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

function Notes({ row, run }: { row: DwellingImportLine; run: ImportRun }) {
  const t = useTranslations("dwellings.import");
  const text = useTranslations();
  const locale = useLocale() as Locale;
  const changed = row.changedFields.map((field) => DWELLING_COLUMNS[field][locale]).join(", ");
  if (row.problems.length === 0 && !changed) return "–";
  return (
    <Stack gap="sm">
      {row.problems.map(({ code, column, params }) => (
        <p key={`${code} ${column}`}>
          {column !== null && (
            <strong>{t("inColumn", { heading: run.headings[Number(column)] ?? "" })} </strong>
          )}
          {text(code as never, params as never)}
        </p>
      ))}
      {changed && <p>{t("willChange", { fields: changed })}</p>}
    </Stack>
  );
}
