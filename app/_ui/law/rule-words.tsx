import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { LegalRule, LegalValue } from "@/lib/law/types";

const PLACE = /\{(\w+)\}/g;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

type Told = Pick<LegalRule, "text" | "values" | "unit">;

/** What a rule says, with its own numbers: they stand in the row, and nowhere in the words. */
export function useRuleText(): (rule: Told) => string {
  const locale = useLocale() as "nb" | "nn" | "en";
  const format = useFormatter();
  const valueText = (value: LegalValue | undefined, isMoney: boolean) => {
    if (typeof value === "number") {
      return isMoney
        ? format.number(value / 100, {
            style: "currency",
            currency: "NOK",
            maximumFractionDigits: 0,
          })
        : format.number(value);
    }
    if (typeof value === "string" && ISO_DAY.test(value)) {
      return format.dateTime(new Date(`${value}T12:00:00Z`), DAY);
    }
    return Array.isArray(value) ? format.list(value as readonly string[]) : String(value ?? "");
  };
  return ({ text, values, unit }) =>
    text[locale].replaceAll(PLACE, (_place, name: string) =>
      valueText(values[name], unit === "ore"),
    );
}

/** Where a rule stands: act and section, or what it rests on where no law says it. */
export function RuleReference({ rule }: { rule: Pick<LegalRule, "id" | "law" | "source"> }) {
  const t = useTranslations("law.rights");
  const { id, law, source } = rule;
  return <>{law ? t("ruleRef", { law, id }) : t("sources", { source: source ?? "–", id })}</>;
}
