import { AppLink } from "./app-link";
import styles from "./tabs.module.css";

export type TabLink = { href: string; label: string; current?: boolean; count?: number };

/** The parts of a page as links: each has an address of its own and opens without JavaScript. */
export function TabNav({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul className={styles.list}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <AppLink
              href={tab.href}
              variant="quiet"
              className={styles.tab}
              aria-current={tab.current ? "page" : undefined}
            >
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
