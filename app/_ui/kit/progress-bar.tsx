import { useId } from "react";
import styles from "./progress-bar.module.css";

export function ProgressBar({
  label,
  value,
  max,
  valueText,
}: {
  label: string;
  value: number;
  max: number;
  valueText?: string;
}) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <label htmlFor={id}>{label}</label>
        <span className={styles.value}>{valueText ?? `${value} / ${max}`}</span>
      </div>
      <progress id={id} className={styles.bar} value={value} max={Math.max(max, 1)}>
        {valueText ?? `${value} / ${max}`}
      </progress>
    </div>
  );
}
