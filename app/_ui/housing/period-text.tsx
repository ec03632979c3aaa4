import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import type { PlainDate } from "@/lib/platform/dates";

/** From a day until another, or without an end. */
export function PeriodText({ from, until }: { from: PlainDate; until: PlainDate | null }) {
  const t = useTranslations("housing.period");
  return until
    ? t.rich("fromUntil", {
        from: () => <DateText value={from} />,
        until: () => <DateText value={until} />,
      })
    : t.rich("from", { from: () => <DateText value={from} /> });
}
