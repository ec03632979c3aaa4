import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { isShare } from "@/lib/steering/rules/indicators";
import { accumulatedShown } from "@/lib/steering/rules/masking";
import type { NationalGoal } from "@/lib/steering/rules/national-goal";
import type { ShownIndicator } from "@/lib/steering/types";
import { Benchmark } from "./benchmark";
import { goalOf, resultOf } from "./indicator-figure";
import { QuarterBars } from "./quarter-bars";
import styles from "./steering.module.css";
import { TargetState } from "./target-state";

/** An indicator at a glance: the result, how many it rests on, the goal, and what is to be fixed. */
export function IndicatorCard({
  shown,
  national,
}: {
  shown: ShownIndicator;
  national: NationalGoal | null;
}) {
  const t = useTranslations("steering");
  const format = useFormatter();
  const { indicator, year, result, quarters } = shown;
  const share = isShare(indicator);
  const value = resultOf(shown);
  const goal = goalOf(shown);
  const values = share ? quarters.map((one) => one.percent) : accumulatedShown(quarters, result);
  const href = `/styring/mal/${indicator}?ar=${year}`;
  return (
    <Card title={t(`indicator.${indicator}`)} href={href}>
      <div className={styles.figure}>
        {value === null ? (
          <span className={styles.few}>{t(result.masked ? "card.masked" : "card.nobody")}</span>
        ) : (
          <>
            <span className={styles.number}>
              {format.number(value)}
              {share && " %"}
            </span>
            <Basis shown={shown} />
          </>
        )}
      </div>
      <QuarterBars
        values={values}
        masked={quarters.map((one) => one.masked)}
        goal={goal}
        max={share ? 100 : Math.max(goal ?? 0, ...values.map((one) => one ?? 0))}
        unit={share ? "%" : ""}
      />
      <div className={styles.facts}>
        <TargetState shown={shown} />
        {result.missing !== 0 && !(result.missing === null && result.denominator === null) && (
          <p className={styles.fact}>
            <AppLink href={`${href}&vis=missing#bak`} className={styles.above}>
              {result.missing === null
                ? t("card.missingMasked")
                : t("card.missing", { count: result.missing })}
            </AppLink>
          </p>
        )}
        {national && <Benchmark goal={national} />}
      </div>
    </Card>
  );
}

function Basis({ shown }: { shown: ShownIndicator }) {
  const t = useTranslations("steering.card");
  const { indicator, result, decision } = shown;
  const { numerator, denominator } = result;
  if (numerator === null || denominator === null) return null;
  const text = isShare(indicator)
    ? t("ofPeople", { numerator, denominator })
    : decision
      ? t("settledOf", { settled: numerator, decided: decision.decidedNumber })
      : t("noDecision");
  return <span className={styles.quiet}>{text}</span>;
}
