import { ChatElipsisIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Columns, Row, Section } from "@/app/_ui/kit/page";
import { Pagination } from "@/app/_ui/kit/pagination";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { TakeAlong } from "@/app/_ui/offline/take-along.client";
import { requireCase } from "@/lib/cases/queries/require-case";
import { guidanceRoles } from "@/lib/guidance/access";
import { coverageOfCase } from "@/lib/guidance/queries/coverage";
import { curriculum } from "@/lib/guidance/queries/curriculum";
import { planVersions } from "@/lib/guidance/queries/plans";
import { openAgreements, sessionsOfCase } from "@/lib/guidance/queries/sessions";
import { isProtected } from "@/lib/people/rules/address-protection";
import { hasRole } from "@/lib/platform/context";
import { isPlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import { completeAgreementAction } from "./complete-agreement.action";
import { Coverage } from "./coverage.view";
import { OpenAgreements } from "./open-agreements.view";
import { PlanSummary } from "./plan-summary.view";
import { SessionTable } from "./session-table.view";
import { startSessionAction } from "./start-session.action";
import { StartSessionForm } from "./start-session.form";

type Props = {
  params: Promise<{ caseId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guidance");
  return { title: t("title") };
}

export default async function GuidancePage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const before = keyOf((await searchParams).for);
  const t = await getTranslations("guidance");
  const c = await getTranslations("courses");
  const shown = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "guidance.view-sessions");
    const [page, { topics }, coverage, agreements, [plan]] = await Promise.all([
      sessionsOfCase(scope, caseId, before),
      curriculum(scope),
      coverageOfCase(scope, caseId),
      openAgreements(scope, caseId),
      planVersions(scope, caseId),
    ]);
    const mayRecord = head.status === "open" && hasRole(scope.actor, ...guidanceRoles);
    return {
      ...page,
      topics,
      coverage,
      agreements,
      plan: plan ?? null,
      mayRecord,
      stays: isProtected(head.addressProtection),
      name: head.householdName,
      actor: scope.actor,
      today: scope.today,
    };
  });
  const ownDraft = shown.sessions.find(
    (session) => session.status === "draft" && session.adviserId === shown.actor.accountId,
  );
  const last = shown.sessions.at(-1);
  const start = shown.mayRecord ? (
    <Row>
      {ownDraft && (
        <LinkButton href={`/saker/${caseId}/veiledning/${ownDraft.id}`}>{t("resume")}</LinkButton>
      )}
      <Messages
        namespaces={["guidance.errors", "cases.errors", "offline.choose", "offline.errors"]}
      >
        <StartSessionForm caseId={caseId} action={startSessionAction}>
          {t("newSession")}
        </StartSessionForm>
        {!shown.stays && <TakeAlong caseId={caseId} name={shown.name} />}
      </Messages>
    </Row>
  ) : null;
  return (
    <Columns
      main={
        <Section title={t("sessions.title")} actions={shown.sessions.length > 0 ? start : null}>
          <SessionTable
            caseId={caseId}
            sessions={shown.sessions}
            empty={
              <EmptyState
                icon={<ChatElipsisIcon aria-hidden />}
                title={t("sessions.empty")}
                action={start}
                level={3}
              >
                {t("sessions.emptyText")}
              </EmptyState>
            }
          />
          <Pagination
            label={t("sessions.title")}
            previousHref={before ? `/saker/${caseId}/veiledning` : undefined}
            nextHref={
              shown.more && last
                ? `/saker/${caseId}/veiledning?for=${last.heldOn ?? last.savedAt.slice(0, 10)}_${last.id}`
                : undefined
            }
          />
        </Section>
      }
      aside={
        <>
          <Section title={t("agreements.title")}>
            <Messages namespaces={["guidance.agreements", "guidance.errors", "cases.errors"]}>
              <OpenAgreements
                agreements={shown.agreements}
                today={shown.today}
                action={shown.mayRecord ? completeAgreementAction : null}
              />
            </Messages>
          </Section>
          <Section title={t("plan.title")}>
            <PlanSummary caseId={caseId} plan={shown.plan} today={shown.today} />
          </Section>
          <Section title={t("coverage.title")}>
            <Coverage topics={shown.topics} coverage={shown.coverage} />
          </Section>
          <AppLink href="/veiledning">{t("board.link")}</AppLink>
          <Row>
            <LinkButton href="/kurs" variant="secondary">
              {c("list.title")}
            </LinkButton>
          </Row>
        </>
      }
    />
  );
}

/** The key of a page, as it stands in the address; anything else is the first page. */
function keyOf(text: string | string[] | undefined) {
  const [heldOn = "", id = ""] = typeof text === "string" ? text.split("_") : [];
  return isPlainDate(heldOn) && isId(id) ? { heldOn, id } : undefined;
}
