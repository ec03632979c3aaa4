import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { searchCases } from "../cases/search-cases.action";
import { AppLink } from "../kit/app-link";
import { Mark } from "./mark";
import { SearchShortcut } from "./search-shortcut.client";
import styles from "./top-bar.module.css";

const SEARCH_ID = "global-search";

/** Whose system this is, the search that is always there, and who is signed in. */
export function TopBar({
  municipality,
  home,
  search,
  children,
}: {
  municipality: string;
  home: string;
  search: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("frame");
  return (
    <header className={styles.bar}>
      <AppLink href={home} variant="quiet" className={styles.brand}>
        <span className={styles.mark}>
          <Mark />
        </span>
        <span className={styles.names}>
          <span className={styles.product}>Rotfeste</span>{" "}
          <span className={styles.municipality}>{municipality}</span>
        </span>
      </AppLink>
      {search && (
        <search className={styles.search}>
          <form action={searchCases}>
            <label htmlFor={SEARCH_ID} className="sr-only">
              {t("search.label")}
            </label>
            <MagnifyingGlassIcon aria-hidden className={styles.glass} />
            <input
              id={SEARCH_ID}
              name="q"
              type="search"
              autoComplete="off"
              placeholder={t("search.placeholder")}
              className={styles.input}
              aria-keyshortcuts="/"
            />
            <span className={styles.key} aria-hidden="true">
              /
            </span>
            <button type="submit" className="sr-only">
              {t("search.submit")}
            </button>
            <SearchShortcut target={SEARCH_ID} />
          </form>
        </search>
      )}
      {children}
    </header>
  );
}
