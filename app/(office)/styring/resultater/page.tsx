import { DownloadIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { BarChart } from "@/app/_ui/charts/bar-chart";
import { AppLink } from "@/app/_ui/kit/app-link";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Page, Row, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { yearOf } from "@/lib/platform/dates";
import { comparisonReaders } from "@/lib/steering/access";
import { indicatorInYear } from "@/lib/steering/queries/indicator-year";
import { programmeResults } from "@/lib/steering/queries/programme-results";
import { resultMeasures } from "@/lib/steering/rules/programme-results";
import { Goals } from "./goals.view";
import { MeasureView } from "./measure.view";
import { National } from "./national.view";

const base = "/styring/resultater";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("results");
  return { title: t("title") };
}

/** How it goes for those who leave the programme, by the year in which they left and by sex. */
export default async function ResultsPage() {
  const { today } = await requireRole(base, ...comparisonReaders);
  const { years, goals } = await read(async (scope) => {
    const year = yearOf(scope.today);
    const [found, direct, after] = await Promise.all([
      programmeResults(scope),
      indicatorInYear(scope, "work_or_education_at_end", year),
      indicatorInYear(scope, "work_or_education_one_year_after", year),
    ]);
    return {
      years: found,
      goals: { direct: direct.target?.value ?? null, after_12: after.target?.value ?? null },
    };
  });
  const [t, steering] = await Promise.all([
    getTranslations("results"),
    getTranslations("steering"),
  ]);
  const inOrder = years.toReversed();
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: steering("title"), href: "/styring" }]}
        actions={
          <LinkButton
            href={`/api${base}`}
            variant="secondary"
            icon={<DownloadIcon aria-hidden />}
            download
          >
            {t("download")}
          </LinkButton>
        }
      />
      {years.length === 0 ? (
        <EmptyState title={t("empty")}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Card>
            <BarChart
              title={t("chart")}
              labels={inOrder.map(({ year }) => String(year))}
              series={resultMeasures.slice(0, 2).map((measure) => ({
                name: t(`measure.${measure}`),
                values: inOrder.map(({ measures }) => measures[measure].all.percent),
              }))}
              unit="%"
              level={2}
            />
          </Card>
          {resultMeasures.map((measure) => (
            <Section key={measure} title={t(`measure.${measure}`)} id={measure}>
              <p>{t(`about.${measure}`)}</p>
              <Goals
                measure={measure}
                year={yearOf(today)}
                own={measure === "after_24" ? null : goals[measure]}
              />
              <MeasureView measure={measure} years={years} />
              <National measure={measure} />
            </Section>
          ))}
          <p>{t("maskedNote")}</p>
          <Row gap="md">
            <AppLink href="/styring/telling">{t("counting")}</AppLink>
            <AppLink href="/program/avslutning?vis=no_status_12">{t("list")}</AppLink>
          </Row>
        </>
      )}
    </Page>
  );
}
