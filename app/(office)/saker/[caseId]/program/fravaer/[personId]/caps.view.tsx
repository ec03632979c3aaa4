import { useTranslations } from "next-intl";
import { capAmount } from "@/app/_ui/attendance/cap-words";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import type { Cap } from "@/lib/attendance/rules/caps";
import styles from "./absence.module.css";

/** What is left of each type, in words. */
export function Caps({ caps }: { caps: readonly Cap[] }) {
  const t = useTranslations("attendance.caps");
  const unit = useTranslations("attendance.caps.amount");
  const type = useTranslations("attendance.types");
  return (
    <ul className={styles.caps}>
      {caps.map((cap) => (
        <li key={`${cap.code} ${cap.span} ${cap.occasion}`} className={styles.cap}>
          <h3 className={styles.capName}>{type(cap.code)}</h3>
          <p className={styles.capLeft} data-none={cap.left === 0 || undefined}>
            {t("left", {
              left: capAmount(unit, cap.unit, cap.left),
              max: capAmount(unit, cap.unit, cap.max),
            })}
          </p>
          <ProgressBar
            label={t("used")}
            value={Math.min(cap.used, cap.max)}
            max={cap.max}
            valueText={capAmount(unit, cap.unit, cap.used)}
          />
          <p className={styles.capLaw}>
            {t(cap.occasion === "own_part" ? "ownPart" : `span.${cap.span}`)} ({cap.rule.law})
          </p>
        </li>
      ))}
    </ul>
  );
}
