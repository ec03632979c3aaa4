import { useFormatter, useTranslations } from "next-intl";
import { RowChart } from "@/app/_ui/charts/row-chart";
import { Card } from "@/app/_ui/kit/card";
import { Section } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import { TARGET_GROUPS, type TargetGroup } from "@/lib/jobbsjansen/rules/codes";
import { REPORT_2016 } from "@/lib/jobbsjansen/rules/result";
import type { JobbsjansenFigures, ShownGroup } from "@/lib/steering/rules/jobbsjansen-figures";

type Line = ShownGroup & { group: TargetGroup | "all" };

/** The target groups of a year beside those of the report, as a chart and as a table. */
export function GroupsView({ figures, year }: { figures: JobbsjansenFigures; year: number }) {
  const t = useTranslations("jobbsjansen.figures");
  const words = useTranslations("jobbsjansen.groups");
  const format = useFormatter();
  const lines: Line[] = [...figures.groups, { ...figures.all, group: "all" }];
  const count = (pick: (line: Line) => number | null) => (line: Line) => {
    const value = pick(line);
    return line.hidden || value === null ? t("hidden") : format.number(value);
  };
  const percent = (pick: (line: Line) => number | null) => (line: Line) => {
    const value = pick(line);
    if (value === null) return t(line.hidden ? "hidden" : "nobody");
    return t("percent", { value });
  };
  const reportOf = ({ group }: Line) => {
    if (group === "all") {
      const { ofCompleted: plain, withPhasedOut: both } = REPORT_2016;
      return t("reportAll", { plain, both });
    }
    const value = REPORT_2016.byGroup[group];
    return value === null ? t("notTold") : t("percent", { value });
  };
  const column = (
    key: "participants" | "completed" | "phasedOut" | "plain" | "both" | "report",
    cell: (line: Line) => string,
  ): Column<Line> => ({ key, header: t(key), align: "end", cell });
  return (
    <Section title={t("table", { year: String(year) })}>
      {figures.groups.some(({ plain }) => plain !== null) && (
        <Card>
          <RowChart
            title={t("chart")}
            description={t("chartText")}
            labels={TARGET_GROUPS.map((group) => words(group))}
            series={[
              {
                name: t("own", { year: String(year) }),
                values: figures.groups.map(({ plain }) => plain),
              },
              {
                name: t("report"),
                values: TARGET_GROUPS.map((group) => REPORT_2016.byGroup[group]),
              },
            ]}
            unit="%"
            untold={(series, at) =>
              t(series === 1 ? "notTold" : figures.groups[at]?.hidden ? "hidden" : "nobody")
            }
            level={3}
          />
        </Card>
      )}
      <DataTable
        caption={t("table", { year: String(year) })}
        captionHidden
        rows={lines}
        rowKey={({ group }) => group}
        columns={[
          {
            key: "group",
            header: t("group"),
            primary: true,
            cell: ({ group }) => (group === "all" ? t("all") : words(group)),
          },
          column(
            "participants",
            count(({ participants }) => participants),
          ),
          column(
            "completed",
            count(({ completed }) => completed),
          ),
          column(
            "phasedOut",
            count(({ phasedOut }) => phasedOut),
          ),
          column(
            "plain",
            percent(({ plain }) => plain),
          ),
          column(
            "both",
            percent(({ both }) => both),
          ),
          column("report", reportOf),
        ]}
      />
      {figures.isMasked && <p className={styles.quiet}>{t("masked")}</p>}
    </Section>
  );
}
