import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { BOOKING_TEXTS } from "@/app/_ui/interpreters/booking-texts";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { interpreterRoles } from "@/lib/interpreters/access";
import { bookingChoices } from "@/lib/interpreters/queries/booking-choices";
import { viewBooking } from "@/lib/interpreters/queries/bookings";
import { outcomesFor } from "@/lib/interpreters/rules/outcome";
import { BookingFacts } from "./booking-facts.view";
import { changeBookingAction } from "./change-booking.action";
import { ChangeBookingForm } from "./change-booking.form";
import { recordOutcomeAction } from "./record-outcome.action";
import { RecordOutcomeForm } from "./record-outcome.form";

type Props = { params: Promise<{ caseId: string; bookingId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interpreters.booking");
  return { title: t("details") };
}

/** A booking: what it says, how it went, and until then what can be changed. */
export default async function BookingPage({ params }: Props) {
  await requireRole("/saker/[caseId]/tolk/[bookingId]", ...interpreterRoles);
  const { caseId, bookingId } = await params;
  const { head, booking, options, today } = await read(async (scope) => {
    const found = await viewBooking(scope, caseId, bookingId);
    const options = await bookingChoices(scope, found.booking.supplierId);
    return { ...found, options, today: scope.today };
  });
  const t = await getTranslations("interpreters");
  const language = options.languages.find(({ value }) => value === booking.language);
  const mayChange = head.status === "open";
  const outcome = (
    <RecordOutcomeForm
      key={booking.version}
      action={recordOutcomeAction.bind(null, booking.id)}
      booking={booking}
      outcomes={outcomesFor(booking, today)}
    />
  );
  const searching = booking.source === "none_yet";
  const change = (
    <Disclosure summary={t(searching ? "booking.find" : "booking.change")}>
      <ChangeBookingForm
        key={booking.version}
        action={changeBookingAction.bind(null, booking.id)}
        booking={booking}
        options={options}
      />
    </Disclosure>
  );
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/tolk`}>{t("booking.back")}</AppLink>
      </div>
      <Section title={t("booking.details")}>
        <Card>
          <BookingFacts booking={booking} language={language?.label ?? booking.language} />
        </Card>
      </Section>
      {mayChange && (
        <Messages namespaces={BOOKING_TEXTS}>
          {booking.outcome ? (
            <Disclosure summary={t("result.correct")}>{outcome}</Disclosure>
          ) : (
            <>
              {searching && change}
              <Section title={t("result.title")}>{outcome}</Section>
              {!searching && change}
            </>
          )}
        </Messages>
      )}
    </Page>
  );
}
