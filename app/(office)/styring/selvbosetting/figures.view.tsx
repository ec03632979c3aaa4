import { useFormatter, useTranslations } from "next-intl";
import { BarChart } from "@/app/_ui/charts/bar-chart";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { Grid, Section } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import { stateWords, useMeasureText } from "@/app/_ui/steering/measure-text";
import { type ComparedGroup, comparedGroups, measures } from "@/lib/steering/rules/comparison";
import type { ComparedMeasure, Comparison } from "@/lib/steering/types";

/** Measures that have a short name, to stand under a bar. */
const inChart = [
  "rent_above_norm",
  "crowded",
  "secure_lease",
  "left_home",
  "left_municipality",
  "work_or_education",
] as const;

/** Each measure in both groups: in a sentence, as charts, and as a table with the numbers behind. */
export function FiguresView({ shown, period }: { shown: Comparison; period: string }) {
  const t = useTranslations("comparison");
  const of = (code: ComparedMeasure["measure"]) =>
    shown.measures.find(({ measure }) => measure === code);
  const days = of("days_to_settlement");
  const shares = inChart.flatMap((code) => {
    const one = of(code);
    const isShown = one && comparedGroups.some((group) => one[group].value !== null);
    return isShown ? [{ code, ...one }] : [];
  });
  return (
    <Section title={t("figures")}>
      <div className={styles.words}>
        {days && <DaysText days={days} />}
        <p>{t("differ")}</p>
      </div>
      <Grid min="lg">
        {days && comparedGroups.every((group) => days[group].value !== null) && (
          <Card>
            <BarChart
              title={t("charts.days")}
              description={t("charts.daysText")}
              labels={comparedGroups.map((group) => t(`groups.${group}`))}
              labelHeader={t("charts.group")}
              series={[
                {
                  name: t("measure.days_to_settlement"),
                  values: comparedGroups.map((group) => whole(days[group].value)),
                },
              ]}
              untold={t("charts.notShown")}
              tableCaption={t("charts.days")}
              level={3}
            />
          </Card>
        )}
        {shares.length > 1 && (
          <Card>
            <BarChart
              title={t("charts.shares")}
              description={t("charts.sharesText")}
              labels={shares.map(({ code }) => t(`short.${code}`))}
              labelHeader={t("measureHeader")}
              series={comparedGroups.map((group) => ({
                name: t(`groups.${group}`),
                values: shares.map((one) => one[group].value),
              }))}
              unit="%"
              untold={t("charts.notShown")}
              tableCaption={t("charts.shares")}
              level={3}
            />
          </Card>
        )}
      </Grid>
      <FiguresTable shown={shown} period={period} />
      {isMasked(shown) && (
        <p className={styles.quiet}>
          {t("maskedNote")} {shown.period.years.length > 1 && t("maskedYears")}
        </p>
      )}
    </Section>
  );
}

function DaysText({ days }: { days: ComparedMeasure }) {
  const t = useTranslations("comparison");
  const format = useFormatter();
  const { agreed, ordinary } = days;
  if (agreed.value === null || ordinary.value === null) return null;
  return (
    <p className={styles.first}>
      {t("days", {
        agreedDays: format.number(whole(agreed.value) ?? 0),
        agreed: format.number(agreed.known ?? 0),
        ordinaryDays: format.number(whole(ordinary.value) ?? 0),
        ordinary: format.number(ordinary.known ?? 0),
      })}
    </p>
  );
}

function FiguresTable({ shown, period }: { shown: Comparison; period: string }) {
  const t = useTranslations("comparison");
  const columns: Column<ComparedMeasure>[] = [
    {
      key: "measure",
      header: t("measureHeader"),
      primary: true,
      cell: ({ measure }) => t(`measure.${measure}`),
    },
    ...comparedGroups.map(
      (group): Column<ComparedMeasure> => ({
        key: group,
        header: t(`groups.${group}`),
        align: "end",
        cell: (row) => <Figure row={row} group={group} period={shown.period.key} />,
      }),
    ),
  ];
  return (
    <DataTable
      caption={t("caption", { period })}
      captionHidden
      rows={shown.measures}
      rowKey={({ measure }) => measure}
      columns={columns}
    />
  );
}

/** The value, which leads to the cases behind it, over how many it rests on and how many lack. */
function Figure({
  row: { measure, ...figures },
  group,
  period,
}: {
  row: ComparedMeasure;
  group: ComparedGroup;
  period: string;
}) {
  const t = useTranslations("comparison");
  const text = useMeasureText();
  const { value, known, lacking, state } = figures[group];
  const names = { measure: t(`measure.${measure}`), group: t(`groups.${group}`) };
  const counted = known || lacking;
  const count = counted ? t(`of.${measures[measure].of}`, { count: counted }) : null;
  const lacks = known && lacking ? t("lacking", { count: lacking }) : null;
  return (
    <span className={styles.figure}>
      {state === "shown" ? (
        <AppLink
          href={`/styring/selvbosetting?periode=${period}&mal=${measure}&gruppe=${group}#bak`}
          className={styles.value}
        >
          <span aria-hidden="true">{text(measure, value)}</span>
          <span className="sr-only">
            {text(measure, value)}. {t("behind.open", names)}
          </span>
        </AppLink>
      ) : (
        <span className={styles.none}>
          {state === "hidden" && known !== null
            ? t("charts.notShown")
            : t(`state.${stateWords(measure, state)}`)}
        </span>
      )}
      {(count || lacks) && (
        <span className={styles.quiet}>{[count, lacks].filter(Boolean).join(" · ")}</span>
      )}
    </span>
  );
}

const whole = (value: number | null) => (value === null ? null : Math.round(value));

function isMasked({ measures: all }: Comparison): boolean {
  return all.some((one) => comparedGroups.some((group) => one[group].state === "hidden"));
}
