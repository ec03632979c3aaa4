import { useTranslations } from "next-intl";
import type { PlainDate } from "@/lib/platform/dates";
import { isShown, type Task, type TaskCode } from "@/lib/settlement/rules/first-weeks";
import { DueWords } from "../checklists/due-words";
import { AppLink } from "../kit/app-link";
import { LinkButton } from "../kit/button";
import { DateText } from "../kit/date-text";
import { Disclosure } from "../kit/disclosure";
import { Section, Stack } from "../kit/page";
import { Tag } from "../kit/tag";
import { stepAddress } from "./address";
import styles from "./settlement.module.css";

type Place = { caseId: string; today: PlainDate; mayAct: boolean };

/** The tasks of the first weeks: what is left with its day, what is done, and what is there if needed. */
export function FirstWeeks({ tasks, ...place }: Place & { tasks: readonly Task[] }) {
  const t = useTranslations("settlement.firstWeeks");
  const asked = tasks.filter(({ optional }) => !optional);
  const isLongAgo =
    asked.length > 0 && !asked.some(({ subjects }) => subjects.some(({ isNew }) => isNew));
  const open = asked
    .filter(({ left }) => left > 0)
    .toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
  const rest = asked.filter(({ left }) => left === 0);
  const isDone = ({ subjects }: Task) => subjects.some(({ done }) => done !== null);
  const done = rest.filter(isDone);
  const needed = [
    ...rest.filter((task) => !isDone(task)),
    ...tasks.filter(({ optional }) => optional),
  ];
  return (
    <Section
      id="forste-ukene"
      title={t("title")}
      actions={
        asked.length > 0 && (
          <span className={styles.quiet}>{t("left", { count: open.length })}</span>
        )
      }
    >
      {asked.length === 0 ? (
        <p>{t("notYet")}</p>
      ) : (
        <Stack gap="sm">
          <p>{isLongAgo ? t("longAgo") : t("lead")}</p>
          {open.length > 0 && <Lines tasks={open} {...place} />}
          {done.length > 0 && (
            <Disclosure summary={t("done", { count: done.length })}>
              <Lines tasks={done} {...place} />
            </Disclosure>
          )}
          {needed.length > 0 && (
            <Disclosure summary={t("optional")}>
              <Lines tasks={needed} {...place} />
            </Disclosure>
          )}
        </Stack>
      )}
    </Section>
  );
}

function Lines({ tasks, ...place }: Place & { tasks: readonly Task[] }) {
  return (
    <ul className={styles.tasks}>
      {tasks.map((task) => (
        <Line key={task.task} task={task} {...place} />
      ))}
    </ul>
  );
}

function Line({ task, caseId, today, mayAct }: Place & { task: Task }) {
  const t = useTranslations("settlement.firstWeeks");
  const label = useTaskLabel()(task.task);
  const waiting = task.subjects.filter(({ done, isNew }) => isNew && done === null);
  const recordable = task.subjects.some(({ done }) => done === null);
  const days = task.subjects.flatMap(({ done }) => done?.on ?? []).sort();
  const last = days.at(-1);
  return (
    <li className={styles.task}>
      <div className={styles.what}>
        <span className={styles.name}>{label}</span>
        <span className={styles.about}>
          {task.left > 0 && task.dueOn && <DueWords dueOn={task.dueOn} today={today} />}
          {task.left > 0 && task.dueOn && !task.verified && (
            <Tag tone="warning">{t("notVerified")}</Tag>
          )}
          {task.left > 0 && task.subjects.length > 1 && (
            <span>{waiting.map(({ name }) => name).join(", ")}</span>
          )}
          {task.left === 0 && last && <DateText value={last} />}
        </span>
      </div>
      {mayAct && (
        <LinkButton
          href={addressOf(task, caseId)}
          variant={task.left > 0 ? "secondary" : "tertiary"}
          size="sm"
        >
          <span aria-hidden="true">{recordable ? t("record") : t("seeShort")}</span>
          <span className="sr-only">
            {recordable ? t("recordWhat", { step: label }) : t("see", { step: label })}
          </span>
        </LinkButton>
      )}
      {!mayAct && !isShown(task.task) && (
        <AppLink href={addressOf(task, caseId)}>{t("see", { step: label })}</AppLink>
      )}
    </li>
  );
}

function useTaskLabel(): (task: TaskCode) => string {
  const t = useTranslations("settlement.firstWeeks");
  const steps = useTranslations("settlement.steps");
  return (task) => (isShown(task) ? t(task) : steps(task));
}

function addressOf({ task, subjects }: Task, caseId: string): string {
  if (task === "programme") return `/saker/${caseId}/program`;
  if (task === "guardian") return `/personer/${subjects[0]?.personId ?? ""}/relasjoner/ny`;
  return stepAddress(caseId, task);
}
