import { useFormatter, useTranslations } from "next-intl";
import { type Measure, measures } from "@/lib/steering/rules/comparison";
import type { ComparedFigure } from "@/lib/steering/rules/comparison-masking";

/** Writes the value of a measure with its unit: days and kroner in whole numbers. */
export function useMeasureText(): (measure: Measure, value: number | null) => string {
  const t = useTranslations("comparison.value");
  const format = useFormatter();
  return (measure, value) => {
    if (value === null) return "–";
    if (measure === "days_to_settlement") return t("days", { value: Math.round(value) });
    if (measures[measure].kind === "share") return t("percent", { value: format.number(value) });
    return t("kroner", { value: format.number(value, { maximumFractionDigits: 0 }) });
  };
}

/** Which words say why a measure has no value; a programme that goes on is not a matter of two years. */
export function stateWords<State extends ComparedFigure["state"]>(measure: Measure, state: State) {
  return state === "ahead" && measure === "work_or_education" ? "running" : state;
}
