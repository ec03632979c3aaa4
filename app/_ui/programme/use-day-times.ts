import { useLocale, useTranslations } from "next-intl";
import type { WeekTime } from "@/lib/programme/rules/plan-time";

/** The hours of a week in one line: only English writes its weekdays large within it. */
export function useDayTimes(): (times: readonly WeekTime[]) => string {
  const t = useTranslations("programme");
  const isEnglish = useLocale().startsWith("en");
  return (times) =>
    times
      .map(({ weekday, from, to }, index) => {
        const name = t(`weekday.${weekday as 1}`);
        const day = index === 0 || isEnglish ? name : name.toLocaleLowerCase("nb");
        return t("plan.dayTime", { day, from, to });
      })
      .join(", ");
}
