import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Card } from "@/app/_ui/kit/card";
import { Columns, Page, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { choiceIn, quarterIn, yearIn, yearsToChoose } from "@/app/_ui/steering/address";
import { YearNav } from "@/app/_ui/steering/year-nav";
import { lawOf } from "@/lib/law/queries/law";
import { hasRole } from "@/lib/platform/context";
import { isId } from "@/lib/platform/ids";
import { targetReaders, targetSetters } from "@/lib/steering/access";
import { countedExitReasons } from "@/lib/steering/queries/exit-counting";
import { shownIndicator, yearsWithFigures } from "@/lib/steering/queries/indicator-year";
import { peopleBehind } from "@/lib/steering/queries/people-behind";
import { indicators } from "@/lib/steering/rules/indicators";
import { nationalGoal } from "@/lib/steering/rules/national-goal";
import { HowCounted } from "./how-counted.view";
import { IndicatorChart } from "./indicator-chart.view";
import { PeopleBehind } from "./people-behind.view";
import { QuarterTable } from "./quarter-table.view";
import { TargetView } from "./target.view";
import { ToBeFixed } from "./to-be-fixed.view";

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ indicator: string }>; searchParams: Promise<Search> };

const mostToFix = 10;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { indicator: asked } = await params;
  const indicator = indicators.find((one) => one === asked);
  const t = await getTranslations("steering");
  return { title: indicator ? t(`indicator.${indicator}`) : t("title") };
}

/** One indicator in a year: chart, numbers, what they mean, the target, and the people behind. */
export default async function IndicatorPage({ params, searchParams }: Props) {
  const { actor, today } = await requireRole("/styring/mal/[indicator]", ...targetReaders);
  const [{ indicator: asked }, search] = await Promise.all([params, searchParams]);
  const indicator = indicators.find((one) => one === asked);
  if (!indicator) notFound();
  const year = yearIn(search, today);
  const [quarter, only] = [quarterIn(search), choiceIn(search)];
  const after = keyIn(search.etter);
  const filter = { indicator, year, ...(quarter && { quarter }), ...(only && { only }) };
  const t = await getTranslations("steering");
  const { shown, goal, years, reasons, behind, toFix } = await read(async (scope) => ({
    goal: nationalGoal(await lawOf(scope), { indicator, year }, scope.today),
    shown: await shownIndicator(scope, indicator, year),
    years: yearsToChoose(await yearsWithFigures(scope), scope.today),
    reasons: (await countedExitReasons(scope)).reasons,
    behind: await peopleBehind(scope, { ...filter, ...(after && { after }) }),
    toFix: await peopleBehind(scope, { indicator, year, only: "missing", limit: mostToFix }),
  }));
  const base = `/styring/mal/${indicator}`;
  return (
    <Page>
      <PageHeader
        title={t(`indicator.${indicator}`)}
        breadcrumb={[{ label: t("detail.breadcrumb", { year }), href: `/styring?ar=${year}` }]}
      />
      <YearNav years={years} year={year} base={base} />
      <Columns
        main={
          <Stack gap="lg">
            <Card>
              <IndicatorChart shown={shown} />
            </Card>
            <Section title={t("detail.table")}>
              <QuarterTable shown={shown} today={today} />
            </Section>
          </Stack>
        }
        aside={
          <>
            <TargetView shown={shown} goal={goal} mayChange={hasRole(actor, ...targetSetters)} />
            <Card title={t("how.title")}>
              <HowCounted indicator={indicator} reasons={reasons} />
            </Card>
          </>
        }
      />
      {indicator !== "settled_against_decision" && (
        <Section title={t("fix.title")}>
          <ToBeFixed found={toFix} indicator={indicator} year={year} today={today} />
        </Section>
      )}
      <Section title={t("behind.title")} id="bak">
        <PeopleBehind found={behind} filter={filter} today={today} paged={Boolean(after)} />
      </Section>
    </Page>
  );
}

/** The key of a page as it stands in the address: two ids; anything else is the first page. */
function keyIn(text: string | string[] | undefined) {
  const [personId = "", caseId = ""] = typeof text === "string" ? text.split("_") : [];
  return isId(personId) && isId(caseId) ? { personId, caseId } : undefined;
}
