import { DownloadIcon } from "@navikt/aksel-icons";
import { useFormatter, useTranslations } from "next-intl";
import { BarChart } from "@/app/_ui/charts/bar-chart";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Section } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { ShownGuidedQuarter } from "@/lib/steering/rules/guided-households";
import type { GuidedHouseholds } from "@/lib/steering/types";

/** The share of the households that got guidance in each quarter. */
export function GuidedHouseholdsView({ figures }: { figures: GuidedHouseholds }) {
  const t = useTranslations("steering.guided");
  const format = useFormatter();
  const { year, quarters } = figures;
  const number = ({ state }: ShownGuidedQuarter, value: number | null, unit = "") => {
    if (value !== null) return `${format.number(value)}${unit}`;
    return state === "masked" ? t("few") : "–";
  };
  const columns: Column<ShownGuidedQuarter>[] = [
    {
      key: "quarter",
      header: t("quarterHeader"),
      primary: true,
      cell: ({ quarter }) => t("quarter", { quarter }),
    },
    {
      key: "guided",
      header: t("guided"),
      align: "end",
      cell: (one) => number(one, one.guided),
    },
    {
      key: "households",
      header: t("households"),
      align: "end",
      cell: (one) => number(one, one.households),
    },
    {
      key: "percent",
      header: t("percent"),
      align: "end",
      cell: (one) => number(one, one.percent, " %"),
    },
  ];
  return (
    <Section
      title={t("title", { year: String(year) })}
      actions={
        <LinkButton
          href={`/api/styring/veiledning?ar=${year}`}
          variant="secondary"
          size="sm"
          icon={<DownloadIcon aria-hidden />}
          download
        >
          {t("download")}
        </LinkButton>
      }
    >
      <p>{t("lead")}</p>
      {quarters.some(({ percent }) => percent !== null) && (
        <Card>
          <BarChart
            title={t("chart")}
            description={t("chartText")}
            labels={quarters.map(({ quarter }) => t("quarterShort", { quarter }))}
            series={[{ name: t("percent"), values: quarters.map(({ percent }) => percent) }]}
            unit="%"
            level={3}
          />
        </Card>
      )}
      <DataTable
        caption={t("title", { year: String(year) })}
        captionHidden
        rows={quarters}
        rowKey={({ quarter }) => String(quarter)}
        columns={columns}
      />
    </Section>
  );
}
