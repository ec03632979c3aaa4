import { useFormatter, useTranslations } from "next-intl";
import type { SumLine } from "@/lib/dwellings/rules/sum";
import type { LetsAs, RightProof } from "@/lib/self-settlement/rules/right-to-let";

type CodeWord =
  | "plain"
  | "with_heating"
  | "with_electricity"
  | "with_both"
  | "none"
  | "other"
  | LetsAs
  | RightProof;

/** The value of a line of a sum in words, with its unit. */
export function useSumValue(): (line: SumLine) => string {
  const t = useTranslations("assessment");
  const format = useFormatter();
  return ({ value, unit }) => {
    if (value === null) return t("units.unknown");
    if (unit === "yes_no") return t(value ? "units.yes" : "units.no");
    if (unit === "code") return t(`codes.${value as CodeWord}`);
    if (unit === "day") {
      return format.dateTime(new Date(`${value}T12:00:00Z`), DAY);
    }
    const number = Number(value);
    return t(`units.${unit}`, { value: unit === "money" ? number / 100 : number });
  };
}

const DAY = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

/** All lines of a sum as one line of text. */
export function useSumText(): (lines: readonly SumLine[]) => string {
  const t = useTranslations("assessment");
  const inWords = useSumValue();
  return (lines) =>
    lines
      .map((line) => {
        const doubt = line.verified === false ? ` (${t("unverified")})` : "";
        return `${t(`lines.${line.label}`)}: ${inWords(line)}${doubt}`;
      })
      .join(" · ");
}
