"use client";
import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/app/_ui/kit/button";
import styles from "./case-list.module.css";

const PAUSE = 400;

/** Searches when one stops typing; with the button, and without JavaScript, by sending the form. */
export function SearchBox({
  action,
  filter,
  text,
}: {
  action: (form: FormData) => Promise<void>;
  /** The filters in the address, kept while one searches. */
  filter: string;
  text: string;
}) {
  const t = useTranslations("cases.list.search");
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(text);
  return (
    <search className={styles.search}>
      <form ref={form} action={action} className={styles.searchForm}>
        <input type="hidden" name="filter" value={filter} />
        <label htmlFor="case-search" className="sr-only">
          {t("label")}
        </label>
        <input
          id="case-search"
          name="q"
          type="search"
          autoComplete="off"
          className={`ds-input ${styles.searchInput}`}
          placeholder={t("placeholder")}
          defaultValue={text}
          maxLength={100}
          onChange={({ target: { value } }) => {
            clearTimeout(timer.current);
            timer.current = setTimeout(() => {
              const typed = value.trim();
              if (typed === sent.current || typed.length === 1) return;
              sent.current = typed;
              form.current?.requestSubmit();
            }, PAUSE);
          }}
        />
        <Button
          type="submit"
          variant="secondary"
          icon={<MagnifyingGlassIcon aria-hidden />}
          onClick={() => clearTimeout(timer.current)}
        >
          {t("submit")}
        </Button>
      </form>
    </search>
  );
}
