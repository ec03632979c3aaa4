import type { ReactNode } from "react";
import styles from "./checklists.module.css";

/** Items of a checklist under each other. */
export function ChecklistItems({ children }: { children: ReactNode }) {
  return <ul className={styles.items}>{children}</ul>;
}

/** One whom an item is asked of, with the state and the way to mark it. */
export function ChecklistLine({ id, children }: { id: string; children: ReactNode }) {
  return (
    <li id={id} className={styles.line}>
      {children}
    </li>
  );
}
