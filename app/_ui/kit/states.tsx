import type { ReactNode } from "react";
import styles from "./states.module.css";

/** An empty list teaches: what belongs here, and the one button that starts it. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  level = 2,
}: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  level?: 1 | 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.empty}>
      {icon && (
        <div className={styles.icon} aria-hidden="true">
          {icon}
        </div>
      )}
      <Heading className={styles.title}>{title}</Heading>
      {children && <div className={styles.body}>{children}</div>}
      {action}
    </div>
  );
}

/** What a failed page says, with a reference that finds it in the log. */
export function ErrorState({
  title,
  children,
  action,
  code,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  code?: string;
}) {
  return (
    <div className={styles.error}>
      <h1 className={styles.errorTitle}>{title}</h1>
      {children && <div className={styles.body}>{children}</div>}
      {code && <p className={styles.code}>{code}</p>}
      {action && <div>{action}</div>}
    </div>
  );
}
