import type { ReactNode } from "react";
import type { OwnText, PolicyContent } from "@/lib/policy/types";
import styles from "./leaflet.module.css";
import type { LeafletWords } from "./leaflet-words";

export type PartProps = { content: PolicyContent; words: LeafletWords; level: 1 | 2 };

export function LeafletSection({
  title,
  level,
  children,
}: {
  title: string;
  level: 1 | 2;
  children: ReactNode;
}) {
  const Heading = level === 1 ? "h2" : "h3";
  return (
    <section className={styles.section}>
      <Heading className={styles.heading}>{title}</Heading>
      {children}
    </section>
  );
}

/** The municipality's own words; when they are in other languages alone, it says so. */
export function Own({ text, words }: { text: OwnText; words: LeafletWords }) {
  const own = text[words.language];
  const elsewhere = words.onlyIn(text);
  if (elsewhere) {
    return (
      <p className={styles.elsewhere}>{words.word("ownElsewhere", { languages: elsewhere })}</p>
    );
  }
  if (!own) return null;
  return (
    <div className={styles.own}>
      <p className={styles.ownLabel}>{words.word("own")}</p>
      {own.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} className={styles.ownText}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}
