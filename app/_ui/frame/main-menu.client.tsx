"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { AppLink } from "../kit/app-link";
import styles from "./main-menu.module.css";

export type MenuItem = {
  href: string;
  label: string;
  icon: ReactNode;
  wideOnly?: boolean | undefined;
};

/** The menu beside the page, or under the thumb on a phone. In the browser only to know where one is. */
export function MainMenu({ label, items }: { label: string; items: MenuItem[] }) {
  const path = usePathname();
  const current = items
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]?.href;
  return (
    <nav aria-label={label} className={styles.menu}>
      <ul className={styles.list}>
        {items.map(({ href, label: text, icon, wideOnly }) => (
          <li key={href} className={styles.entry} data-wide-only={wideOnly}>
            <AppLink
              href={href}
              variant="quiet"
              className={styles.link}
              aria-current={href === current ? "page" : undefined}
            >
              <span className={styles.icon}>{icon}</span>
              <span>{text}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
