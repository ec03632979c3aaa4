import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "../kit/app-link";
import styles from "./chart.module.css";
import { type ChartProps, HEIGHT, heightOf, isMasked, WIDTH } from "./chart-data";
import { ChartTable } from "./chart-table";
import type { Scale } from "./scale";

/**
 * What all charts share: title, legend, axes and the numbers as a table. The picture stretches with
 * the page while its texts stay in their own size, so it reads as well on a phone.
 */
export function ChartFrame({
  chart,
  scale,
  children,
}: {
  chart: ChartProps;
  scale: Scale;
  children: ReactNode;
}) {
  const t = useTranslations("frame.kit");
  const format = useFormatter();
  const { title, description, labels, unit, target, hrefs } = chart;
  const grid = scale.ticks.map((tick) => `M0 ${heightOf(tick, scale.max)}H${WIDTH}`).join("");
  return (
    <figure className={styles.chart}>
      <ChartHead {...chart} />
      <div className={styles.frame}>
        <div className={styles.y} aria-hidden="true">
          {scale.ticks.map((tick) => (
            <span key={tick}>
              {format.number(tick)}
              {unit === "%" && "\u00a0%"}
            </span>
          ))}
        </div>
        <div className={styles.plot}>
          <svg
            className={styles.picture}
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={[title, description].filter(Boolean).join(". ")}
          >
            <path d={grid} className={styles.grid} />
            {children}
            {target && (
              <path
                d={`M0 ${heightOf(target.value, scale.max)}H${WIDTH}`}
                className={styles.target}
              />
            )}
          </svg>
          <BarValues chart={chart} scale={scale} />
        </div>
        <div
          className={styles.x}
          aria-hidden={hrefs ? undefined : true}
          data-many={labels.length > 6}
        >
          {labels.map((label, index) => {
            const href = hrefs?.[index];
            return (
              <span key={label}>
                {href ? (
                  <AppLink href={href} variant="quiet" className={styles.behind}>
                    <span className="sr-only">{t("openCases")}: </span>
                    {label}
                  </AppLink>
                ) : (
                  label
                )}
              </span>
            );
          })}
        </div>
      </div>
      {chart.tableCaption && <ChartTable chart={chart} />}
    </figure>
  );
}

/** The title of a chart, and what its colours mean. */
export function ChartHead({
  title,
  description,
  series,
  target,
  unit,
  level,
}: Pick<ChartProps, "title" | "description" | "series" | "target" | "unit" | "level">) {
  const format = useFormatter();
  const Heading = level === 3 ? "h3" : "h2";
  return (
    <>
      <figcaption>
        <Heading className={styles.title}>{title}</Heading>
        {description && <p className={styles.description}>{description}</p>}
      </figcaption>
      {(series.length > 1 || target) && (
        <ul className={styles.legend}>
          {series.map(({ name }, index) => (
            <li key={name} data-series={index}>
              {name}
            </li>
          ))}
          {target && (
            <li data-target="true">
              {target.label}: {format.number(target.value)}
              {unitText(unit)}
            </li>
          )}
        </ul>
      )}
    </>
  );
}

/** The number on top of each bar, where there is room for it. */
function BarValues({ chart, scale }: { chart: ChartProps; scale: Scale }) {
  const format = useFormatter();
  const values = chart.series[0]?.values ?? [];
  if (chart.series.length > 1 || values.length > 12) return null;
  return (
    <svg className={styles.values} aria-hidden="true" data-many={values.length > 6}>
      {values.map((value, index) => {
        if (value === null) return null;
        const masked = isMasked(value, chart.maskBelow);
        return (
          <text
            key={chart.labels[index]}
            x={`${((index + 0.5) / values.length) * 100}%`}
            y={`${(heightOf(masked ? 0 : value, scale.max) / HEIGHT) * 100}%`}
            dy="-6"
          >
            {masked ? `<${chart.maskBelow}` : format.number(value)}
          </text>
        );
      })}
    </svg>
  );
}

export function unitText(unit: string | undefined): string {
  if (!unit) return "";
  return unit === "%" ? " %" : ` ${unit}`;
}
