import { useTranslations } from "next-intl";
import { DateText, InstantText } from "@/app/_ui/kit/date-text";
import { cellText, hoursText } from "@/lib/attendance/rules/cell";
import type { Correction } from "@/lib/attendance/types";
import styles from "./absence.module.css";

/** What was found later of days in closed months, and what each changes in hours. */
export function Corrections({
  corrections,
  sources,
}: {
  corrections: readonly Correction[];
  sources: ReadonlyMap<string, string | null>;
}) {
  const t = useTranslations("attendance.correction");
  if (corrections.length === 0) return <p>{t("none")}</p>;
  const signed = (minutes: number) =>
    `${minutes > 0 ? "+" : minutes < 0 ? "−" : "±"}${hoursText(Math.abs(minutes))}`;
  return (
    <ul className={styles.log}>
      {corrections.map((one) => (
        <li key={one.id} className={styles.entry}>
          <p>
            <DateText value={one.day} /> {sources.get(one.sourceId) ?? ""}{" "}
            {t("to", { value: cellText(one.value) })}
          </p>
          <p>
            {t("changes", {
              present: signed(one.presentChange),
              deducted: signed(one.deductedChange),
            })}
          </p>
          <p className={styles.muted}>
            {one.reason} – {one.correctedByName}, <InstantText value={one.createdAt} />
          </p>
        </li>
      ))}
    </ul>
  );
}
