import { useFormatter, useTranslations } from "next-intl";
import { BarChart } from "@/app/_ui/charts/bar-chart";
import { Card } from "@/app/_ui/kit/card";
import styles from "@/app/_ui/steering/comparison.module.css";
import type { InterpreterFigures } from "@/lib/steering/types";

const MONTH = { month: "short", timeZone: "UTC" } as const;
const KRONER = { style: "currency", currency: "NOK", maximumFractionDigits: 0 } as const;

/** What the bookings of each month cost, in whole kroner. */
export function CostsView({ figures: { year, costs } }: { figures: InterpreterFigures }) {
  const t = useTranslations("interpreters.figures");
  const format = useFormatter();
  return (
    <>
      <div className={styles.words}>
        {costs.total !== null && (
          <p className={styles.first}>
            {t("costTotal", {
              year: String(year),
              amount: format.number(Math.round(costs.total / 100), KRONER),
            })}
          </p>
        )}
        <p>{t("costsText")}</p>
      </div>
      <Card>
        <BarChart
          title={t("costs")}
          labels={costs.months.map((_, at) =>
            format.dateTime(new Date(Date.UTC(year, at, 15)), MONTH),
          )}
          labelHeader={t("month")}
          series={[
            {
              name: t("cost"),
              values: costs.months.map((ore) => (ore === null ? null : Math.round(ore / 100))),
            },
          ]}
          unit="kr"
          untold={t("notShown")}
          tableCaption={t("costs")}
          level={3}
        />
      </Card>
      {costs.months.includes(null) && <p className={styles.quiet}>{t("masked")}</p>}
    </>
  );
}
