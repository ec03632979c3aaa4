import { useTranslations } from "next-intl";
import type { ProgrammeClass } from "@/lib/attendance/types";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "../classes.module.css";

/** The hours of the week that hold today, or that will first. */
export function Times({
  timetables,
  today,
}: {
  timetables: ProgrammeClass["timetables"];
  today: PlainDate;
}) {
  const t = useTranslations("attendance.classForm");
  const now = timetables.findLast(({ validFrom }) => validFrom <= today) ?? timetables[0];
  if (!now || now.times.length === 0) return t("noTimes");
  return (
    <ul className={styles.times}>
      {now.times.map(({ weekday, from, to }) => (
        <li key={`${weekday} ${from}`}>
          {t(`day.${weekday as 1 | 2 | 3 | 4 | 5}`)} {from}–{to}
        </li>
      ))}
    </ul>
  );
}
