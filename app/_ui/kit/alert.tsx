import type { ReactNode } from "react";
import styles from "./alert.module.css";

/** A message that belongs to the page. `role="status"` announces it when it appears after an act. */
export function Alert({
  tone,
  title,
  children,
  role,
  level = 2,
}: {
  tone: "info" | "success" | "warning" | "danger";
  title?: string;
  children?: ReactNode;
  role?: "status" | "alert";
  level?: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className={`ds-alert ${styles.alert}`} data-color={tone} role={role}>
      {title && <Heading className={styles.title}>{title}</Heading>}
      {children && <div className={styles.body}>{children}</div>}
    </div>
  );
}
