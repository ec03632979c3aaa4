import { useFormatter, useTranslations } from "next-intl";
import { BarChart } from "@/app/_ui/charts/bar-chart";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/steering.module.css";
import { steps } from "@/lib/steering/rules/year-position";
import type { TheYear } from "@/lib/steering/types";
import { YearEndText } from "./year-end.view";

type Line = { key: string; all: number | null; minors: number | null; none?: boolean };

/** Where the year stands: from the decision to the settled and the free, as a chart and a table. */
export function PositionView({ shown }: { shown: TheYear }) {
  const t = useTranslations("steering.theYear");
  const format = useFormatter();
  const { decision, position, projection } = shown;
  const free = position.free.all;
  const bars = [
    ...steps.map((step) => ({ label: t(`step.${step}`), value: position[step].all })),
    { label: t("free"), value: free === null ? null : Math.max(free, 0) },
    { label: t("yearEnd"), value: projection?.expected ?? null },
  ];
  const lines: Line[] = [
    {
      key: "requested",
      all: shown.requested?.number ?? null,
      minors: shown.requested?.minors ?? null,
      none: true,
    },
    {
      key: "decided",
      all: decision?.decidedNumber ?? null,
      minors: decision?.decidedMinors ?? null,
      none: true,
    },
    ...steps.toReversed().map((step) => ({ key: step, ...position[step] })),
    {
      key: "selfSettled",
      all: position.selfSettled,
      minors: null,
      none: position.selfSettled !== null,
    },
    { key: "free", ...position.free, none: !decision },
  ];
  const cell = (line: Line, value: number | null, untold = false) => {
    if (value === null) return line.none || untold ? "–" : t("few");
    if (line.key === "free" && value < 0) return t("over", { count: format.number(-value) });
    return format.number(value);
  };
  const untoldMinors = decision?.decidedMinors === null;
  const columns: Column<Line>[] = [
    {
      key: "what",
      header: t("what"),
      primary: true,
      cell: ({ key }) => (isStep(key) ? t(`step.${key}`) : t(key as "free")),
    },
    { key: "all", header: t("all"), align: "end", cell: (line) => cell(line, line.all) },
    {
      key: "minors",
      header: t("minors"),
      align: "end",
      cell: (line) => cell(line, line.minors, line.key === "free" && untoldMinors),
    },
  ];
  return (
    <Stack>
      <BarChart
        title={t("chart", { year: shown.year })}
        description={t("chartText")}
        labels={bars.map(({ label }) => label)}
        series={[{ name: t("people"), values: bars.map(({ value }) => value) }]}
        {...(decision && { target: { label: t("decided"), value: decision.decidedNumber } })}
      />
      <YearEndText shown={shown} />
      <DataTable
        caption={t("caption")}
        captionHidden
        rows={lines}
        rowKey={({ key }) => key}
        columns={columns}
      />
      {position.masked && <p className={styles.quiet}>{t("maskedNote")}</p>}
      <Disclosure summary={t("how.title")}>
        <ul>
          <li>{t("how.who")}</li>
          <li>{t("how.steps")}</li>
          <li>{t("how.when")}</li>
          <li>{t("how.free")}</li>
          <li>{t("how.minors")}</li>
          <li>{t("how.yearEnd")}</li>
        </ul>
      </Disclosure>
    </Stack>
  );
}

const isStep = (key: string): key is (typeof steps)[number] => steps.some((step) => step === key);
