import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "../kit/app-link";
import { Mark } from "./mark";
import { LanguageChoice } from "./preferences";
import styles from "./public-shell.module.css";
import { MAIN_ID } from "./shell";
import { SiteFooter } from "./site-footer";

/** The frame before sign-in: the name, the language and the page. */
export function PublicShell({ children }: { children: ReactNode }) {
  const t = useTranslations("frame");
  return (
    <div className={styles.shell}>
      <a href={`#${MAIN_ID}`} className={styles.skip}>
        {t("skip")}
      </a>
      <header className={styles.head}>
        <AppLink href="/" variant="quiet" className={styles.brand}>
          <span className={styles.mark}>
            <Mark size={26} />
          </span>
          Rotfeste
        </AppLink>
        <LanguageChoice />
      </header>
      <main id={MAIN_ID} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
