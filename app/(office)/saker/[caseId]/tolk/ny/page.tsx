import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { BOOKING_TEXTS } from "@/app/_ui/interpreters/booking-texts";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { interpreterRoles } from "@/lib/interpreters/access";
import { bookingChoices } from "@/lib/interpreters/queries/booking-choices";
import { peopleForFacts } from "@/lib/people/queries/people-for-facts";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { bookInterpreterAction } from "./book-interpreter.action";
import { BookInterpreterForm } from "./book-interpreter.form";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interpreters.bookings");
  return { title: t("new") };
}

export default async function BookPage({ params }: Props) {
  await requireRole("/saker/[caseId]/tolk/ny", ...interpreterRoles);
  const { caseId } = await params;
  const formKey = `interpreters.book-interpreter:${caseId}`;
  const { kept, people, options } = await read(async (scope) => {
    await requireCase(scope, caseId, "interpreters.view-bookings");
    const [kept, people, options] = await Promise.all([
      unsentForm(scope, formKey),
      peopleForFacts(scope, [caseId]),
      bookingChoices(scope),
    ]);
    return { kept, people, options };
  });
  const t = await getTranslations("interpreters");
  const needing = people.find(({ interpreterNeeded }) => interpreterNeeded);
  return (
    <Page width="narrow">
      <div>
        <AppLink href={`/saker/${caseId}/tolk`}>{t("booking.back")}</AppLink>
      </div>
      <Section title={t("bookings.new")}>
        <p>{t("booking.lead")}</p>
        <Messages namespaces={BOOKING_TEXTS}>
          <BookInterpreterForm
            action={bookInterpreterAction.bind(null, caseId)}
            caseId={caseId}
            draft={draftOf(formKey, kept)}
            options={options}
            language={needing?.languages[0]}
          />
        </Messages>
      </Section>
    </Page>
  );
}
