import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { bookingOption } from "@/app/_ui/guidance/booking-label";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { bookingsAround } from "@/lib/interpreters/queries/meeting-bookings";
import { QUALIFIED_DUTY } from "@/lib/interpreters/rules/interpreting";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { openTalk } from "@/lib/self-settlement/queries/private-talks";
import { changeTalkAction } from "./change-talk.action";
import { ChangeTalkForm } from "./change-talk.form";

type Params = Promise<{ caseId: string; talkId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("talks");
  return { title: t("one.change") };
}

/** The correction of a talk, open to whoever held it. */
export default async function ChangeTalkPage({ params }: { params: Params }) {
  const { caseId, talkId } = await params;
  const { talk, content, languages, bookings, actor } = await read(async (scope) => {
    const found = await openTalk(scope, talkId);
    const { caseId: own, heldOn } = found.talk;
    const [options, bookings] = await Promise.all([
      codeOptions(scope, "language"),
      bookingsAround(scope, own, heldOn, talkId),
    ]);
    return { ...found, languages: options.language, bookings, actor: scope.actor };
  });
  if (talk.caseId !== caseId || !content || talk.heldBy !== actor.accountId) notFound();
  const [t, format] = await Promise.all([getTranslations("talks"), getFormatter()]);
  const title = t("form.title", { name: talk.personName });
  return (
    <Page width="narrow">
      <AppLink href={`/saker/${caseId}/selvbosetting/samtaler/${talkId}`}>{t("one.back")}</AppLink>
      <Section title={title}>
        <p>{t("form.sealed")}</p>
        <Messages
          namespaces={[
            "talks.form",
            "talks.errors",
            "guidance.interpreterCategories",
            "self-settlement.errors",
            "cases.errors",
          ]}
        >
          <ChangeTalkForm
            action={changeTalkAction}
            talkId={talkId}
            version={talk.version}
            values={{ ...talk, ...content, askedAlone: talk.askedAlone ? "yes" : "no" }}
            label={title}
            languages={languages}
            bookings={bookings.map((one) => bookingOption(one, format, languages))}
            dispensedUntil={format.dateTime(
              new Date(`${QUALIFIED_DUTY.dispensedUntil}T12:00:00Z`),
              {
                dateStyle: "long",
                timeZone: "UTC",
              },
            )}
          />
        </Messages>
      </Section>
    </Page>
  );
}
