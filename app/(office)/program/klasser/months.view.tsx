import { useFormatter, useTranslations } from "next-intl";
import type { MonthSummary } from "@/lib/attendance/rules/month";
import styles from "./classes.module.css";

/** What is registered in a month, and what is missing. */
export function MonthFigures({ summary }: { summary: MonthSummary }) {
  const t = useTranslations("attendance.month");
  const format = useFormatter();
  const hours = (minutes: number) =>
    t("hours", { hours: format.number(minutes / 60, { maximumFractionDigits: 2 }) });
  const figures = [
    { key: "participants", value: format.number(summary.participants) },
    { key: "planned", value: hours(summary.planned) },
    { key: "present", value: hours(summary.present) },
    { key: "absent", value: hours(summary.absent) },
    { key: "deducted", value: hours(summary.deducted) },
    {
      key: "missingDays",
      value: format.number(summary.missingDays),
      warn: summary.missingDays > 0,
    },
    {
      key: "unexplainedDays",
      value: format.number(summary.unexplainedDays),
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
