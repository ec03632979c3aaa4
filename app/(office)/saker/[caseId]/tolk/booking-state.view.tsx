import { useTranslations } from "next-intl";
import { Tag, type Tone } from "@/app/_ui/kit/tag";
import type { BookingOutcome } from "@/lib/interpreters/rules/booking";
import type { Booking } from "@/lib/interpreters/types";

const TONES: Record<BookingOutcome, Tone> = {
  came: "success",
  did_not_come: "danger",
  cancelled_late: "warning",
  cancelled: "neutral",
  not_found: "danger",
};

/** How it went; before that, whether someone is booked. */
export function BookingState({ booking }: { booking: Pick<Booking, "outcome" | "source"> }) {
  const t = useTranslations("interpreters");
  const { outcome, source } = booking;
  if (outcome) return <Tag tone={TONES[outcome]}>{t(`outcome.${outcome}`)}</Tag>;
  if (source === "none_yet") return <Tag tone="warning">{t("bookings.searching")}</Tag>;
  return <Tag tone="info">{t("bookings.planned")}</Tag>;
}
