import { useFormatter, useTranslations } from "next-intl";
import { BarChart } from "@/app/_ui/charts/bar-chart";
import { Card } from "@/app/_ui/kit/card";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { OccupancyMonth } from "@/lib/steering/rules/occupancy";
import type { DwellingFigures } from "@/lib/steering/types";

const MONTH = { month: "short", timeZone: "UTC" } as const;
const COUNTS = ["capacity", "occupied", "empty", "blocked"] as const;

/** The share of places lived in, month by month, and the places behind it. */
export function OccupancyView({ figures: { year, months } }: { figures: DwellingFigures }) {
  const t = useTranslations("steering.dwellings");
  const format = useFormatter();
  const nameOf = ({ month }: OccupancyMonth) =>
    format.dateTime(new Date(Date.UTC(year, month - 1, 15)), MONTH);
  const columns: Column<OccupancyMonth>[] = [
    { key: "month", header: t("month"), primary: true, cell: nameOf },
    {
      key: "percent",
      header: t("percent"),
      align: "end",
      cell: ({ percent }) => (percent === null ? "–" : `${format.number(percent)} %`),
    },
    ...COUNTS.map(
      (kind): Column<OccupancyMonth> => ({
        key: kind,
        header: t(kind),
        align: "end",
        cell: (one) => format.number(one[kind]),
      }),
    ),
  ];
  return (
    <>
      <Card>
        <BarChart
          title={t("occupancyChart")}
          description={t("occupancyText")}
          labels={months.map(nameOf)}
          series={[{ name: t("percent"), values: months.map(({ percent }) => percent) }]}
          unit="%"
          level={3}
        />
      </Card>
      <DataTable
        caption={t("placesByMonth")}
        compact
        rows={months}
        rowKey={({ month }) => String(month)}
        columns={columns}
      />
    </>
  );
}
