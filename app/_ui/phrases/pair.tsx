import type { ReactNode } from "react";
import type { Script } from "@/lib/phrases/rules/languages";
import type { Locale } from "@/lib/platform/context";
import styles from "./sheet.module.css";

type Words = Readonly<Record<string, string>>;

/** The municipality's language on the sheet. */
export type Own = { code: Locale; words: Words };
/** The household's language on the sheet. */
export type Beside = { code: string; direction: "ltr" | "rtl"; script: Script; words: Words };

/**
 * A phrase in the household's language and in the municipality's, each marked with its language and
 * direction. What is in neither, such as a topic of the municipality's own, stands once.
 */
export function Pair({
  phraseKey,
  own,
  beside,
  otherwise = "",
}: {
  phraseKey: string;
  own: Own;
  beside: Beside | null;
  otherwise?: string;
}) {
  const words = beside?.words[phraseKey];
  return (
    <span className={styles.pair}>
      {beside && words && (
        <span lang={beside.code} dir={beside.direction} data-script={beside.script}>
          {words}
        </span>
      )}
      <span lang={own.code} dir="ltr" className={styles.own}>
        {own.words[phraseKey] ?? otherwise}
      </span>
    </span>
  );
}

/** A name, a number or a day under its label, kept apart from the direction around it. */
export function Values({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}
