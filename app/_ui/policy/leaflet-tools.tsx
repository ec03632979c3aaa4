import { useLocale, useTranslations } from "next-intl";
import { languageOf } from "@/lib/i18n/locales";
import { type Locale, locales } from "@/lib/platform/context";
import { Chips } from "../checklists/chips";
import { AppLink } from "../kit/app-link";
import { Row } from "../kit/page";
import styles from "./leaflet-tools.module.css";
import { leafletWords } from "./leaflet-words";
import { PrintButton } from "./print-button.client";

export type LeafletChoice = { language: Locale; plain: boolean };

/** Which language and how simple, by the address; the language is the reader's until it is chosen. */
export function leafletChoice(
  { sprak, enkelt }: { sprak?: string; enkelt?: string },
  own: Locale,
): LeafletChoice {
  return { language: locales.find((one) => one === sprak) ?? own, plain: enkelt === "ja" };
}

const NAMES = { nb: "Bokmål", nn: "Nynorsk", en: "English" } as const;

/** The choice of language, and the printing; none of it is on the paper. */
export function LeafletTools({
  base,
  choice,
  more = {},
  toTerms = false,
}: {
  base: string;
  choice: LeafletChoice;
  more?: Record<string, string>;
  /** With the way to the editions, for those who may see them. */
  toTerms?: boolean;
}) {
  const t = useTranslations("policy.leaflet");
  const own = languageOf(useLocale());
  const { word } = leafletWords(choice.language, choice.plain);
  const href = ({ language, plain }: LeafletChoice) =>
    `${base}?${new URLSearchParams({ ...more, sprak: language, ...(plain && { enkelt: "ja" }) })}`;
  return (
    <div className={styles.tools} lang={choice.language}>
      <Row gap="md">
        <Chips
          label={word("choose")}
          chips={locales.map((language) => ({
            href: href({ ...choice, language }),
            label: NAMES[language],
            current: choice.language === language,
          }))}
        />
        <Chips
          label={word("style")}
          chips={[false, true].map((plain) => ({
            href: href({ ...choice, plain }),
            label: word(plain ? "plain" : "ordinary"),
            current: choice.plain === plain,
          }))}
        />
      </Row>
      <Row gap="md">
        <PrintButton label={word("print")} />
        {toTerms && (
          <AppLink href="/admin/selvbosetting" lang={own}>
            {t("toTerms")}
          </AppLink>
        )}
      </Row>
    </div>
  );
}
