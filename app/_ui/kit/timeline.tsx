import type { ReactNode } from "react";
import type { Tone } from "./tag";
import styles from "./timeline.module.css";

export type TimelineItem = {
  id: string;
  when: ReactNode;
  title: ReactNode;
  who?: ReactNode;
  body?: ReactNode;
  icon?: ReactNode;
  tone?: Tone;
};

/** One story, newest first, on a line like a root that grows downwards. */
export function Timeline({ items, label }: { items: TimelineItem[]; label?: string }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <span className={styles.node} data-color={item.tone ?? "neutral"} aria-hidden="true">
            {item.icon}
          </span>
          <div className={styles.content}>
            <div className={styles.head}>
              <span className={styles.title}>{item.title}</span>
              <span className={styles.meta}>
                {item.when}
                {item.who && <> · {item.who}</>}
              </span>
            </div>
            {item.body && <div className={styles.body}>{item.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
