import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Prose, Section } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import type { Goal } from "@/lib/jobbsjansen/types";
import { GoalForm } from "./goal.form";
import styles from "./jobbsjansen.module.css";
import { writeGoalAction } from "./write-goal.action";

const stateOf = ({ succeeded }: Goal) =>
  succeeded === null ? "open" : succeeded ? "reached" : "missed";
const TONES: Record<ReturnType<typeof stateOf>, Tone> = {
  open: "neutral",
  reached: "success",
  missed: "warning",
};

/** The sub-goals of a participation, each with how it is measured and whether it was reached. */
export function GoalsSection({
  participationId,
  goals,
  mayWrite,
}: {
  participationId: string;
  goals: readonly Goal[];
  mayWrite: boolean;
}) {
  const t = useTranslations("jobbsjansen");
  const g = useTranslations("jobbsjansen.goals");
  return (
    <Section title={g("title")} id="delmal" level={3}>
      <Prose>
        <p>{g("lead")}</p>
      </Prose>
      {goals.length === 0 ? (
        <EmptyState title={g("empty")} level={3}>
          {g("emptyText")}
        </EmptyState>
      ) : (
        <ul className={styles.goals}>
          {goals.map((goal) => {
            const state = stateOf(goal);
            return (
              <li key={goal.id}>
                <div className={styles.head}>
                  <p className={styles.name}>{goal.goal}</p>
                  <Tag tone={TONES[state]}>{g(`state.${state}`)}</Tag>
                </div>
                <p className={styles.quiet}>
                  {t(`goalKinds.${goal.kind}`)},{" "}
                  {g.rich("by", { date: () => <DateText value={goal.dueOn} /> })}
                </p>
                <p>{goal.measure}</p>
                {mayWrite && (
                  <Disclosure
                    summary={
                      <>
                        <span aria-hidden="true">{g("change")}</span>
                        <span className="sr-only">{g("changeFor", { goal: goal.goal })}</span>
                      </>
                    }
                  >
                    <GoalForm
                      key={goal.version}
                      action={writeGoalAction}
                      participationId={participationId}
                      goal={goal}
                    />
                  </Disclosure>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {mayWrite && (
        <Disclosure summary={g("new")} open={goals.length === 0}>
          <GoalForm key={goals.length} action={writeGoalAction} participationId={participationId} />
        </Disclosure>
      )}
    </Section>
  );
}
