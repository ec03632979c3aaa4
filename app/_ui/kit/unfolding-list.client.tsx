"use client";
import { useEffect, useRef, useState } from "react";
import { type Definition, DefinitionList } from "./definition-list";
import styles from "./disclosure.module.css";

/**
 * A disclosure of terms that is made when it is first opened: for lists that unfold at every line, whose
 * elements would weigh more than the page that they stand folded in.
 */
export function UnfoldingList({ summary, items }: { summary: string; items: Definition[] }) {
  const ref = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setWasOpened] = useState(false);
  // It may have been opened before the page came to life.
  useEffect(() => {
    if (ref.current?.open) setWasOpened(true);
  }, []);
  return (
    <details
      ref={ref}
      className={styles.disclosure}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>
        {wasOpened && <DefinitionList columns={2} items={items} />}
      </div>
    </details>
  );
}
