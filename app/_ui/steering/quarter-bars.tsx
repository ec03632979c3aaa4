import { useFormatter, useTranslations } from "next-intl";
import styles from "./steering.module.css";

const HEIGHT = 56;

/** Four small bars with the goal as a line, each with its number beneath. */
export function QuarterBars({
  values,
  masked,
  goal,
  max,
  unit,
}: {
  values: readonly (number | null)[];
  masked: readonly boolean[];
  goal: number | null;
  max: number;
  unit: string;
}) {
  const t = useTranslations("steering");
  const format = useFormatter();
  const y = (value: number) => HEIGHT - (Math.min(value, max) / Math.max(max, 1)) * HEIGHT;
  return (
    <ul className={styles.bars} aria-label={t("card.trend")}>
      {values.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the quarter
        <li key={at} className={styles.bar}>
          <svg
            viewBox={`0 0 40 ${HEIGHT}`}
            preserveAspectRatio="none"
            className={styles.picture}
            aria-hidden="true"
          >
            <rect width="40" height={HEIGHT} rx="2" className={styles.ground} />
            {value !== null && value > 0 && (
              <rect y={y(value)} width="40" height={HEIGHT - y(value)} className={styles.amount} />
            )}
            {goal !== null && <path d={`M0 ${y(goal)}H40`} className={styles.goal} />}
          </svg>
          <span>
            <span className="sr-only">{t("detail.quarter", { quarter: at + 1 })}: </span>
            {value === null
              ? masked[at]
                ? "<5"
                : "–"
              : [format.number(value), unit].filter(Boolean).join("\u00a0")}
          </span>
        </li>
      ))}
    </ul>
  );
}
