import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/steering.module.css";
import { type PlainDate, quarterOf, yearOf } from "@/lib/platform/dates";
import { isShare } from "@/lib/steering/rules/indicators";
import type { ShownFigure, ShownQuarter } from "@/lib/steering/rules/masking";
import type { ShownIndicator } from "@/lib/steering/types";

type Line = ShownFigure & Partial<Pick<ShownQuarter, "quarter" | "ahead">>;

/** Numerator and denominator of each quarter and of the year. */
export function QuarterTable({ shown, today }: { shown: ShownIndicator; today: PlainDate }) {
  const t = useTranslations("steering.detail");
  const format = useFormatter();
  const { indicator, year, quarters, result } = shown;
  const share = isShare(indicator);
  const number = (line: Line, value: number | null, unit = "") => {
    if (value !== null) return `${format.number(value)}${unit}`;
    if (line.ahead || (unit && !line.masked)) return "–";
    return t("few");
  };
  const lines: Line[] = [...quarters, result];
  const running = yearOf(today) === year ? quarterOf(today) : undefined;
  const columns: Column<Line>[] = [
    {
      key: "period",
      header: t("period"),
      primary: true,
      cell: ({ quarter, ahead }) =>
        quarter === undefined ? (
          <span className={styles.total}>{t(running ? "totalSoFar" : "total")}</span>
        ) : ahead ? (
          <>
            {t("quarter", { quarter })} <span className={styles.quiet}>({t("ahead")})</span>
          </>
        ) : (
          <>
            <AppLink href={`/styring/mal/${indicator}?ar=${year}&kvartal=${quarter}#bak`}>
              {t("quarter", { quarter })}
            </AppLink>
            {quarter === running && <span className={styles.quiet}> ({t("running")})</span>}
          </>
        ),
    },
    {
      key: "numerator",
      header: t(share ? "numerator" : "settled"),
      align: "end",
      cell: (line) => number(line, line.numerator),
    },
    {
      key: "denominator",
      header: t("denominator"),
      align: "end",
      cell: (line) => number(line, line.denominator),
    },
    {
      key: "percent",
      header: t("percent"),
      align: "end",
      cell: (line) => number(line, line.percent, " %"),
    },
    {
      key: "missing",
      header: t("missing"),
      align: "end",
      cell: (line) => number(line, line.missing),
    },
  ];
  const wanted = share ? columns : columns.slice(0, 2);
  return (
    <>
      <DataTable
        caption={t("tableCaption")}
        captionHidden
        rows={lines}
        rowKey={(line) => String(line.quarter ?? "year")}
        columns={wanted}
      />
      {lines.some((line) => line.masked) && <p className={styles.quiet}>{t("maskedNote")}</p>}
    </>
  );
}
