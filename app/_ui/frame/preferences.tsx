import { useLocale, useTranslations } from "next-intl";
import { languageOf } from "@/lib/i18n/locales";
import { locales } from "@/lib/platform/context";
import styles from "./preferences.module.css";
import { switchLocale } from "./switch-locale.action";
import { switchTheme } from "./switch-theme.action";

const THEMES = ["auto", "light", "dark"] as const;

/** The language of this browser's pages, as a form that works before JavaScript has loaded. */
export function LanguageChoice() {
  const t = useTranslations("frame.language");
  const current = languageOf(useLocale());
  return (
    <form action={switchLocale} className={styles.choice}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t("label")}</legend>
        <div className={styles.options}>
          {locales.map((locale) => (
            <button
              key={locale}
              type="submit"
              name="locale"
              value={locale}
              lang={locale}
              className={styles.option}
              aria-pressed={locale === current}
            >
              {t(locale)}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

export function ThemeChoice({ current }: { current: (typeof THEMES)[number] }) {
  const t = useTranslations("frame.theme");
  return (
    <form action={switchTheme} className={styles.choice}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t("label")}</legend>
        <div className={styles.options}>
          {THEMES.map((theme) => (
            <button
              key={theme}
              type="submit"
              name="theme"
              value={theme}
              className={styles.option}
              aria-pressed={theme === current}
            >
              {t(theme)}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
