import { useFormatter, useTranslations } from "next-intl";
import type { TheYear } from "@/lib/steering/types";

/** In a sentence: what the year ends at, what that rests on, and how far it is from the decision. */
export function YearEndText({ shown: { projection, decision, position } }: { shown: TheYear }) {
  const t = useTranslations("steering.theYear.end");
  const format = useFormatter();
  if (!projection) return <p>{t("hidden")}</p>;
  const { expected, basis, pace, daysPassed, daysInYear } = projection;
  const number = (value: number) => format.number(value);
  const gap = decision ? decision.decidedNumber - expected : null;
  return (
    <p>
      {basis === "final" && t("final", { expected: number(expected) })}
      {basis === "plans" && t("plans", { expected: number(expected) })}
      {basis === "pace" &&
        t(pace === expected ? "pace" : "paceBelowPlans", {
          expected: number(expected),
          pace: number(pace ?? 0),
          settled: number(position.settled.all ?? 0),
          passed: daysPassed,
          days: daysInYear,
        })}{" "}
      {gap !== null && gap > 0 && t("below", { gap: number(gap) })}
      {gap !== null && gap < 0 && t("above", { gap: number(-gap) })}
      {gap === 0 && t("equal")}
    </p>
  );
}
