import { useFormatter, useTranslations } from "next-intl";
import type { FactKey, LegalValue } from "@/lib/law/types";

const DAY = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The words of a fact that the law asks for, and of what is known of it. */
export function useFactWords() {
  const t = useTranslations("law");
  const tCodes = useTranslations("codes");
  const format = useFormatter();
  const day = (on: string) => format.dateTime(new Date(`${on}T12:00:00Z`), DAY);
  const value = (fact: FactKey, known: LegalValue): string => {
    if (typeof known === "boolean") return t(known ? "rights.yes" : "rights.no");
    if (typeof known === "number") return format.number(known);
    const text = String(known);
    if (fact === "born") {
      const [from = "", to = ""] = text.split("/");
      return from === to ? day(from) : t("rights.between", { from: day(from), to: day(to) });
    }
    if (ISO_DAY.test(text)) return day(text);
    if (text === "none") return t("rights.none");
    if (fact === "permit" || fact === "earlierPermit")
      return tCodes(`permit_ground.${text}` as never);
    if (fact === "schooling") return tCodes(`education_level.${text}` as never);
    if (fact === "endGoal") return t(`goal.${text}` as "goal.work");
    return text;
  };
  return { label: (fact: FactKey) => t(`fact.${fact}`), value };
}
