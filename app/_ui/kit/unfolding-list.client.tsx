"use client";
import { useEffect, useRef, useState } from "react";
import { type Definition, DefinitionList } from "./definition-list";
import styles from "./disclosure.module.css";

/**
 * A disclosure of terms that is made when it is first opened: for lists that unfold at every line, whose
 * elements would weigh more than the page that they stand folded in. Without JavaScript `href` leads
 * to the page that has it `open`.
 */
export function UnfoldingList({
  summary,
  items,
  href,
  open = false,
}: {
  summary: string;
  items: Definition[];
  href: string;
  open?: boolean;
}) {
  const ref = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setWasOpened] = useState(open);
  // It may have been opened before the page came to life.
  useEffect(() => {
    if (ref.current?.open) setWasOpened(true);
  }, []);
  return (
    <details
      ref={ref}
      className={styles.disclosure}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>
        {wasOpened ? (
          <DefinitionList columns={2} items={items} />
        ) : (
          <noscript>
            <a href={href}>{summary}</a>
          </noscript>
        )}
      </div>
    </details>
  );
}
