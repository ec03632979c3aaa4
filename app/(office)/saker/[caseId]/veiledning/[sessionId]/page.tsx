import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { guidanceRoles, mayChangeDraft } from "@/lib/guidance/access";
import { curriculum } from "@/lib/guidance/queries/curriculum";
import { sessionPage } from "@/lib/guidance/queries/sessions";
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

type Props = { params: Promise<{ caseId: string; sessionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guidance.session");
  return { title: t("titleFinished") };
}

export default async function SessionPage({ params }: Props) {
  const { caseId, sessionId } = await params;
  const t = await getTranslations("guidance.session");
  const shown = await read(async (scope) => {
    const session = await sessionPage(scope, sessionId);
    if (session.caseId !== caseId) {
      throw notFound({ action: "guidance.view-session", objectType: "guidance_session" });
    }
    const head = await requireCase(scope, caseId, "guidance.view-session");
    const [members, { topics }, languages] = await Promise.all([
      membersOfCase(scope, head),
      curriculum(scope),
      codeOptions(scope, "language"),
    ]);
    return { session, head, members, topics, languages: languages.language, actor: scope.actor };
  });
  const { session, head, members, topics, languages, actor } = shown;
  const personNames = new Map(members.map((member) => [member.personId, member.name]));
  const language = languages.find((one) => one.value === session.interpreterLanguage);
  const mayWrite = head.status === "open" && hasRole(actor, ...guidanceRoles);

  return (
    <Stack gap="lg">
      <Row justify="between">
        <AppLink href={`/saker/${caseId}/veiledning`}>{t("back")}</AppLink>
        {session.status === "finished" && <Tag tone="success">{t("locked")}</Tag>}
      </Row>
      <Section title={session.status === "draft" ? t("titleDraft") : t("titleFinished")}>
        {session.status === "finished" ? (
          <Stack gap="lg">
            <FinishedSession
              session={session}
              topics={topics}
              personNames={personNames}
              languageName={language?.label ?? null}
            />
            {mayWrite && (
              <Messages namespaces={["guidance.session", "guidance.errors", "cases.errors"]}>
                <AddToSessionForm sessionId={sessionId} action={addToSessionAction} />
              </Messages>
            )}
          </Stack>
        ) : mayWrite && mayChangeDraft(actor, session) ? (
          <Messages namespaces={["guidance", "cases.errors"]}>
            <FinishSessionForm
              session={session}
              save={saveSessionAction}
              finish={finishSessionAction}
              choices={{
                persons: members.map((member) => ({ value: member.personId, label: member.name })),
                topics: topics.map((topic) => ({ value: topic.code, label: topic.title })),
                languages,
              }}
            />
            {session.additions.length > 0 && <Additions additions={session.additions} />}
            <DiscardSessionForm sessionId={sessionId} action={discardSessionAction} />
          </Messages>
        ) : (
          <Alert tone="info">{t("draftOfOther", { name: session.adviserName })}</Alert>
        )}
      </Section>
    </Stack>
  );
}
