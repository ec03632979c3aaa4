import { useTranslations } from "next-intl";
import type { Template } from "@/lib/letters/rules/template-check";
import {
  type DifferenceLine,
  shortDifference,
  templateDifference,
} from "@/lib/letters/rules/template-difference";
import styles from "./letter-text.module.css";

/** The lines that differ between two texts, with the one before and after. */
export function TemplateDifference({ before, after }: { before: Template; after: Template }) {
  const t = useTranslations("letters.text");
  const lines = shortDifference(templateDifference(before, after)).map((line, place) => {
    return { line, place };
  });
  if (lines.length === 0) return <p>{t("noDifference")}</p>;
  return (
    <div className={styles.difference}>
      {lines.map(({ line, place }) =>
        line ? <Line key={place} line={line} /> : <hr key={place} className={styles.gap} />,
      )}
    </div>
  );
}

function Line({ line: { kind, text } }: { line: DifferenceLine }) {
  const t = useTranslations("letters.text");
  // An empty line is as high as another.
  const shown = text === "" ? "\u00a0" : text;
  if (kind === "same") return <p>{shown}</p>;
  const Change = kind === "removed" ? "del" : "ins";
  return (
    <p className={styles[kind]}>
      <span className="sr-only">{t(kind)}: </span>
      <Change>{shown}</Change>
    </p>
  );
}
