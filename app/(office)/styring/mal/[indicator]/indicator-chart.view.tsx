import { useTranslations } from "next-intl";
import { BarChart } from "@/app/_ui/charts/bar-chart";
import { goalOf } from "@/app/_ui/steering/indicator-figure";
import { isShare } from "@/lib/steering/rules/indicators";
import { accumulatedShown } from "@/lib/steering/rules/masking";
import type { ShownIndicator } from "@/lib/steering/types";

/** The year by quarter beside the goal; each quarter leads to the people behind it. */
export function IndicatorChart({ shown }: { shown: ShownIndicator }) {
  const t = useTranslations("steering.detail");
  const { indicator, year, quarters, result, target } = shown;
  const share = isShare(indicator);
  const goal = goalOf(shown);
  return (
    <BarChart
      title={t(share ? "chart" : "chartSettled")}
      description={t(share ? "chartText" : "chartSettledText")}
      labels={quarters.map(({ quarter }) => t("quarterShort", { quarter }))}
      series={[
        {
          name: t(share ? "result" : "settled"),
          values: share ? quarters.map((one) => one.percent) : accumulatedShown(quarters, result),
        },
      ]}
      {...(share && { unit: "%" })}
      {...(goal !== null && {
        target: { label: t(target ? "targetLine" : "decisionLine"), value: goal },
      })}
      tableCaption={t("chartTable")}
      hrefs={quarters.map(({ quarter, ahead }) =>
        ahead ? undefined : `/styring/mal/${indicator}?ar=${year}&kvartal=${quarter}#bak`,
      )}
    />
  );
}
