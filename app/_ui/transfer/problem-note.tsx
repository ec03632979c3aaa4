import { useTranslations } from "next-intl";
import { columnLetter } from "@/lib/transfer/rules/fields";
import type { ImportRun, Problem } from "@/lib/transfer/types";
import styles from "./row-notes.module.css";

/** What is wrong with a row, or should be looked at, with the column that it stands in. */
export function ProblemNote({ problem, run }: { problem: Problem; run: ImportRun }) {
  const t = useTranslations("transfer.preview");
  const text = useTranslations();
  const { level, column, code, params } = problem;
  return (
    <li className={styles.note} data-level={level}>
      <strong>{level === "error" ? t("errorMark") : t("warningMark")}</strong>{" "}
      {column !== null && (
        <span className={styles.column}>
          {t("inColumn", {
            letter: columnLetter(Number(column)),
            heading: run.headings[Number(column)] || "–",
          })}
          :{" "}
        </span>
      )}
      {text(code as never, params as never)}
    </li>
  );
}
