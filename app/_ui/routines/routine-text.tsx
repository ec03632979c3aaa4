import { ExternalLinkIcon } from "@navikt/aksel-icons";
import { useLocale, useTranslations } from "next-intl";
import { languageOf } from "@/lib/i18n/locales";
import { isLong, paragraphsOf, textFor } from "@/lib/routines/rules/guidance-text";
import type { RoutineTexts } from "@/lib/routines/types";
import styles from "./routines.module.css";

/** The municipality's own guidance, folded when it is long; nothing where it has written none. */
export function RoutineText({ texts }: { texts: RoutineTexts | undefined }) {
  const t = useTranslations("routines.shown");
  const reader = languageOf(useLocale());
  const shown = texts && textFor(texts, reader);
  if (!shown) return null;
  const { text, language } = shown;
  const body = (
    <div className={styles.text}>
      {language !== reader && <p className={styles.note}>{t(`only.${language}`)}</p>}
      <Paragraphs text={text} language={language} />
    </div>
  );
  return isLong(text) ? (
    <details className={styles.routine}>
      <summary className={styles.summary}>{t("title")}</summary>
      {body}
    </details>
  ) : (
    <div className={styles.routine}>
      <p className={styles.title}>{t("title")}</p>
      {body}
    </div>
  );
}

/** A text of paragraphs, with the addresses in it as links. */
export function Paragraphs({ text, language }: { text: string; language: string }) {
  const t = useTranslations("routines.shown");
  return (
    <div className={styles.paragraphs} lang={language}>
      {paragraphsOf(text).map((spans, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing but their place
        <p key={at}>
          {spans.map(({ text: words, href }, place) =>
            href ? (
              <a
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                key={place}
                href={href}
                target="_blank"
                rel="noopener noreferrer"
                className="ds-link"
              >
                {words}
                <ExternalLinkIcon aria-hidden />
                <span className="sr-only">{t("newTab")}</span>
              </a>
            ) : (
              words
            ),
          )}
        </p>
      ))}
    </div>
  );
}
