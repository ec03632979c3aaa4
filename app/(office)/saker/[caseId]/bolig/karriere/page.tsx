import { HouseIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Columns, Page, Row, Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { absenceRoles, careerRoles } from "@/lib/career/access";
import { careerPage } from "@/lib/career/queries/career-page";
import { lineOfTime } from "@/lib/career/rules/line-of-time";
import { BUY_LINES, RENT_LINES, readiness } from "@/lib/career/rules/readiness";
import { factSheets } from "@/lib/casework/queries/fact-sheets";
import { hasRole } from "@/lib/platform/context";
import { participationsOfCase } from "@/lib/programme/queries/participations";
import { CareerPicture } from "./career-picture.view";
import { CareerTable } from "./career-table.view";
import { GoalsView } from "./goals.view";
import { LineOfTimeView } from "./line-of-time.view";
import { OpenMatters } from "./open-matters.view";
import { ReadinessView } from "./readiness.view";
import { ReviewsView } from "./reviews.view";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("career");
  return { title: t("title") };
}

/** A household's homes as one picture, its goals, and what stands between it and the next home. */
export default async function CareerPageView({ params }: Props) {
  const { caseId } = await params;
  const { page, sheet, programmes, today, actor } = await read(async (scope) => {
    const page = await careerPage(scope, caseId);
    const [sheets, programmes] = await Promise.all([
      factSheets(scope, [caseId]),
      participationsOfCase(scope, caseId),
    ]);
    return { page, sheet: sheets.get(caseId), programmes, today: scope.today, actor: scope.actor };
  });
  const { head, hidden, chapters, record, periods, names } = page;
  const t = await getTranslations("career");
  const isOpen = head.status === "open";
  const mayWrite = isOpen && hasRole(actor, ...careerRoles);
  const mayNote = isOpen && hasRole(actor, ...absenceRoles);
  const base = `/saker/${caseId}/bolig`;
  const events = lineOfTime({ ...record, chapters, programmes }, today);
  const isEmpty = chapters.every(({ home }) => home === null);
  return (
    <Page width="wide">
      {hidden && <WhereaboutsHidden />}
      <Section
        title={t("title")}
        actions={
          <Row>
            <AppLink href={`${base}/leie`}>{t("leases.title")}</AppLink>
            <AppLink href={`${base}/stotte`}>{t("support.title")}</AppLink>
            {mayWrite && (
              <LinkButton href={`${base}/karriere/hjem`} variant="secondary" size="sm">
                {t("home.add")}
              </LinkButton>
            )}
          </Row>
        }
      >
        {isEmpty ? (
          <EmptyState icon={<HouseIcon aria-hidden />} title={t("empty.title")} level={3}>
            {t("empty.text")}
          </EmptyState>
        ) : (
          <>
            <CareerPicture chapters={chapters} span={page.span} />
            <CareerTable
              chapters={chapters}
              periods={periods}
              caseId={caseId}
              mayWrite={mayWrite}
            />
          </>
        )}
      </Section>
      <OpenMatters
        record={record}
        names={names}
        caseId={caseId}
        mayWrite={mayWrite}
        mayNote={mayNote}
      />
      <Columns
        main={
          <Stack gap="lg">
            <GoalsView record={record} caseId={caseId} mayWrite={mayWrite} today={today} />
            <LineOfTimeView events={events} names={names} />
          </Stack>
        }
        aside={
          <Stack gap="lg">
            {sheet && (
              <>
                <ReadinessView kind="rent" lines={readiness(RENT_LINES, sheet, today)} />
                <ReadinessView kind="buy" lines={readiness(BUY_LINES, sheet, today)} />
              </>
            )}
            <ReviewsView record={record} caseId={caseId} mayWrite={mayWrite} />
          </Stack>
        }
      />
    </Page>
  );
}
