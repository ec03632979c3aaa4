import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Section } from "@/app/_ui/kit/page";
import type { WholePlan } from "@/lib/programme/types";
import styles from "./plan.module.css";

/** What a version of the plan says, its elements and sub-goals apart. */
export function PlanView({ whole: { plan } }: { whole: WholePlan }) {
  const t = useTranslations("programme");
  const text = (value: string | null) => value && <span className={styles.text}>{value}</span>;
  const levels = (["Reading", "Listening", "Writing", "Oral"] as const).flatMap((skill) => {
    const level = plan[`level${skill}`];
    return level ? [t("plan.skillLevel", { skill: t(`plan.field.level${skill}`), level })] : [];
  });
  const goal = [plan.endGoal && t(`goal.${plan.endGoal}`), plan.endGoalDetail].filter(Boolean);
  const hours = (count: number | null) => count !== null && t("plan.hours", { count });
  const period = plan.startsOn && plan.endsOn && (
    <>
      <DateText value={plan.startsOn} />–<DateText value={plan.endsOn} />
    </>
  );
  return (
    <Section title={t("plan.content")}>
      <DefinitionList
        columns={2}
        items={[
          { term: t("plan.field.endGoal"), value: text(goal.join(": ")) },
          { term: t("plan.field.longTermGoal"), value: text(plan.longTermGoal) },
          { term: t("plan.field.wishes"), value: text(plan.wishes) },
          {
            term: t("plan.group.norwegian"),
            value: levels.length > 0 && levels.join(", "),
            note: plan.levelReason ?? undefined,
          },
          { term: t("plan.field.norwegianHours"), value: hours(plan.norwegianHours) },
          {
            term: t("plan.field.civicsHours"),
            value: hours(plan.civicsHours),
            note: plan.trainingNote ?? undefined,
          },
          {
            term: t("plan.group.duration"),
            value: period,
            note: plan.withHomework ? t("plan.field.withHomework") : undefined,
          },
          {
            term: t("plan.group.vacations"),
            value: plan.vacations.length > 0 && (
              <ul className={styles.plain}>
                {plan.vacations.map(({ from, to }) => (
                  <li key={from}>
                    <DateText value={from} />–<DateText value={to} />
                  </li>
                ))}
              </ul>
            ),
          },
          { term: t("plan.field.elementsReason"), value: text(plan.elementsReason) },
          {
            term: t("plan.field.combinedEducation"),
            value: plan.combinedEducation && t(`combined.${plan.combinedEducation}`),
            note: plan.combinedEducationProvider ?? undefined,
          },
          {
            term: t("plan.field.adaptations"),
            value: plan.adaptations.length > 0 && plan.adaptations.join("; "),
            note: plan.adaptationsResponsible ?? undefined,
          },
          {
            term: t("plan.field.complaintExplainedOn"),
            value: plan.complaintExplainedOn && <DateText value={plan.complaintExplainedOn} />,
          },
          {
            term: t("plan.field.agreedOn"),
            value: plan.agreedOn && <DateText value={plan.agreedOn} />,
            note: plan.interpreterUse ? t(`interpreterUse.${plan.interpreterUse}`) : undefined,
          },
          ...(plan.disagreement
            ? [{ term: t("plan.field.disagreement"), value: text(plan.disagreement) }]
            : []),
          ...(plan.changeNote
            ? [{ term: t("plan.field.changeNote"), value: text(plan.changeNote) }]
            : []),
        ]}
      />
    </Section>
  );
}
