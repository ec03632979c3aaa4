import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "../kit/app-link";
import { Disclosure } from "../kit/disclosure";
import styles from "./chart.module.css";
import { type ChartProps, isMasked } from "./chart-data";

/** The same numbers as the picture, for those who would rather read, and with the cases behind. */
export function ChartTable({ chart }: { chart: ChartProps }) {
  const t = useTranslations("frame.kit");
  const format = useFormatter();
  const { labels, labelHeader, series, unit, target, tableCaption, hrefs, maskBelow, untold } =
    chart;
  const number = (value: number | null | undefined) => {
    if (value === null || value === undefined) return untold ?? "–";
    if (isMasked(value, maskBelow)) return t("masked", { limit: maskBelow ?? 0 });
    return unit ? `${format.number(value)} ${unit}` : format.number(value);
  };
  return (
    <Disclosure summary={t("numbers")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={tableCaption}>
        <table className={styles.table}>
          <caption className="sr-only">{tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{labelHeader ?? t("chartPeriod")}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              {target && <th scope="col">{target.label}</th>}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, index) => {
              const href = hrefs?.[index];
              return (
                <tr key={label}>
                  <th scope="row">{href ? <AppLink href={href}>{label}</AppLink> : label}</th>
                  {series.map(({ name, values }) => (
                    <td key={name}>{number(values[index])}</td>
                  ))}
                  {target && <td>{number(target.value)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Disclosure>
  );
}
