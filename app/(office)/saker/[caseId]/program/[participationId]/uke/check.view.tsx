import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import { useHours } from "@/app/_ui/programme/use-hours";
import type { CheckedPlan } from "@/lib/programme/rules/checked-plan";
import { goalGroup } from "@/lib/programme/rules/codes";
import type { WholePlan } from "@/lib/programme/types";
import styles from "./weeks.module.css";

/** Whether the plan is full time all year, directed enough at work, and without collisions. */
export function CheckView({ checked, whole }: { checked: CheckedPlan; whole: WholePlan }) {
  const t = useTranslations("programme");
  const codes = useTranslations("codes.plan_element");
  const hours = useHours();
  const { programme, weeksBelow, weeks, collisions, rule, schoolingKnown, workHours } = checked;
  const { endGoal } = whole.plan;
  const asksForWork = endGoal !== null && goalGroup(endGoal) === "work";
  const nameOf = (lineId: string) => {
    const element = whole.elements.find((one) => one.lineId === lineId);
    return element?.title ?? codes((element?.kind ?? "other") as "norwegian");
  };
  return (
    <Section title={t("weeks.check", { number: whole.plan.number })}>
      <ul className={styles.checks}>
        <Check good={weeksBelow === 0}>
          <strong>
            {weeksBelow === 0
              ? t("weeks.allFull", { weeks: weeks.length })
              : t("weeks.below", { count: weeksBelow, weeks: weeks.length })}
          </strong>
          <span>
            {t("weeks.norm", { hours: hours(programme.fullTime) })}{" "}
            {t(whole.plan.withHomework ? "weeks.normHomework" : "weeks.normOrdinary")}
          </span>
        </Check>
        {rule && workHours && (
          <Check good={workHours.missing === 0}>
            <strong>
              {t("weeks.workDirected", { hours: hours(workHours.average), wanted: rule.hours })}
            </strong>
            <span>
              {t("weeks.workFrom")} <DateText value={rule.from} />
              {rule.law && ` (${rule.law})`}. {!rule.verified && t("weeks.notVerified")}
            </span>
          </Check>
        )}
        {!rule && (
          <li>
            <span>
              {t(asksForWork && !schoolingKnown ? "weeks.schoolingUnknown" : "weeks.noWorkRule")}
            </span>
          </li>
        )}
        <Check good={collisions.length === 0}>
          <strong>{t("weeks.collisions", { count: collisions.length })}</strong>
          {collisions.map((one) => (
            <span key={`${one.one}${one.other}${one.weekday}${one.from}`}>
              {t("weeks.collision", {
                one: nameOf(one.one),
                other: nameOf(one.other),
                day: t(`weekday.${one.weekday as 1}`),
                from: one.from,
                to: one.to,
              })}{" "}
              <DateText value={one.firstOn} />
            </span>
          ))}
        </Check>
      </ul>
    </Section>
  );
}

function Check({ good, children }: { good: boolean; children: ReactNode }) {
  const t = useTranslations("programme.weeks");
  return (
    <li data-good={good}>
      {good ? (
        <CheckmarkCircleIcon title={t("good")} />
      ) : (
        <ExclamationmarkTriangleIcon title={t("lacks")} />
      )}
      <div>{children}</div>
    </li>
  );
}
