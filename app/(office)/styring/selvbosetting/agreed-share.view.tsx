import { useFormatter, useTranslations } from "next-intl";
import { BarChart } from "@/app/_ui/charts/bar-chart";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import { type PlainDate, yearOf } from "@/lib/platform/dates";
import type { ShownFigure, ShownQuarter } from "@/lib/steering/rules/masking";
import type { AgreedShare } from "@/lib/steering/types";

type Line = ShownFigure & Partial<Pick<ShownQuarter, "quarter" | "ahead">> & { year: number };

/** How many of those settled found the home themselves by agreement, quarter by quarter. */
export function AgreedShareView({
  shares,
  today,
}: {
  shares: readonly AgreedShare[];
  today: PlainDate;
}) {
  const t = useTranslations("comparison.share");
  const c = useTranslations("comparison");
  const format = useFormatter();
  const quarters = shares.flatMap(({ year, quarters: some }) =>
    some.filter(({ ahead }) => !ahead).map((one) => ({ ...one, year })),
  );
  const lines: Line[] = shares.flatMap(({ year, quarters: some, total }) => [
    ...some.map((one) => ({ ...one, year })),
    { ...total, year },
  ]);
  const number = (line: Line, value: number | null, isShare = false) => {
    const text = value === null ? "" : format.number(value);
    if (text) return isShare ? c("value.percent", { value: text }) : text;
    return line.ahead || (isShare && !line.masked) ? "–" : c("charts.notShown");
  };
  const columns: Column<Line>[] = [
    {
      key: "quarter",
      header: t("quarter"),
      primary: true,
      cell: (line) => <Name of={line} today={today} />,
    },
    {
      key: "agreed",
      header: t("agreed"),
      align: "end",
      cell: (line) => number(line, line.numerator),
    },
    {
      key: "all",
      header: t("all"),
      align: "end",
      cell: (line) => number(line, line.denominator),
    },
    {
      key: "percent",
      header: t("percent"),
      align: "end",
      cell: (line) => number(line, line.percent, true),
    },
  ];
  const caption = t("caption", { years: format.list(shares.map(({ year }) => String(year))) });
  return (
    <>
      <p>
        {t.rich("text", {
          link: (words) => <AppLink href="/styring/kommunen">{words}</AppLink>,
        })}
      </p>
      <Card>
        <BarChart
          title={t("chart")}
          description={t("chartText")}
          labels={quarters.map(({ quarter, year }) =>
            shares.length === 1
              ? t("quarterOfYear", { quarter })
              : t("quarterShort", { quarter, year: String(year) }),
          )}
          series={[{ name: t("percent"), values: quarters.map(({ percent }) => percent) }]}
          unit="%"
          level={3}
        />
      </Card>
      <DataTable
        caption={caption}
        captionHidden
        rows={lines}
        rowKey={({ year, quarter }) => `${year}/${quarter ?? "all"}`}
        columns={columns}
      />
      {lines.some(({ masked }) => masked) && <p className={styles.quiet}>{c("maskedNote")}</p>}
    </>
  );
}

function Name({ of: { quarter, year: number, ahead }, today }: { of: Line; today: PlainDate }) {
  const t = useTranslations("comparison.share");
  const year = String(number);
  if (quarter === undefined) {
    return (
      <span className={styles.total}>
        {t(yearOf(today) === number ? "soFar" : "total", { year })}
      </span>
    );
  }
  return (
    <>
      {t("quarterOf", { quarter, year })}
      {ahead && <span className={styles.quiet}> ({t("ahead")})</span>}
    </>
  );
}
