import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { addReminderAction } from "@/app/_ui/deadlines/add-reminder.action";
import { AddReminderForm } from "@/app/_ui/deadlines/add-reminder.form";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { InterpreterWords } from "@/app/_ui/self-settlement/interpreter-words";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { openTalk } from "@/lib/self-settlement/queries/private-talks";
import { SaidView } from "./said.view";

type Params = Promise<{ caseId: string; talkId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("talks");
  return { title: t("title") };
}

/** One talk: that it was held, and to those who may read it, what was said. */
export default async function TalkPage({ params }: { params: Params }) {
  const { caseId, talkId } = await params;
  const { talk, content, labels, actor, today } = await read(async (scope) => {
    const found = await openTalk(scope, talkId);
    const labels = await codeLabels(scope, [["language", found.talk.language]]);
    return { ...found, labels, actor: scope.actor, today: scope.today };
  });
  if (talk.caseId !== caseId) notFound();
  const t = await getTranslations("talks");
  const isOwn = talk.heldBy === actor.accountId;
  const { personName: name } = talk;
  return (
    <Page width="narrow">
      <AppLink href={`/saker/${caseId}/selvbosetting/samtaler`}>{t("one.back")}</AppLink>
      <Section
        title={t("one.title", { name })}
        actions={
          isOwn && (
            <LinkButton
              href={`/saker/${caseId}/selvbosetting/samtaler/${talkId}/rett`}
              variant="secondary"
              size="sm"
            >
              {t("one.change")}
            </LinkButton>
          )
        }
      >
        <DefinitionList
          items={[
            { term: t("one.heldOn"), value: <DateText value={talk.heldOn} style="long" /> },
            { term: t("one.heldBy"), value: talk.heldByName },
            { term: t("one.alone"), value: t(talk.askedAlone ? "one.yes" : "one.no") },
            {
              term: t("one.interpreter"),
              value: <InterpreterWords talk={talk} />,
              note: talk.interpreterBookingId && (
                <AppLink href={`/saker/${caseId}/tolk/${talk.interpreterBookingId}`}>
                  {t("one.fromBooking")}
                </AppLink>
              ),
            },
            { term: t("one.language"), value: labels.get(`language.${talk.language}`) },
            ...(talk.interpreterDeviationReason
              ? [{ term: t("one.deviation"), value: talk.interpreterDeviationReason }]
              : []),
            ...(talk.emergencyReason
              ? [{ term: t("one.emergency"), value: talk.emergencyReason }]
              : []),
          ]}
        />
      </Section>
      {content ? (
        <>
          <SaidView content={content} />
          {content.actionAgreedOn && (
            <Disclosure summary={t("one.remind")}>
              <p>{t("one.remindText")}</p>
              <Messages namespaces={["deadlines.reminders", "deadlines.errors", "cases.errors"]}>
                <AddReminderForm
                  action={addReminderAction}
                  caseId={caseId}
                  today={today}
                  body={t("one.remindBody", { name })}
                />
              </Messages>
            </Disclosure>
          )}
        </>
      ) : (
        <Alert tone="info">{t("one.notForYou", { name: talk.heldByName })}</Alert>
      )}
    </Page>
  );
}
