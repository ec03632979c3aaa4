import styles from "./chart.module.css";
import { type ChartProps, drawn, HEIGHT, heightOf, WIDTH } from "./chart-data";
import { ChartFrame } from "./chart-frame";
import { scaleFor } from "./scale";

/** Amounts side by side, drawn on the server as one path a series. */
export function BarChart(chart: ChartProps) {
  const { labels, series, target, unit, maskBelow } = chart;
  const values = series.map((one) => drawn(one.values, maskBelow));
  const all = values.flat().filter((value) => value !== null);
  const scale = scaleFor([...all, target?.value ?? 0], unit === "%");
  const column = WIDTH / labels.length;
  const width = Math.min((column * 0.64) / series.length, 90);
  return (
    <ChartFrame chart={chart} scale={scale}>
      {values.map((amounts, index) => {
        const d = amounts
          .map((amount, at) => {
            if (amount === null || amount === 0) return "";
            const x = column * (at + 0.5) + (index - series.length / 2) * width;
            const gap = series.length > 1 ? width * 0.06 : 0;
            return `M${round(x + gap)} ${HEIGHT}V${round(heightOf(amount, scale.max))}H${round(x + width - gap)}V${HEIGHT}Z`;
          })
          .join("");
        return <path key={series[index]?.name} d={d} className={styles.bar} data-series={index} />;
      })}
    </ChartFrame>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
