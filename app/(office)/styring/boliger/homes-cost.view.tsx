import { useFormatter, useTranslations } from "next-intl";
import { BarChart } from "@/app/_ui/charts/bar-chart";
import { Card } from "@/app/_ui/kit/card";
import styles from "@/app/_ui/steering/comparison.module.css";
import type { DwellingFigures } from "@/lib/steering/types";

const MONTH = { month: "short", timeZone: "UTC" } as const;
const KRONER = { style: "currency", currency: "NOK", maximumFractionDigits: 0 } as const;

/** What the empty places of each month cost, in whole kroner. */
export function HomesCost({ figures }: { figures: DwellingFigures }) {
  const { year, months, cost, vacancy } = figures;
  const t = useTranslations("steering.dwellings");
  const format = useFormatter();
  return (
    <>
      <div className={styles.words}>
        <p className={styles.first}>
          {t("costTotal", {
            year: String(year),
            amount: format.number(Math.round(cost / 100), KRONER),
          })}
        </p>
        <p>{t("costText")}</p>
        {vacancy.withoutCost > 0 && <p>{t("withoutCost", { count: vacancy.withoutCost })}</p>}
      </div>
      <Card>
        <BarChart
          title={t("costChart")}
          labels={months.map(({ month }) =>
            format.dateTime(new Date(Date.UTC(year, month - 1, 15)), MONTH),
          )}
          labelHeader={t("month")}
          series={[{ name: t("cost"), values: months.map((one) => Math.round(one.cost / 100)) }]}
          unit="kr"
          tableCaption={t("costChart")}
          level={3}
        />
      </Card>
    </>
  );
}
