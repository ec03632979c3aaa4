import type { ReactNode } from "react";
import styles from "./shell.module.css";

export const MAIN_ID = "innhold";

/** Skip link, bar, menu and the page: the same places on every screen of the office. */
export function Shell({
  skip,
  topBar,
  menu,
  children,
  footer,
}: {
  skip: string;
  topBar: ReactNode;
  menu: ReactNode;
  children: ReactNode;
  footer: ReactNode;
}) {
  return (
    <>
      <a href={`#${MAIN_ID}`} className={styles.skip}>
        {skip}
      </a>
      {topBar}
      <div className={styles.body}>
        {menu}
        <div className={styles.column}>
          <main id={MAIN_ID} tabIndex={-1} className={styles.main}>
            {children}
          </main>
          {footer}
        </div>
      </div>
    </>
  );
}
