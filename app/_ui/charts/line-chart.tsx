import styles from "./chart.module.css";
import { type ChartProps, columnMiddle, drawn, heightOf } from "./chart-data";
import { ChartFrame } from "./chart-frame";
import { scaleFor } from "./scale";

/** A development over time, drawn on the server as one path a series; a hole where nothing is known. */
export function LineChart(chart: ChartProps) {
  const { labels, series, target, unit, maskBelow } = chart;
  const values = series.map((one) => drawn(one.values, maskBelow));
  const all = values.flat().filter((value) => value !== null);
  const scale = scaleFor([...all, target?.value ?? 0], unit === "%");
  return (
    <ChartFrame chart={chart} scale={scale} kind="line">
      {values.map((amounts, index) => {
        const points = amounts.map((amount, at) =>
          amount === null
            ? null
            : `${Math.round(columnMiddle(at, labels.length) * 10) / 10} ${Math.round(heightOf(amount, scale.max) * 10) / 10}`,
        );
        const line = points
          .map((point, at) => (point ? `${points[at - 1] ? "L" : "M"}${point}` : ""))
          .join("");
        const dots = points.map((point) => (point ? `M${point}h0` : "")).join("");
        return (
          <g key={series[index]?.name} data-series={index} className={styles.series}>
            <path d={line} className={styles.line} />
            <path d={dots} className={styles.dots} />
          </g>
        );
      })}
    </ChartFrame>
  );
}
