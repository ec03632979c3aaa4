import { useFormatter, useTranslations } from "next-intl";
import type { leftByWeek } from "@/lib/reconciliation/queries/progress";
import { daysLeft, yearDeadline, yearRule } from "@/lib/reconciliation/rules/year-deadline";
import type { KindProgress } from "@/lib/reconciliation/types";
import styles from "./reconciliation.module.css";

/** How much is left, how many days there are, and how it has gone week by week. */
export function Countdown({
  year,
  today,
  lists,
  weeks,
}: {
  year: number;
  today: string;
  lists: readonly KindProgress[];
  weeks: Awaited<ReturnType<typeof leftByWeek>>;
}) {
  const t = useTranslations("reconciliation.deadline");
  const words = useTranslations("reconciliation.weeks");
  const format = useFormatter();
  const until = yearDeadline(year);
  const days = daysLeft(year, today);
  const rule = yearRule(year);
  const left = lists.reduce((sum, list) => sum + list.left, 0);
  const most = Math.max(1, ...weeks.map((week) => week.left));
  const day = (value: string, month: "long" | "short") =>
    format.dateTime(new Date(`${value}T12:00:00Z`), {
      day: "numeric",
      month,
      timeZone: "UTC",
      ...(month === "long" && { year: "numeric" }),
    });
  return (
    <section className={styles.countdown} aria-label={t("left", { count: left })}>
      <div>
        <p className={styles.left} data-zero={lists.length > 0 && left === 0}>
          {lists.length > 0 ? t("left", { count: left }) : t("none", { year: String(year) })}
        </p>
        <p>
          {t("until", { year: String(year), day: day(until, "long") })}{" "}
          <strong>{days < 0 ? t("over") : t("days", { days })}</strong>
        </p>
        {!rule.verified && (
          <p className={styles.quiet}>
            {t("unverified", { source: rule.source, year: String(year) })}
          </p>
        )}
      </div>
      {weeks.length > 0 && (
        <table className={styles.weeks}>
          <caption>{words("title")}</caption>
          <thead className="sr-only">
            <tr>
              <th>{words("week")}</th>
              <th>{words("left")}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.weekEndsOn}>
                <th scope="row">{day(week.weekEndsOn, "short")}</th>
                <td>
                  <svg className={styles.bar} aria-hidden="true">
                    <rect width={`${Math.round((week.left / most) * 100)}%`} />
                  </svg>
                  <span>{format.number(week.left)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
