import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { Tag } from "@/app/_ui/kit/tag";
import type { TrainingRight } from "@/lib/law/rules/norwegian";
import { SKILLS } from "@/lib/norwegian/rules/codes";
import type { Clock } from "@/lib/norwegian/rules/hours";
import type { Progress } from "@/lib/norwegian/rules/levels";
import type { NextStep } from "@/lib/norwegian/rules/next-step";
import styles from "./norwegian.module.css";

type State = "exempt" | "reached" | "near" | "still" | "onTheWay" | "notMeasured";

/** How far, how much right is left, and what is next. */
export function Top({
  state,
  progress,
  right,
  steps,
  today,
}: {
  state: State;
  progress: Progress;
  right: { result: TrainingRight | "missing"; clock: Clock };
  steps: readonly NextStep[];
  today: string;
}) {
  const t = useTranslations("norwegian.top");
  const words = useTranslations("norwegian");
  const skillsLeft = SKILLS.filter((skill) => (progress.left[skill] ?? 0) > 0).length;
  const hasGoal = SKILLS.some((skill) => progress.left[skill] !== null);
  return (
    <div className={styles.top}>
      <Answer title={t("far")}>
        <p className={styles.big}>{t(state)}</p>
        <p className={styles.levels}>
          {SKILLS.map((skill) => (
            <span key={skill}>
              {words(`skills.${skill}`)}{" "}
              <strong>{progress.now[skill] ? words(`levels.${progress.now[skill]}`) : "–"}</strong>
            </span>
          ))}
        </p>
        {state === "still" && <p>{t("stillText")}</p>}
        {hasGoal && skillsLeft > 0 && <p>{t("left", { count: skillsLeft })}</p>}
        {!hasGoal && state !== "exempt" && progress.measuredOn && <p>{t("noGoal")}</p>}
        {progress.measuredOn && (
          <p className={styles.muted}>
            {t("measured")} <DateText value={progress.measuredOn} style="long" />
          </p>
        )}
      </Answer>
      <Answer title={t("right")}>
        <RightLeft result={right.result} clock={right.clock} />
      </Answer>
      <Answer title={t("next")}>
        {steps.length === 0 ? (
          <p className={styles.big}>{t("nothing")}</p>
        ) : (
          <ul className={`${styles.steps} ${styles.next}`}>
            {steps.map(({ code, on, kind }) => (
              <li key={`${code} ${on}`}>
                <span>
                  {code === "nextTest" && kind
                    ? t("nextTest", { test: words(`testKinds.${kind}`) })
                    : t(code as "nextMeasure")}
                </span>{" "}
                {on && <DateText value={on} style="long" />}{" "}
                {on && on < today && <Tag tone="warning">{t("late")}</Tag>}
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </div>
  );
}

function Answer({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.answer}>
      <h3 className={styles.question}>{title}</h3>
      {children}
    </section>
  );
}

const DAYS_IN_MONTH = 30.4;

function RightLeft({ result, clock }: { result: TrainingRight | "missing"; clock: Clock }) {
  const t = useTranslations("norwegian.top");
  if (result === "missing") {
    return (
      <>
        <p className={styles.big}>{t("missing")}</p>
        <p>{t("missingText")}</p>
      </>
    );
  }
  if (clock.endsOn && clock.leftDays !== null) {
    return clock.leftDays > 0 && result !== "none" ? (
      <>
        <p className={styles.big}>
          {t("daysLeft", { months: Math.floor(clock.leftDays / DAYS_IN_MONTH) })}
        </p>
        <p>
          {t("until")} <DateText value={clock.endsOn} style="long" />
        </p>
      </>
    ) : (
      <>
        <p className={styles.big}>{t("ended")}</p>
        <p>
          {t("endedOn")} <DateText value={clock.endsOn} style="long" />
        </p>
      </>
    );
  }
  if (result === "none") {
    return (
      <>
        <p className={styles.big}>{t("none")}</p>
        <p>{t("noneText")}</p>
      </>
    );
  }
  if (clock.leftMinutes !== null) {
    return (
      <p className={styles.big}>{t("hoursLeft", { hours: Math.floor(clock.leftMinutes / 60) })}</p>
    );
  }
  return (
    <>
      <p className={styles.big}>{t("notBegun")}</p>
      <p>{t("notBegunText")}</p>
    </>
  );
}
