import type { useFormatter } from "next-intl";
import type { Option } from "@/app/_ui/form/select";
import type { BookingChoice } from "@/lib/guidance/types";

const day = { day: "numeric", month: "long", timeZone: "UTC" } as const;

/** A booked interpreter to choose: the day, the time and the language. */
export function bookingOption(
  { id, heldOn, startsAtTime, language }: BookingChoice,
  format: Pick<ReturnType<typeof useFormatter>, "dateTime">,
  languages: readonly Option[],
): Option {
  const label = [
    format.dateTime(new Date(`${heldOn}T12:00:00Z`), day),
    startsAtTime,
    languages.find((one) => one.value === language)?.label,
  ];
  return { value: id, label: label.filter(Boolean).join(" · ") };
}
