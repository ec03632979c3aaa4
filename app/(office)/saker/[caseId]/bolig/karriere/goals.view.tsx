import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import type { CareerRecord, HousingGoal } from "@/lib/career/types";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "./career.module.css";
import { completeStepAction } from "./complete-step.action";

/** What the household aims for, what is to be done and by whom, and when it is gone through again. */
export function GoalsView({
  record: { goals, steps },
  caseId,
  mayWrite,
  today,
}: {
  record: CareerRecord;
  caseId: string;
  mayWrite: boolean;
  today: PlainDate;
}) {
  const t = useTranslations("career");
  const [goal, ...earlier] = goals;
  const base = `/saker/${caseId}/bolig/karriere`;
  return (
    <Section
      title={t("goals.title")}
      actions={
        mayWrite && (
          <Row>
            <LinkButton href={`${base}/mal`} variant="secondary" size="sm">
              {goal ? t("goals.review") : t("goals.set")}
            </LinkButton>
            <LinkButton href={`${base}/steg`} variant="tertiary" size="sm">
              {t("steps.add")}
            </LinkButton>
          </Row>
        )
      }
    >
      {goal ? <Goal goal={goal} today={today} /> : <p>{t("goals.none")}</p>}
      {steps.length > 0 && (
        <ul className={styles.lines} aria-label={t("steps.title")}>
          {steps.map((step) => (
            <li key={step.id} className={styles.lineItem}>
              <span>
                {step.body}
                <span className={styles.quiet}>
                  {" · "}
                  {t(`responsible.${step.responsible}`)}
                  {step.dueOn && (
                    <>
                      {" · "}
                      <DateText value={step.dueOn} />
                    </>
                  )}
                </span>
              </span>
              {step.doneOn ? (
                <Tag tone="success">
                  {t("steps.done")} <DateText value={step.doneOn} />
                </Tag>
              ) : (
                mayWrite && (
                  <Messages namespaces={["career.errors", "cases.errors"]}>
                    <ConfirmActForm
                      action={completeStepAction}
                      hidden={{ caseId, stepId: step.id, version: step.version, done: "true" }}
                      label={t("steps.complete")}
                      variant="secondary"
                    />
                  </Messages>
                )
              )}
            </li>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={t("goals.earlier", { count: earlier.length })}>
          {earlier.map((one) => (
            <Goal key={one.id} goal={one} today={today} />
          ))}
        </Disclosure>
      )}
    </Section>
  );
}

function Goal({ goal, today }: { goal: HousingGoal; today: PlainDate }) {
  const t = useTranslations("career");
  const isLate = goal.nextReviewOn !== null && goal.nextReviewOn < today;
  return (
    <DefinitionList
      items={[
        { term: t("field.wish"), value: t(`wish.${goal.wish}`) },
        { term: t("field.next"), value: goal.next },
        { term: t("field.yearOne"), value: goal.yearOne },
        { term: t("field.yearThree"), value: goal.yearThree },
        { term: t("field.yearFive"), value: goal.yearFive },
        { term: t("field.endGoalNote"), value: goal.endGoalNote },
        {
          term: t("field.reviewedOn"),
          value: <DateText value={goal.reviewedOn} />,
          note: goal.recordedByName,
        },
        {
          term: t("field.nextReviewOn"),
          value: goal.nextReviewOn ? <DateText value={goal.nextReviewOn} /> : t("goals.noMore"),
          note: isLate ? t("goals.late") : undefined,
        },
      ]}
    />
  );
}
