import type { ReactNode } from "react";
import styles from "./tag.module.css";

export type Tone = "neutral" | "accent" | "info" | "success" | "warning" | "danger";

/** A state in words; the colour only repeats what the word says. */
export function Tag({
  children,
  tone = "neutral",
  icon,
}: {
  children: ReactNode;
  tone?: Tone;
  icon?: ReactNode;
}) {
  return (
    <span className={`ds-tag ${styles.tag}`} data-color={tone}>
      {icon}
      {children}
    </span>
  );
}

/** A small number with the words that say what it counts, for a screen reader. */
export function Badge({
  count,
  label,
  tone = "neutral",
}: {
  count: number | string;
  label: string;
  tone?: Tone;
}) {
  return (
    <span className={styles.badge} data-color={tone}>
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
