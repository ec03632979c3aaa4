import { AppLink } from "./app-link";
import styles from "./tabs.module.css";

export type TabLink = { href: string; label: string; current?: boolean; count?: number };

/**
 * The parts of a page as links: each has an address of its own and opens without JavaScript.
 * `foldOnPhone` leaves the part one is in, and unfolds the others on demand: for more than two lines.
 */
export function TabNav({
  label,
  tabs,
  foldOnPhone = false,
}: {
  label: string;
  tabs: TabLink[];
  foldOnPhone?: boolean;
}) {
  if (!foldOnPhone) return <Tabs label={label} tabs={tabs} />;
  const current = tabs.find((tab) => tab.current);
  return (
    <>
      <Tabs label={label} tabs={tabs} wideOnly />
      {/* Closed again on the page that was chosen. */}
      <details key={current?.href} className={styles.fold}>
        <summary className={styles.summary}>
          <span className={styles.here}>{current?.label ?? label}</span>
          {current && <span className={styles.count}>{label}</span>}
        </summary>
        <Tabs label={label} tabs={tabs} />
      </details>
    </>
  );
}

function Tabs({ label, tabs, wideOnly }: { label: string; tabs: TabLink[]; wideOnly?: boolean }) {
  return (
    <nav aria-label={label} className={styles.nav} data-wide-only={wideOnly}>
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
