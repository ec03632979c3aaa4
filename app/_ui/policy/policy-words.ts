import { useFormatter, useTranslations } from "next-intl";
import type { PolicyLine, YearWindow } from "@/lib/policy/types";

/** What each field is called, and what its values are in words. */
export function usePolicyWords() {
  const t = useTranslations("policy") as unknown as {
    (key: string, values?: Record<string, string | number>): string;
    has: (key: string) => boolean;
  };
  const format = useFormatter();

  function term(field: string): string {
    const [base = "", ...rest] = field.split(".");
    if (base === "choices") return t(`groups.${rest[0]}`);
    if (base === "norms") {
      return t("norm", { persons: t(`size.${rest[0]}`), basis: t(`basis.${rest[1]}`) });
    }
    return rest[0]
      ? t("inLanguage", { field: t(`fields.${base}`), language: t(`language.${rest[0]}`) })
      : t(`fields.${base}`);
  }

  function value(field: string, given: PolicyLine["value"]): string {
    if (typeof given === "boolean") return t(given ? "yes" : "no");
    if (typeof given === "number") return number(field, given);
    if (Array.isArray(given)) return format.list(given.map((one) => item(field, one)));
    const key = `${CODES[field] ?? (field.startsWith("choices.") ? "choice" : "")}.${given}`;
    return t.has(key) ? t(key) : String(given);
  }

  function item(field: string, one: string | YearWindow): string {
    return typeof one === "string"
      ? t(`${CODES[field]}.${one}`)
      : t("window", { from: monthDay(one.from), to: monthDay(one.to) });
  }

  function number(field: string, given: number): string {
    if (field.startsWith("norms.")) return kroner(given);
    const unit = UNITS[field];
    return unit ? t(`unit.${unit}`, { count: given }) : format.number(given);
  }

  const kroner = (amount: number) =>
    t("kroner", {
      amount: format.number(amount / 100, {
        minimumFractionDigits: amount % 100 === 0 ? 0 : 2,
        maximumFractionDigits: 2,
      }),
    });

  const monthDay = (text: string) =>
    format.dateTime(new Date(`2024-${text}T12:00:00Z`), {
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    });

  return { term, value, kroner };
}

/** Where the words of a field's codes stand. */
const CODES: Readonly<Record<string, string>> = {
  shareKind: "shareKinds",
  season: "seasons",
  demands: "demands",
  nextHome: "nextHomes",
  processingUnit: "timeUnits",
};

const UNITS: Readonly<Record<string, string>> = {
  areaPerPerson: "squareMetres",
  minutesToSchool: "minutes",
  minutesToTraining: "minutes",
  minTermMonths: "months",
  minTermMonthsOwnHouse: "months",
  guaranteeMonths: "monthsRent",
  depositMonths: "monthsRent",
  daysBefore: "days",
};
