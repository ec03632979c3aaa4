import { useFormatter, useTranslations } from "next-intl";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { ResultMeasure } from "@/lib/steering/rules/programme-results";
import { type Benchmark, NATIONAL_RESULTS } from "@/lib/steering/rules/result-benchmarks";

/** What was published for the whole country, beside the municipality's own. */
export function National({ measure }: { measure: ResultMeasure }) {
  const t = useTranslations("results");
  const format = useFormatter();
  const rows = NATIONAL_RESULTS.filter((one) => one.measure === measure);
  if (rows.length === 0) return null;
  const percent = (value: number | undefined) =>
    value === undefined ? "–" : `${format.number(value)} %`;
  const columns: Column<Benchmark>[] = [
    { key: "year", header: t("year"), primary: true, cell: ({ year }) => String(year) },
    { key: "all", header: t("all"), align: "end", cell: ({ all }) => percent(all) },
    ...(["female", "male"] as const).map(
      (sex): Column<Benchmark> => ({
        key: sex,
        header: t(`sex.${sex}`),
        align: "end",
        cell: ({ bySex }) => percent(bySex?.[sex]),
      }),
    ),
    { key: "source", header: t("source"), cell: ({ source }) => t(`sources.${source}`) },
  ];
  return (
    <Disclosure summary={t("national")}>
      <DataTable
        caption={t("nationalCaption")}
        captionHidden
        rows={rows}
        rowKey={({ year }) => String(year)}
        columns={columns}
      />
    </Disclosure>
  );
}
