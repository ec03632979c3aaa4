import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { Button } from "./button";
import styles from "./filter.module.css";
import type { Tone } from "./tag";

/** A filter that lives in the address: a plain GET form, so it can be shared and works without JavaScript. */
export function FilterBar({
  action,
  label,
  children,
  resetHref,
}: {
  action: string;
  label: string;
  children: ReactNode;
  resetHref?: string;
}) {
  const t = useTranslations("frame.kit");
  return (
    <search aria-label={label}>
      <form action={action} method="get" className={styles.bar}>
        {children}
        <div className={styles.buttons}>
          <Button type="submit" variant="secondary">
            {t("filter")}
          </Button>
          {resetHref && (
            <AppLink href={resetHref} className={styles.reset}>
              {t("reset")}
            </AppLink>
          )}
        </div>
      </form>
    </search>
  );
}

/** Counters in a row, each of them a filter. */
export function CounterRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles.counters}>
      {children}
    </nav>
  );
}

/** A number one can open: the list below shows exactly what was counted. */
export function CounterLink({
  href,
  count,
  label,
  tone = "neutral",
  current = false,
  hint,
}: {
  href: string;
  count: number | string;
  label: string;
  tone?: Tone;
  current?: boolean;
  hint?: string;
}) {
  return (
    <AppLink
      href={href}
      variant="quiet"
      className={styles.counter}
      data-tone={tone}
      data-zero={count === 0}
      aria-current={current ? "true" : undefined}
      scroll={false}
    >
      <span className={styles.count}>{count}</span> <span className={styles.label}>{label}</span>
      {hint && <span className={styles.hint}>{hint}</span>}
    </AppLink>
  );
}
