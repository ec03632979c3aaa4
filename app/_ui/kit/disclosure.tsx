import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

/** Details on demand; disclosures with the same `name` close each other. */
export function Disclosure({
  summary,
  children,
  open,
  name,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  name?: string;
}) {
  return (
    <details className={styles.disclosure} open={open} name={name}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
