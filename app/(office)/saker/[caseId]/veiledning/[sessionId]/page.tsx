import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { uploadOutcome } from "@/app/_server/documents/upload-outcome";
import { read } from "@/app/_server/read";
import { SubjectDocuments } from "@/app/_ui/documents/subject-documents";
import { UploadResult } from "@/app/_ui/documents/upload-result";
import { bookingOption } from "@/app/_ui/guidance/booking-label";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { documentsOfSubject } from "@/lib/documents/queries/documents";
import { guidanceRoles, mayChangeDraft } from "@/lib/guidance/access";
import { curriculum } from "@/lib/guidance/queries/curriculum";
import { draftChoices } from "@/lib/guidance/queries/draft-choices";
import { sessionPage } from "@/lib/guidance/queries/sessions";
import { topicChoices } from "@/lib/guidance/rules/topic-choices";
import type { Session } from "@/lib/guidance/types";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { hasRole } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { addToSessionAction } from "./add-to-session.action";
import { AddToSessionForm } from "./add-to-session.form";
import { Additions } from "./additions.view";
import { discardSessionAction } from "./discard-session.action";
import { DiscardSessionForm } from "./discard-session.form";
import { finishSessionAction } from "./finish-session.action";
import { FinishSessionForm } from "./finish-session.form";
import { FinishedSession } from "./finished-session.view";
import { saveSessionAction } from "./save-session.action";

type Props = {
  params: Promise<{ caseId: string; sessionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const KINDS = ["home_photo", "other"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guidance.session");
  return { title: t("titleFinished") };
}

/** The booking that one comes back from, when it is free and the session has none. */
function bookedFor(
  { interpreterBookingId }: Session,
  bookings: readonly { id: string }[],
  asked: string | string[] | undefined,
): string | null {
  if (interpreterBookingId) return null;
  return bookings.find(({ id }) => id === asked)?.id ?? null;
}

export default async function SessionPage({ params, searchParams }: Props) {
  const { caseId, sessionId } = await params;
  const search = await searchParams;
  const t = await getTranslations("guidance.session");
  const format = await getFormatter();
  const s = await getTranslations("summary");
  const shown = await read(async (scope) => {
    const session = await sessionPage(scope, sessionId);
    if (session.caseId !== caseId) {
      throw notFound({ action: "guidance.view-session", objectType: "guidance_session" });
    }
    const head = await requireCase(scope, caseId, "guidance.view-session");
    const subject = { subjectType: "guidance_session", subjectId: sessionId } as const;
    const [members, { topics }, languages, choices, documents, outcome] = await Promise.all([
      membersOfCase(scope, head),
      curriculum(scope),
      codeOptions(scope, "language"),
      session.status === "draft" ? draftChoices(scope, session) : null,
      documentsOfSubject(scope, subject),
      uploadOutcome(scope, search),
    ]);
    const { actor, today } = scope;
    const parts = { session, head, members, topics, choices, documents, outcome, subject };
    return { ...parts, languages: languages.language, actor, today };
  });
  const { session, head, members, topics, languages, actor, choices, outcome } = shown;
  const personNames = new Map(members.map((member) => [member.personId, member.name]));
  const mayWrite = head.status === "open" && hasRole(actor, ...guidanceRoles);

  return (
    <Stack gap="lg">
      {outcome && <UploadResult outcome={outcome} />}
      <Row justify="between">
        <AppLink href={`/saker/${caseId}/veiledning`}>{t("back")}</AppLink>
        {session.status === "finished" && (
          <Row>
            <Tag tone="success">{t("locked")}</Tag>
            <LinkButton
              href={`/saker/${caseId}/veiledning/${sessionId}/oppsummering`}
              variant="secondary"
              size="sm"
            >
              {s("title")}
            </LinkButton>
          </Row>
        )}
      </Row>
      <Section title={session.status === "draft" ? t("titleDraft") : t("titleFinished")}>
        {session.status === "finished" ? (
          <Stack gap="lg">
            <FinishedSession
              session={session}
              topics={topics}
              personNames={personNames}
              languageNames={new Map(languages.map(({ value, label }) => [value, label]))}
              bookNext={mayWrite && (session.nextSessionOn ?? "") >= shown.today}
            />
            {mayWrite && (
              <Messages namespaces={["guidance.session", "guidance.errors", "cases.errors"]}>
                <AddToSessionForm sessionId={sessionId} action={addToSessionAction} />
              </Messages>
            )}
          </Stack>
        ) : choices && mayWrite && mayChangeDraft(actor, session) ? (
          <Messages namespaces={["guidance", "cases.errors"]}>
            <FinishSessionForm
              session={session}
              booked={bookedFor(session, choices.bookings, search.tolk)}
              save={saveSessionAction}
              finish={finishSessionAction}
              choices={{
                persons: members.map((member) => ({ value: member.personId, label: member.name })),
                topics: topicChoices(topics, choices.coverage, session.topics),
                languages,
                staff: choices.staff
                  .filter(({ accountId }) => accountId !== actor.accountId)
                  .map(({ accountId, name }) => ({ value: accountId, label: name })),
                bookings: choices.bookings.map((one) => bookingOption(one, format, languages)),
              }}
            />
            {session.additions.length > 0 && <Additions additions={session.additions} />}
            <DiscardSessionForm sessionId={sessionId} action={discardSessionAction} />
          </Messages>
        ) : (
          <Alert tone="info">{t("draftOfOther", { name: session.adviserName })}</Alert>
        )}
      </Section>
      <SubjectDocuments
        title={t("photos")}
        empty={t("photosEmpty")}
        documents={shown.documents}
        mayAdd={mayWrite}
        caseId={caseId}
        back={`/saker/${caseId}/veiledning/${sessionId}`}
        subject={shown.subject}
        kinds={KINDS}
        outcome={outcome}
        today={shown.today}
      />
    </Stack>
  );
}
