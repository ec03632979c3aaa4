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
