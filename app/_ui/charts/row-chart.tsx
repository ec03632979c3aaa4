import { useFormatter } from "next-intl";
import styles from "./chart.module.css";
import type { ChartProps } from "./chart-data";
import { ChartHead, unitText } from "./chart-frame";
import { scaleFor } from "./scale";

/**
 * Amounts of groups, as bars that lie below the name of each. For names in words, which would break
 * under standing bars on a phone; each number stands beside its bar, so it is read as a list.
 */
export function RowChart(
  chart: Pick<ChartProps, "title" | "description" | "labels" | "series" | "unit" | "level"> & {
    /** Written for a number that is not told, by its place in the series. */
    untold: (series: number, at: number) => string;
  },
) {
  const format = useFormatter();
  const { labels, series, unit, untold } = chart;
  const all = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const { max } = scaleFor(all, unit === "%");
  return (
    <figure className={styles.chart}>
      <ChartHead {...chart} />
      <ul className={styles.rows}>
        {labels.map((label, at) => (
          <li key={label}>
            <span className={styles.rowName}>{label}</span>
            {series.map(({ name, values }, index) => {
              const value = values[at] ?? null;
              return (
                <span key={name} className={styles.row}>
                  <svg className={styles.lying} aria-hidden="true">
                    <rect
                      width={`${((value ?? 0) / max) * 100}%`}
                      height="100%"
                      className={styles.bar}
                      data-series={index}
                    />
                  </svg>
                  <span>
                    <span className="sr-only">{name}: </span>
                    {value === null
                      ? untold(index, at)
                      : `${format.number(value)}${unitText(unit)}`}
                  </span>
                </span>
              );
            })}
          </li>
        ))}
      </ul>
    </figure>
  );
}
