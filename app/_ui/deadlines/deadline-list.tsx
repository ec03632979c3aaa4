import { useTranslations } from "next-intl";
import type { DeadlineLine } from "@/lib/casework/types";
import type { PlainDate } from "@/lib/platform/dates";
import { DueWords } from "../checklists/due-words";
import { DateText } from "../kit/date-text";
import { Disclosure } from "../kit/disclosure";
import { Section, Stack } from "../kit/page";
import { Tag } from "../kit/tag";
import styles from "./deadlines.module.css";
import { HowComputed } from "./how-computed";

/** `unfolded` is the deadline whose account the address asks for. */
type Place = { caseId: string; today: PlainDate; unfolded: string | string[] | undefined };

/** The deadlines of a case: those that run, the next one first, and those that are met put away. */
export function DeadlineList({ lines, ...place }: Place & { lines: readonly DeadlineLine[] }) {
  const t = useTranslations("deadlines.list");
  const running = lines.filter(({ standing }) => standing === "open" || standing === "overdue");
  const settled = lines
    .filter((line) => !running.includes(line))
    .toSorted((a, b) => b.dueOn.localeCompare(a.dueOn));
  return (
    <Section title={t("title")} id="frister">
      <Stack gap="sm">
        {running.length > 0 ? (
          <Lines lines={running} {...place} />
        ) : (
          <p>{lines.length > 0 ? t("noneOpen") : t("none")}</p>
        )}
        {settled.length > 0 && (
          <Disclosure
            summary={t("settled", { count: settled.length })}
            open={settled.some(({ id }) => id === place.unfolded)}
          >
            <Lines lines={settled} {...place} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}

function Lines({ lines, caseId, today, unfolded }: Place & { lines: readonly DeadlineLine[] }) {
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line} id={`frist-${line.id}`}>
          <div className={styles.head}>
            <span className={styles.what}>
              <span className={styles.text}>{line.text}</span>
              {line.subjectName && <span className={styles.who}>{line.subjectName}</span>}
              <RuleTags line={line} />
            </span>
            <Standing line={line} today={today} />
          </div>
          <HowComputed line={line} caseId={caseId} open={line.id === unfolded} />
        </li>
      ))}
    </ul>
  );
}

function RuleTags({ line }: { line: DeadlineLine }) {
  const t = useTranslations("deadlines.tag");
  return (
    <>
      {!line.computedFrom.verified && <Tag tone="warning">{t("notVerified")}</Tag>}
      {line.own && <Tag>{t("own")}</Tag>}
    </>
  );
}

function Standing({ line, today }: { line: DeadlineLine; today: PlainDate }) {
  const t = useTranslations("deadlines.list");
  switch (line.standing) {
    case "met":
    case "met_late":
      return (
        <span className={styles.when}>
          <Tag tone={line.standing === "met" ? "success" : "warning"}>
            {line.standing === "met" ? t("met") : t("metLate")}
          </Tag>{" "}
          <DateText value={line.metOn} />
        </span>
      );
    case "passed":
      return (
        <span className={styles.when}>
          {t("passed")} <DateText value={line.dueOn} />
        </span>
      );
    default:
      return <DueWords dueOn={line.dueOn} today={today} />;
  }
}
