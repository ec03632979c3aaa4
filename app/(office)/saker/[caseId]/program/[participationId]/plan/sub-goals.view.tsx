import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { isMeasurable } from "@/lib/programme/rules/plan-content";
import type { SubGoal, WholePlan } from "@/lib/programme/types";
import styles from "./plan.module.css";
import { removeSubGoalAction } from "./remove-sub-goal.action";

/** Sub-goals: of what kind, how they are measured, by when, and how they went. */
export function SubGoalsView({
  whole: { subGoals },
  base,
  mayChange,
  mayTell,
}: {
  whole: WholePlan;
  base: string;
  mayChange: boolean;
  mayTell: boolean;
}) {
  const t = useTranslations("programme.plan");
  return (
    <Section
      id="delmal"
      title={t("subGoals")}
      actions={
        mayChange && (
          <LinkButton href={`${base}/plan/delmal`} variant="secondary" size="sm">
            {t("addSubGoal")}
          </LinkButton>
        )
      }
    >
      {subGoals.length === 0 ? (
        <p>{t("noSubGoals")}</p>
      ) : (
        <ul className={styles.list}>
          {subGoals.map((subGoal) => (
            <li key={subGoal.lineId} className={styles.part}>
              <SubGoalWords subGoal={subGoal} />
              <Row>
                {mayTell && (
                  <AppLink href={`${base}/plan/resultat?id=${subGoal.id}`}>
                    <span aria-hidden="true">{t("tellResult")}</span>
                    <span className="sr-only">{t("tellResultOf", { name: subGoal.text })}</span>
                  </AppLink>
                )}
                {mayChange && <SubGoalActs subGoal={subGoal} base={base} />}
              </Row>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function SubGoalWords({ subGoal }: { subGoal: SubGoal }) {
  const t = useTranslations("programme");
  const { kind, text, measure, dueOn, result, resultOn, resultNote } = subGoal;
  return (
    <>
      <Row justify="between">
        <span className={styles.partName}>{text}</span>
        <Row>
          <Tag>{t(`subGoal.${kind}`)}</Tag>
          {result && (
            <Tag tone={result === "reached" ? "success" : "info"}>{t(`result.${result}`)}</Tag>
          )}
          {!isMeasurable(subGoal) && <Tag tone="warning">{t("plan.notMeasurable")}</Tag>}
        </Row>
      </Row>
      {measure && <p className={styles.quiet}>{t("plan.measuredBy", { measure })}</p>}
      {dueOn && (
        <p className={styles.quiet}>
          {t("plan.field.dueOn")}: <DateText value={dueOn} />
        </p>
      )}
      {resultOn && (
        <p className={styles.quiet}>
          <DateText value={resultOn} /> {resultNote}
        </p>
      )}
    </>
  );
}

function SubGoalActs({ subGoal, base }: { subGoal: SubGoal; base: string }) {
  const t = useTranslations("programme.plan");
  return (
    <>
      <AppLink href={`${base}/plan/delmal?id=${subGoal.id}`}>
        <span aria-hidden="true">{t("changePart")}</span>
        <span className="sr-only">{t("changeNamed", { name: subGoal.text })}</span>
      </AppLink>
      <Disclosure summary={t("removePart")}>
        <Messages namespaces={["programme.errors", "cases.errors"]}>
          <ConfirmActForm
            action={removeSubGoalAction}
            hidden={{ subGoalId: subGoal.id, version: subGoal.version }}
            label={t("removeNamed", { name: subGoal.text })}
            variant="secondary"
            tone="danger"
          />
        </Messages>
      </Disclosure>
    </>
  );
}
