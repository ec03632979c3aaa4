import { useTranslations } from "next-intl";
import type { ReminderLine } from "@/lib/casework/types";
import type { PlainDate } from "@/lib/platform/dates";
import { DueWords } from "../checklists/due-words";
import { AppLink } from "../kit/app-link";
import { Disclosure } from "../kit/disclosure";
import { Section } from "../kit/page";
import { Messages } from "../messages";
import { addReminderAction } from "./add-reminder.action";
import { AddReminderForm } from "./add-reminder.form";
import { completeReminderAction } from "./complete-reminder.action";
import { CompleteReminderForm } from "./complete-reminder.form";
import styles from "./deadlines.module.css";

/** One's own reminders, all of them or those on a case, and the form for a new one. */
export function Reminders({
  lines,
  caseId,
  today,
}: {
  lines: readonly ReminderLine[];
  caseId?: string;
  today: PlainDate;
}) {
  const t = useTranslations("deadlines.reminders");
  return (
    <Section title={t("title")} id="paminnelser">
      <p className={styles.who}>
        {t("lead")} {lines.length === 0 && t("none")}
      </p>
      <Messages namespaces={["deadlines.reminders", "deadlines.errors"]}>
        {lines.length > 0 && (
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line.id} className={styles.reminder}>
                <span className={styles.what}>
                  <span className={styles.text}>{line.body}</span>
                  {!caseId && line.caseId && (
                    <AppLink href={`/saker/${line.caseId}`}>{line.caseNumber}</AppLink>
                  )}
                  <DueWords dueOn={line.remindOn} today={today} />
                </span>
                <CompleteReminderForm
                  action={completeReminderAction}
                  reminderId={line.id}
                  body={line.body}
                />
              </li>
            ))}
          </ul>
        )}
        <Disclosure summary={t("new")}>
          <AddReminderForm
            key={lines.length}
            action={addReminderAction}
            caseId={caseId}
            today={today}
          />
        </Disclosure>
      </Messages>
    </Section>
  );
}
