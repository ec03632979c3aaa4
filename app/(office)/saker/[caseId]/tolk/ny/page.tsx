import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { BOOKING_TEXTS } from "@/app/_ui/interpreters/booking-texts";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { requireCase } from "@/lib/cases/queries/require-case";
import { isSessionOfCase } from "@/lib/guidance/queries/session-of-case";
import { interpreterRoles } from "@/lib/interpreters/access";
import { meetingLinkInput } from "@/lib/interpreters/input";
import { bookingChoices } from "@/lib/interpreters/queries/booking-choices";
import { type Meeting, PURPOSE_AT, wayBack } from "@/lib/interpreters/rules/meeting";
import { peopleForFacts } from "@/lib/people/queries/people-for-facts";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { bookInterpreterAction } from "./book-interpreter.action";
import { BookInterpreterForm } from "./book-interpreter.form";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interpreters.bookings");
  return { title: t("new") };
}

export default async function BookPage({ params, searchParams }: Props) {
  await requireRole("/saker/[caseId]/tolk/ny", ...interpreterRoles);
  const { caseId } = await params;
  const asked = meetingLinkInput.parse(await searchParams);
  const about = [asked.sted, asked.id].filter(Boolean).map((part) => `:${part}`);
  const formKey = `interpreters.book-interpreter:${caseId}${about.join("")}`;
  const { kept, people, options, isSession } = await read(async (scope) => {
    await requireCase(scope, caseId, "interpreters.view-bookings");
    const [kept, people, options, isSession] = await Promise.all([
      unsentForm(scope, formKey),
      peopleForFacts(scope, [caseId]),
      bookingChoices(scope),
      asked.id ? isSessionOfCase(scope, caseId, asked.id) : false,
    ]);
    return { kept, people, options, isSession };
  });
  const t = await getTranslations("interpreters");
  const met = people.find(({ personId }) => isWithPerson(asked.sted) && personId === asked.id);
  const meeting = meetingOf(asked, { isSession, isMember: met !== undefined });
  const needing = met ?? people.find(({ interpreterNeeded }) => interpreterNeeded);
  const known = {
    language: needing?.languages[0],
    ...(meeting && {
      purpose: PURPOSE_AT[meeting.place],
      heldOn: asked.dag,
      startsAtTime: asked.kl,
      minutes: asked.min,
      ...(options.languages.some(({ value }) => value === asked.sprak) && {
        language: asked.sprak,
      }),
    }),
  };
  return (
    <Page width="narrow">
      <div>
        <AppLink href={wayBack(caseId, meeting ?? {})}>
          {t(meeting ? `booking.backTo.${meeting.place}` : "booking.back")}
        </AppLink>
      </div>
      <Section title={t("bookings.new")}>
        <p>{t("booking.lead")}</p>
        <Messages namespaces={BOOKING_TEXTS}>
          <BookInterpreterForm
            action={bookInterpreterAction.bind(null, caseId)}
            caseId={caseId}
            draft={draftOf(formKey, kept)}
            options={options}
            meeting={meeting}
            known={known}
          />
        </Messages>
      </Section>
    </Page>
  );
}

const isWithPerson = (place: string | undefined) => place === "talk" || place === "mapping";

/** The meeting that a link names, if it is one of the case. */
function meetingOf(
  { sted, id }: ReturnType<typeof meetingLinkInput.parse>,
  { isSession, isMember }: { isSession: boolean; isMember: boolean },
): Meeting | null {
  if (!sted) return null;
  if (sted === "follow_up") return { place: sted, of: null };
  return id && (isWithPerson(sted) ? isMember : isSession) ? { place: sted, of: id } : null;
}
