import { useFormatter, useTranslations } from "next-intl";
import type { IncomeKind } from "@/lib/benefit/rules/codes";
import type { BenefitLine } from "@/lib/benefit/types";
import { useDay, useKroner, useMonth } from "./money-words";

const DAYS_OF_A_MONTH = 30;

/** The sentence that explains a line, with its own numbers. */
export function useLineWords(): (line: BenefitLine) => string {
  const t = useTranslations("benefit");
  const format = useFormatter();
  const kroner = useKroner();
  const day = useDay();
  const month = useMonth();
  return ({ code, quantity, rateOre, facts }) => {
    const ore = (name: string) => kroner(Number(facts[name] ?? 0));
    const days = (name: string) => (facts[name] ? day(String(facts[name])) : "");
    const months = (from: string, to: string) =>
      from === to ? month(from) : `${month(from)} – ${month(to)}`;
    const isWhole = facts.parts === undefined || facts.parts === facts.of;
    const words = t(`line.${code}`, {
      rate: rateOre === null ? "" : kroner(rateOre),
      days: quantity,
      hours: format.number(quantity / 60, { maximumFractionDigits: 2 }),
      share: isWhole ? "whole" : `${facts.parts}/${facts.of}`,
      g: ore("gOre"),
      gFrom: days("gFrom"),
      year: ore("yearOre"),
      month: code === "difference" ? month(String(facts.month)) : ore("monthOre"),
      fromOn: days("fromOn"),
      toOn: days("toOn"),
      income: facts.income ? t(`income.${facts.income as IncomeKind}`) : "",
      monthly: ore("monthlyOre"),
      percent: Number(facts.percent ?? 0),
      above: ore("aboveOre"),
      free: ore("freeOre"),
      byTime: ore("byTimeOre"),
      old: ore("oldOre"),
      new: ore("newOre"),
      decidedOn: days("decidedOn"),
      left: ore("leftOre"),
      total: ore("totalOre"),
      dueOn: days("dueOn"),
      period: facts.fromMonth ? months(String(facts.fromMonth), String(facts.toMonth)) : "",
    });
    const asThirty = code === "days" && Number(facts.calendarDays ?? quantity) !== quantity;
    return asThirty || (code === "days" && quantity === DAYS_OF_A_MONTH)
      ? `${words} ${t("line.asThirty")}`
      : words;
  };
}
