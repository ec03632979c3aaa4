import { useTranslations } from "next-intl";
import { DueWords } from "@/app/_ui/checklists/due-words";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Section } from "@/app/_ui/kit/page";
import type { PlainDate } from "@/lib/platform/dates";
import type { YearTask } from "@/lib/reconciliation/types";
import styles from "./oversikt.module.css";

/** What the municipality must have in order by a day of the year; nothing when all of it is. */
export function YearTasks({ tasks, today }: { tasks: readonly YearTask[]; today: PlainDate }) {
  const t = useTranslations("reconciliation.yearTask");
  if (tasks.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul className={styles.list}>
        {tasks.map(({ year, dueOn, isVerified, need, left, mine }) => (
          <li key={year} className={styles.line}>
            <div className={styles.what}>
              <AppLink
                href={`/styring/avstemming?ar=${year}`}
                variant="quiet"
                className={styles.link}
              >
                {t("what", { year: String(year) })}
              </AppLink>
              <span className={styles.about}>
                {need === "list" ? t("list", { year: String(year) }) : t("left", { count: left })}
                {mine > 0 && ` · ${t("mine", { count: mine })}`}
                {!isVerified && ` · ${t("unverified")}`}
              </span>
            </div>
            <DueWords dueOn={dueOn} today={today} className={styles.when} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
