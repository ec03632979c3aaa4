import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import styles from "./page-header.module.css";

export type Crumb = { label: string; href: string };

/** Where one is, what the page is called (its only h1), and what can be done on it. */
export function PageHeader({
  title,
  lead,
  breadcrumb = [],
  actions,
  meta,
}: {
  title: ReactNode;
  lead?: ReactNode;
  breadcrumb?: Crumb[];
  actions?: ReactNode;
  meta?: ReactNode;
}) {
  const t = useTranslations("frame.kit");
  return (
    <header className={styles.header}>
      {breadcrumb.length > 0 && (
        <nav aria-label={t("breadcrumb")}>
          <ol className={styles.crumbs}>
            {breadcrumb.map((crumb) => (
              <li key={crumb.href}>
                <AppLink href={crumb.href} variant="quiet" className={styles.crumb}>
                  {crumb.label}
                </AppLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles.line}>
        <div className={styles.words}>
          <h1 className={styles.title}>{title}</h1>
          {meta && <div className={styles.meta}>{meta}</div>}
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  );
}
