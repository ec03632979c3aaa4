import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { type Beside, type Own, Pair, Values } from "@/app/_ui/phrases/pair";
import styles from "@/app/_ui/phrases/sheet.module.css";
import { useHours } from "@/app/_ui/programme/use-hours";
import type { PhraseLanguage } from "@/lib/phrases/rules/languages";
import type { PhraseKey } from "@/lib/phrases/rules/phrases";
import type { PlainDate } from "@/lib/platform/dates";
import type { ContractSheet, DutyToRead } from "@/lib/programme/rules/contract-sheet";
import { elementName } from "@/lib/programme/rules/element-name";
import type { WholePlan } from "@/lib/programme/types";

/**
 * The plan for the participant: the headings in the participant's language and in the municipality's,
 * and what the adviser wrote once, as it was written. What both undertake in the contract follows it.
 */
export function PlanSheet({
  whole: { plan, elements, subGoals },
  contract,
  name,
  municipality,
  own,
  beside,
  note,
}: {
  whole: WholePlan;
  contract: ContractSheet | null;
  name: string;
  municipality: string;
  own: Own;
  beside: (PhraseLanguage & Beside) | null;
  note: string | null;
}) {
  const t = useTranslations("programme");
  const codes = useTranslations("codes.plan_element");
  const hours = useHours();
  const pair = (key: PhraseKey) => <Pair phraseKey={key} own={own} beside={beside} />;
  const levels = (["Reading", "Listening", "Writing", "Oral"] as const).flatMap((skill) => {
    const level = plan[`level${skill}`];
    return level ? [t("plan.skillLevel", { skill: t(`plan.field.level${skill}`), level })] : [];
  });
  const goal = [plan.endGoal && t(`goal.${plan.endGoal}`), plan.endGoalDetail].filter(Boolean);
  return (
    <article
      className={styles.sheet}
      data-print="alone"
      data-two={beside !== null}
      dir={beside?.direction ?? "ltr"}
      lang={own.code}
    >
      <p className={styles.from} dir="ltr">
        {municipality}
      </p>
      <h2 className={styles.title}>{pair("planTitle")}</h2>
      <dl className={styles.facts}>
        <Values term={pair("planParticipant")}>{name}</Values>
        <Values term={pair("planEndGoal")}>{goal.join(": ") || "–"}</Values>
        {plan.longTermGoal && <Values term={pair("planLongTerm")}>{plan.longTermGoal}</Values>}
        {levels.length > 0 && <Values term={pair("planNorwegian")}>{levels.join(", ")}</Values>}
        {plan.startsOn && plan.endsOn && (
          <Values term={pair("planDuration")}>
            <Day value={plan.startsOn} />–<Day value={plan.endsOn} />
          </Values>
        )}
      </dl>
      <section>
        <h3 className={styles.heading}>{pair("planActivities")}</h3>
        <ul className={styles.agreements}>
          {elements.map((element) => (
            <li key={element.lineId} className={styles.agreement}>
              <p className={styles.words} dir="ltr">
                {[elementName(codes(element.kind as "norwegian"), element.title), element.provider]
                  .filter(Boolean)
                  .join(", ")}
              </p>
              <dl className={styles.facts}>
                <Values term={pair("planHours")}>{hours(element.minutesPerWeek)}</Values>
                <Values term={pair("date")}>
                  <Day value={element.fromOn} />–<Day value={element.toOn} />
                </Values>
              </dl>
            </li>
          ))}
        </ul>
      </section>
      {subGoals.length > 0 && (
        <section>
          <h3 className={styles.heading}>{pair("planSubGoals")}</h3>
          <ul className={styles.agreements}>
            {subGoals.map(({ lineId, text, dueOn }) => (
              <li key={lineId} className={styles.agreement}>
                <p className={styles.words} dir="ltr">
                  {text}
                </p>
                {dueOn && (
                  <dl className={styles.facts}>
                    <Values term={pair("by")}>
                      <Day value={dueOn} />
                    </Values>
                  </dl>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan.reviewOn && (
        <section>
          <h3 className={styles.heading}>{pair("planReview")}</h3>
          <p className={styles.day}>
            <Day value={plan.reviewOn} />
          </p>
        </section>
      )}
      {contract && (
        <>
          <h2 className={styles.title}>{pair("contractTitle")}</h2>
          <Duties
            heading={pair("contractYou")}
            duties={contract.participant}
            {...{ own, beside }}
          />
          <Duties
            heading={pair("contractWe")}
            duties={contract.municipality}
            {...{ own, beside }}
          />
          {contract.signedOn ? (
            <dl className={styles.facts}>
              <Values term={pair("contractSigned")}>
                <Day value={contract.signedOn} />
              </Values>
            </dl>
          ) : (
            <div className={styles.words}>{pair("contractAsk")}</div>
          )}
        </>
      )}
      <footer className={styles.small}>
        {pair("planComplaint")}
        {contract && pair("contractOfficial")}
        {(beside || own.code === "en") && pair("writtenInNorwegian")}
        {pair("keepPaper")}
        {note && <p dir="ltr">{note}</p>}
      </footer>
    </article>
  );
}

/** What one party undertakes, each duty in both languages where there is a phrase for it. */
function Duties({
  heading,
  duties,
  own,
  beside,
}: {
  heading: ReactNode;
  duties: readonly DutyToRead[];
  own: Own;
  beside: Beside | null;
}) {
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.topics}>
        {duties.map(({ phrase, text }) => (
          <li key={text} className={styles.topic}>
            <Pair phraseKey={phrase ?? ""} otherwise={text} {...{ own, beside }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A day in figures, which read the same in both directions. */
function Day({ value }: { value: PlainDate }) {
  return (
    <bdi dir="ltr">
      <DateText value={value} />
    </bdi>
  );
}
