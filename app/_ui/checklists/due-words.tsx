import { useTranslations } from "next-intl";
import { daysBetween, type PlainDate } from "@/lib/platform/dates";
import { DateText } from "../kit/date-text";
import styles from "./checklists.module.css";

/** When an open item is due: how late it is, how soon it comes, or the day when that is far off. */
export function DueWords({
  dueOn,
  today,
  className,
}: {
  dueOn: PlainDate;
  today: PlainDate;
  className?: string;
}) {
  const t = useTranslations("checklists.due");
  const days = daysBetween(today, dueOn);
  const look = [styles.due, className].filter(Boolean).join(" ");
  if (days < 0) {
    return (
      <span className={look} data-due="late">
        {t("late", { days: -days })}
      </span>
    );
  }
  return (
    <span className={look} data-due={days <= 7 ? "soon" : "later"}>
      {days === 0 ? t("today") : days <= 30 ? t("soon", { days }) : t("on")}{" "}
      {days > 0 && <DateText value={dueOn} />}
    </span>
  );
}
