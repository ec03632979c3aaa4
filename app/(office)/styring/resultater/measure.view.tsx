import { useFormatter, useTranslations } from "next-intl";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import type {
  ResultMeasure,
  ShownResult,
  YearOfResults,
} from "@/lib/steering/rules/programme-results";

const GROUPS = ["all", "female", "male", "unknown"] as const;

/** One measure over the years, for all and by sex. */
export function MeasureView({
  measure,
  years,
}: {
  measure: ResultMeasure;
  years: readonly YearOfResults[];
}) {
  const t = useTranslations("results");
  const groups = GROUPS.filter(
    (group) =>
      group !== "unknown" ||
      years.some(({ measures }) => measures[measure].unknown.state !== "nobody"),
  );
  const columns: Column<YearOfResults>[] = [
    { key: "year", header: t("year"), primary: true, cell: ({ year }) => String(year) },
    ...groups.map(
      (group): Column<YearOfResults> => ({
        key: group,
        header: group === "all" ? t("all") : t(`sex.${group}`),
        align: "end",
        cell: ({ measures }) => <Figure result={measures[measure][group]} measure={measure} />,
      }),
    ),
  ];
  return (
    <DataTable
      caption={t(`measure.${measure}`)}
      captionHidden
      rows={years}
      rowKey={({ year }) => String(year)}
      columns={columns}
    />
  );
}

function Figure({ result, measure }: { result: ShownResult; measure: ResultMeasure }) {
  const t = useTranslations("results");
  const format = useFormatter();
  const { state, percent, reached, counted, missing } = result;
  if (state === "hidden") return <span className={styles.quiet}>{t("hidden")}</span>;
  if (state !== "shown") {
    const ahead = measure === "after_24" ? "ahead24" : "ahead";
    return <span className={styles.quiet}>{t(state === "ahead" ? ahead : "nobody")}</span>;
  }
  return (
    <span className={styles.figure}>
      <span className={styles.value}>
        {format.number(percent ?? 0, { maximumFractionDigits: 0 })} %
      </span>
      <span className={styles.quiet}>
        {[
          t("of", { reached: format.number(reached ?? 0), counted: format.number(counted ?? 0) }),
          missing ? t("missing", { count: missing }) : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </span>
  );
}
