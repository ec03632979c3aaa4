import { AppLink } from "../kit/app-link";
import styles from "./checklists.module.css";

export type Chip = { href: string; label: string; count?: number; current: boolean };

/** Choices that stand in the address, one of them current. */
export function Chips({ label, chips }: { label: string; chips: readonly Chip[] }) {
  return (
    <nav aria-label={label} className={styles.chips}>
      {chips.map(({ href, label: text, count, current }) => (
        <AppLink
          key={href}
          href={href}
          variant="quiet"
          className={styles.chip}
          aria-current={current ? "true" : undefined}
          scroll={false}
        >
          {text}
          {count !== undefined && <span className={styles.chipCount}>{count}</span>}
        </AppLink>
      ))}
    </nav>
  );
}
