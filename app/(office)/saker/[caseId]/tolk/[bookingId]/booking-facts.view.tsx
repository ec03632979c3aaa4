import { useLocale, useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { lawIn } from "@/lib/i18n/law-names";
import { deviationOf } from "@/lib/interpreters/rules/booking";
import type { Booking } from "@/lib/interpreters/types";
import { BookingState } from "../booking-state.view";
import { InterpreterName } from "../interpreter-name.view";

/** Everything that stands in a booking. */
export function BookingFacts({ booking, language }: { booking: Booking; language: string }) {
  const t = useTranslations("interpreters");
  const { deviationGround, deviationReason, minutes, startsAtTime, category } = booking;
  const law = lawIn(useLocale(), deviationOf(booking)?.law ?? "");
  return (
    <DefinitionList
      items={[
        { term: t("bookings.state"), value: <BookingState booking={booking} /> },
        { term: t("bookings.purpose"), value: t(`purpose.${booking.purpose}`) },
        {
          term: t("bookings.date"),
          value: (
            <>
              <DateText value={booking.heldOn} />
              {startsAtTime && ` ${t("bookings.at", { time: startsAtTime })}`}
            </>
          ),
        },
        {
          term: t("result.minutes"),
          value: minutes && t("booking.duration", { minutes }),
        },
        { term: t("bookings.language"), value: language },
        { term: t("bookings.mode"), value: t(`mode.${booking.mode}`) },
        { term: t("bookings.who"), value: <InterpreterName booking={booking} /> },
        { term: t("booking.category"), value: category && t(`category.${category}`) },
        ...(deviationGround
          ? [
              {
                term: t("booking.deviationGround"),
                value: t("booking.withLaw", { ground: t(`ground.${deviationGround}`), law }),
                note: deviationReason,
              },
            ]
          : []),
        { term: t("booking.confirmedOn"), value: <DateText value={booking.confirmedOn} /> },
        { term: t("booking.invitedOn"), value: <DateText value={booking.invitedOn} /> },
        ...(booking.feeToldOn
          ? [{ term: t("booking.feeToldOn"), value: <DateText value={booking.feeToldOn} /> }]
          : []),
        ...(booking.overlapReason
          ? [{ term: t("booking.atOnce"), value: booking.overlapReason }]
          : []),
        { term: t("bookings.cost"), value: <MoneyText ore={booking.cost} /> },
        { term: t("booking.bookedBy"), value: booking.bookedByName },
        ...(booking.feedback ? [{ term: t("result.feedback"), value: booking.feedback }] : []),
      ]}
    />
  );
}
