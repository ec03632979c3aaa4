import { useFormatter, useTranslations } from "next-intl";
import type { RuleLine } from "@/lib/deadlines/types";

/** Who ended the rule here, when and why. */
export function EndingNote({ ending }: { ending: NonNullable<RuleLine["ending"]> }) {
  const t = useTranslations("deadlines.rule");
  const format = useFormatter();
  const day = format.dateTime(new Date(`${ending.lastDay}T12:00:00Z`), {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return <p>{t("endedWords", { name: ending.endedByName, day, reason: ending.reason })}</p>;
}
