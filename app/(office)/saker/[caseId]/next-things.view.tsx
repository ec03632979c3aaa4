import { useTranslations } from "next-intl";
import { DueText } from "@/app/_ui/cases/due-text";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import type { CaseChecklist } from "@/lib/casework/types";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "./case.module.css";

const MOST = 3;

/** The three open items that are due first, those without a date after them. */
export function NextThings({ checklist, today }: { checklist: CaseChecklist; today: PlainDate }) {
  const t = useTranslations("cases.overview");
  const next = checklist.stages
    .filter((stage) => stage.open)
    .flatMap((stage) => stage.lines)
    .filter((line) => line.state === "open")
    .toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"))
    .slice(0, MOST);
  return (
    <Card title={t("next")}>
      {next.length === 0 ? (
        <p>{t("nothingNext")}</p>
      ) : (
        <ol className={styles.list}>
          {next.map((line) => (
            <li key={line.id} className={styles.entry}>
              <AppLink href={`#item-${line.id}`}>{line.text}</AppLink>
              <span className={styles.quiet}>
                {line.subjectName && <>{line.subjectName} · </>}
                {line.dueOn ? <DueText value={line.dueOn} today={today} /> : t("noDue")}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
