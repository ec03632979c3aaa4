import type { ReactNode } from "react";
import styles from "./page.module.css";

/** The body of a page: vertical rhythm and a width to read in. */
export function Page({
  children,
  width = "normal",
}: {
  children: ReactNode;
  width?: "narrow" | "normal" | "wide";
}) {
  return (
    <div className={styles.page} data-width={width}>
      {children}
    </div>
  );
}

export function Section({
  title,
  children,
  actions,
  level = 2,
  id,
}: {
  title: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
  id?: string;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={styles.section} id={id}>
      <div className={styles.sectionHead}>
        <Heading className={level === 2 ? styles.h2 : styles.h3}>{title}</Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** What the page is about, and beside it what supports it; one column on a phone. */
export function Columns({ main, aside }: { main: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>{main}</div>
      <div className={styles.stack}>{aside}</div>
    </div>
  );
}

export function Grid({
  children,
  min = "md",
  align,
}: {
  children: ReactNode;
  min?: "xs" | "sm" | "md" | "lg";
  /** "fields": by the inputs, whatever stands above them. */
  align?: "end" | "fields";
}) {
  return (
    <div className={styles.grid} data-min={min} data-align={align}>
      {children}
    </div>
  );
}

export function Stack({ children, gap = "md" }: { children: ReactNode; gap?: "sm" | "md" | "lg" }) {
  return (
    <div className={styles.stack} data-gap={gap}>
      {children}
    </div>
  );
}

export function Row({
  children,
  gap = "sm",
  justify,
  align,
}: {
  children: ReactNode;
  gap?: "sm" | "md";
  justify?: "between";
  /** "end": a button stands beside the field, not beside its label. */
  align?: "end";
}) {
  return (
    <div className={styles.row} data-gap={gap} data-justify={justify} data-align={align}>
      {children}
    </div>
  );
}

/** Running text, held to a line length one can read. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}
