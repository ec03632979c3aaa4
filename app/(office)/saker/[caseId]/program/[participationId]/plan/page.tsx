import { ClipboardIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Columns, Row, Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { GoalsBelow } from "@/app/_ui/norwegian/goals-below";
import { ProgrammeHead } from "@/app/_ui/programme/programme-head";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { goalsBelowLeast } from "@/lib/law/rules/norwegian-goal";
import { leastGoalsOf } from "@/lib/programme/queries/least-goals";
import { programmePage } from "@/lib/programme/queries/programme-page";
import { differenceBetween } from "@/lib/programme/rules/plan-difference";
import { goalsOf } from "@/lib/programme/rules/plan-goals";
import { DifferenceView } from "./difference.view";
import { discardPlanAction } from "./discard-plan.action";
import { ElementsView } from "./elements.view";
import { MinimumView } from "./minimum.view";
import { PlanView } from "./plan.view";
import { ReviewsView } from "./reviews.view";
import { startPlanAction } from "./start-plan.action";
import { SubGoalsView } from "./sub-goals.view";
import { VersionsView } from "./versions.view";

type Props = {
  params: Promise<{ caseId: string; participationId: string }>;
  searchParams: Promise<{ versjon?: string; mot?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme.plan");
  return { title: t("title") };
}

/** The plan of one person: a version, what it lacks, what differs from another, and what came of it. */
export default async function PlanPage({ params, searchParams }: Props) {
  const [{ caseId, participationId }, asked] = await Promise.all([params, searchParams]);
  const { page, least, today } = await read(async (scope) => {
    const page = await programmePage(scope, { caseId, participationId }, "programme.view-plan");
    const least = await leastGoalsOf(scope, caseId, page.programme.personId);
    return { page, least, today: scope.today };
  });
  const t = await getTranslations("programme.plan");
  const { plans, mayWrite, name } = page;
  const making = plans.find(({ plan }) => plan.status === "draft" || plan.status === "agreed");
  const standing = plans.find(({ plan }) => plan.status === "in_force");
  const whole =
    plans.find(({ plan }) => String(plan.number) === asked.versjon) ?? making ?? standing;
  const against = plans.find(({ plan }) => String(plan.number) === asked.mot);
  const base = `/saker/${caseId}/program/${participationId}`;
  const isMaking = whole !== undefined && whole === making;
  const mayChange = mayWrite && isMaking;
  const start = mayWrite && !making && (
    <Messages namespaces={["programme.errors", "cases.errors"]}>
      <ConfirmActForm
        action={startPlanAction}
        hidden={{ participationId }}
        label={t(standing ? "startNext" : "start")}
        variant={standing ? "secondary" : "primary"}
      />
    </Messages>
  );
  return (
    <Stack gap="lg">
      <ProgrammeHead current="plan" {...{ caseId, participationId, name }} />
      {page.hidden && <WhereaboutsHidden />}
      {whole ? (
        <>
          <Section
            title={t("version", {
              number: whole.plan.number,
              status: t(`status.${whole.plan.status}`),
            })}
            actions={
              <Row>
                <AppLink href={`${base}/ark?versjon=${whole.plan.number}`}>{t("sheet")}</AppLink>
                {start}
              </Row>
            }
          >
            {whole.plan.status === "agreed" && (
              <Alert tone="info">{t("agreedHint", { day: whole.plan.agreedOn ?? "" })}</Alert>
            )}
            {mayChange && (
              <Row>
                <LinkButton href={`${base}/plan/skriv`} variant="secondary">
                  {t("write")}
                </LinkButton>
                <LinkButton
                  href={`${base}/plan/${whole.plan.status === "agreed" ? "i-kraft" : "enighet"}`}
                >
                  {t(whole.plan.status === "agreed" ? "putInForce" : "agree")}
                </LinkButton>
              </Row>
            )}
          </Section>
          <Columns
            main={
              <Stack gap="lg">
                {against && against !== whole && (
                  <DifferenceView
                    before={against.plan.number}
                    after={whole.plan.number}
                    difference={differenceBetween(against, whole)}
                    plans={[against, whole]}
                  />
                )}
                <GoalsBelow
                  below={goalsBelowLeast(goalsOf(whole.plan), least)}
                  reason={whole.plan.levelReason}
                  law={least.law}
                />
                <PlanView whole={whole} />
                <ElementsView whole={whole} base={base} mayChange={mayChange} />
                <SubGoalsView
                  whole={whole}
                  base={base}
                  mayChange={mayChange}
                  mayTell={mayWrite && whole === standing}
                />
              </Stack>
            }
            aside={
              <Stack gap="lg">
                <MinimumView whole={whole} base={base} mayChange={mayChange} />
                {standing && (
                  <ReviewsView
                    plan={standing.plan}
                    reviews={page.reviews}
                    base={base}
                    mayWrite={mayWrite}
                    today={today}
                  />
                )}
                <VersionsView plans={plans} shown={whole} base={base} />
                {mayChange && (
                  <Messages namespaces={["programme.errors", "cases.errors"]}>
                    <ConfirmActForm
                      action={discardPlanAction}
                      hidden={{ planId: whole.plan.id, version: whole.plan.version }}
                      label={t("discard")}
                      variant="secondary"
                      tone="danger"
                    />
                  </Messages>
                )}
              </Stack>
            }
          />
        </>
      ) : (
        <Section title={t("title")}>
          <EmptyState
            icon={<ClipboardIcon aria-hidden />}
            title={t("empty")}
            action={start}
            level={3}
          >
            {t("emptyText")}
          </EmptyState>
        </Section>
      )}
    </Stack>
  );
}
