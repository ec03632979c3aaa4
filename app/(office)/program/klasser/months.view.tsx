import { useTranslations } from "next-intl";
import { hoursText } from "@/lib/attendance/rules/cell";
import type { MonthSummary } from "@/lib/attendance/rules/month";
import styles from "./classes.module.css";

/** What is registered in a month, and what is missing. */
export function MonthFigures({ summary }: { summary: MonthSummary }) {
  const t = useTranslations("attendance.month");
  const figures = [
    { key: "participants", value: String(summary.participants) },
    { key: "planned", value: t("hours", { hours: hoursText(summary.planned) }) },
    { key: "present", value: t("hours", { hours: hoursText(summary.present) }) },
    { key: "absent", value: t("hours", { hours: hoursText(summary.absent) }) },
    { key: "deducted", value: t("hours", { hours: hoursText(summary.deducted) }) },
    { key: "missingDays", value: String(summary.missingDays), warn: summary.missingDays > 0 },
    {
      key: "unexplainedDays",
      value: String(summary.unexplainedDays),
      warn: summary.unexplainedDays > 0,
    },
  ] as const;
  return (
    <dl className={styles.summary}>
      {figures.map(({ key, value, ...more }) => (
        <div key={key} data-warn={("warn" in more && more.warn) || undefined}>
          <dt>{t(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
