import { useTranslations } from "next-intl";
import type { ChecklistLine } from "@/lib/casework/types";
import type { PlainDate } from "@/lib/platform/dates";
import { AppLink } from "../kit/app-link";
import { Card } from "../kit/card";
import styles from "./checklists.module.css";
import { DueWords } from "./due-words";

/** The few things to do next in a case, each leading to its place in the checklist. */
export function NextThings({
  lines,
  caseId,
  today,
}: {
  lines: readonly ChecklistLine[];
  caseId: string;
  today: PlainDate;
}) {
  const t = useTranslations("checklists.next");
  return (
    <Card title={t("title")}>
      {lines.length === 0 ? (
        <p>{t("nothing")}</p>
      ) : (
        <ol className={styles.next}>
          {lines.map((line) => (
            <li key={line.id}>
              <AppLink href={`/saker/${caseId}/sjekkliste?punkt=${line.id}#item-${line.id}`}>
                {line.text}
              </AppLink>
              <span className={styles.nextMeta}>
                {line.subjectName}
                {line.dueOn && <DueWords dueOn={line.dueOn} today={today} />}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
