"use client";
import { MenuElipsisHorizontalIcon } from "@navikt/aksel-icons";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { AppLink } from "../kit/app-link";
import styles from "./main-menu.module.css";

export type MenuItem = { href: string; label: string; icon: ReactNode };

/** As many as fit under a thumb. */
const UNDER_THUMB = 5;

/**
 * The menu beside the page, or under the thumb on a phone, where those that do not fit unfold from the
 * last place. In the browser to know where one is, and to fold again.
 */
export function MainMenu({
  label,
  more,
  items,
}: {
  label: string;
  more: string;
  items: MenuItem[];
}) {
  const path = usePathname();
  const current = items
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]?.href;
  const kept = items.length > UNDER_THUMB ? UNDER_THUMB - 1 : items.length;
  const rest = items.slice(kept);
  return (
    <nav aria-label={label} className={styles.menu}>
      <ul className={styles.list}>
        {items.map((item, at) => (
          <li key={item.href} className={styles.entry} data-folded={at >= kept || undefined}>
            <MenuLink item={item} isCurrent={item.href === current} />
          </li>
        ))}
        {rest.length > 0 && (
          <li className={styles.more}>
            <More key={path} label={more} isCurrent={rest.some(({ href }) => href === current)}>
              {rest.map((item) => (
                <li key={item.href}>
                  <MenuLink item={item} isCurrent={item.href === current} />
                </li>
              ))}
            </More>
          </li>
        )}
      </ul>
    </nav>
  );
}

function MenuLink({
  item: { href, label, icon },
  isCurrent,
}: {
  item: MenuItem;
  isCurrent: boolean;
}) {
  return (
    <AppLink
      href={href}
      variant="quiet"
      className={styles.link}
      aria-current={isCurrent ? "page" : undefined}
    >
      <span className={styles.icon}>{icon}</span>
      <span>{label}</span>
    </AppLink>
  );
}

/** The last place on a phone. Folds again on Escape and on a touch beside it; another page has its own. */
function More({
  label,
  isCurrent,
  children,
}: {
  label: string;
  isCurrent: boolean;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDetailsElement>(null);
  const fold = () => {
    if (ref.current) ref.current.open = false;
  };
  useEffect(() => {
    const beside = ({ target }: Event) => {
      if (!ref.current?.contains(target as Node)) fold();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape" || !ref.current?.open) return;
      fold();
      ref.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", beside);
    document.addEventListener("focusin", beside);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", beside);
      document.removeEventListener("focusin", beside);
      document.removeEventListener("keydown", onKey);
    };
  });
  return (
    <details ref={ref} className={styles.fold}>
      <summary className={styles.link} data-current={isCurrent || undefined}>
        <span className={styles.icon}>
          <MenuElipsisHorizontalIcon aria-hidden />
        </span>
        <span>{label}</span>
      </summary>
      <ul className={styles.sheet}>{children}</ul>
    </details>
  );
}
