import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read } from "@/app/_server/read";
import { bookingOption } from "@/app/_ui/guidance/booking-label";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Prose, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { bookingsAround } from "@/lib/interpreters/queries/meeting-bookings";
import { QUALIFIED_DUTY } from "@/lib/interpreters/rules/interpreting";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { newTalkPage } from "@/lib/self-settlement/queries/talks-page";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { recordTalkAction } from "./record-talk.action";
import { RecordTalkForm } from "./record-talk.form";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<{ person?: string; tolk?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("talks");
  return { title: t("record") };
}

/** The talk with one adult of the household, written down by whoever held it. */
export default async function NewTalkPage({ params, searchParams }: Props) {
  const [{ caseId }, { person = "", tolk }] = await Promise.all([params, searchParams]);
  const formKey = `self-settlement.record-talk:${person}`;
  const { application, adult, occasion, languages, bookings, draft, today } = await read(
    async (scope) => {
      const found = await newTalkPage(scope, caseId, person);
      const [languages, bookings, draft] = await Promise.all([
        codeOptions(scope, "language"),
        bookingsAround(scope, caseId, scope.today, null),
        unsentForm(scope, formKey),
      ]);
      return { ...found, languages: languages.language, bookings, draft, today: scope.today };
    },
  );
  const [t, format] = await Promise.all([getTranslations("talks"), getFormatter()]);
  const { name } = adult;
  return (
    <Page width="narrow">
      <AppLink href={`/saker/${caseId}/selvbosetting/samtaler`}>{t("one.back")}</AppLink>
      <Section title={t("form.title", { name })}>
        <Prose>
          <p>
            {t(`form.${occasion}`)}. {t("form.sealed")}
          </p>
        </Prose>
        <Messages
          namespaces={[
            "talks.form",
            "talks.errors",
            "guidance.interpreterCategories",
            "self-settlement.errors",
            "cases.errors",
          ]}
        >
          <RecordTalkForm
            action={recordTalkAction}
            caseId={caseId}
            applicationId={application.id}
            personId={adult.personId}
            occasion={occasion}
            today={today}
            label={t("form.title", { name })}
            draft={draftOf(formKey, draft)}
            languages={languages}
            bookings={bookings.map((one) => bookingOption(one, format, languages))}
            booked={bookings.find(({ id }) => id === tolk)?.id ?? null}
            dispensedUntil={format.dateTime(
              new Date(`${QUALIFIED_DUTY.dispensedUntil}T12:00:00Z`),
              {
                dateStyle: "long",
                timeZone: "UTC",
              },
            )}
            needs={adult.interpreterNeeded ? t("form.needsInterpreter", { name }) : null}
          />
        </Messages>
      </Section>
    </Page>
  );
}
