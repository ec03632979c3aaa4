import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import styles from "./card.module.css";
import type { Tone } from "./tag";

/** One thing with its own heading. With `href` the heading is the link and the whole card is its target. */
export function Card({
  children,
  title,
  level = 2,
  actions,
  tone,
  href,
  id,
}: {
  children?: ReactNode;
  title?: ReactNode;
  level?: 2 | 3 | 4;
  actions?: ReactNode;
  tone?: Tone;
  href?: string;
  id?: string;
}) {
  const Heading = `h${level}` as const;
  return (
    <section
      className={`ds-card ${styles.card}`}
      data-color={tone}
      id={id}
      data-link={Boolean(href)}
    >
      {(title || actions) && (
        <div className={styles.head}>
          {title && (
            <Heading className={styles.title}>
              {href ? (
                <AppLink href={href} variant="quiet" className={styles.link}>
                  {title}
                </AppLink>
              ) : (
                title
              )}
            </Heading>
          )}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
