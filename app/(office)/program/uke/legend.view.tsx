import { useTranslations } from "next-intl";
import { absenceKeys } from "@/lib/attendance/rules/codes";
import styles from "./week.module.css";

/** Which keys type what. */
export function Legend() {
  const t = useTranslations("attendance.legend");
  const type = useTranslations("attendance.types");
  const keys = Object.entries(absenceKeys) as [
    keyof typeof absenceKeys,
    (typeof absenceKeys)[keyof typeof absenceKeys],
  ][];
  return (
    <div className={`${styles.keys} ${styles.keyboardOnly}`} id="attendance-keys">
      <ul className={styles.legend}>
        {keys.map(([key, code]) => (
          <li key={key}>
            <kbd className={styles.key}>{key}</kbd> {type(code)}
          </li>
        ))}
      </ul>
      <ul className={styles.legend}>
        <li>
          <kbd className={styles.key}>3</kbd> {t("hours")}
        </li>
        <li>
          <kbd className={styles.key}>3E</kbd> {t("part")}
        </li>
        <li>
          <kbd className={styles.key}>{t("space")}</kbd> {t("cell")}
        </li>
        <li>
          <kbd className={styles.key}>P</kbd> {t("row")}
        </li>
        <li>
          <kbd className={styles.key}>A</kbd> {t("all")}
        </li>
        <li>
          <kbd className={styles.key}>Delete</kbd> {t("clear")}
        </li>
        <li>
          <kbd className={styles.key}>Ctrl Z</kbd> {t("undo")}
        </li>
        <li>
          <kbd className={styles.key}>Esc</kbd> {t("leave")}
        </li>
      </ul>
    </div>
  );
}
