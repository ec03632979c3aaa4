import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { opensPage } from "@/app/_server/access-registry";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Grid, Page, Row, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { yearIn, yearsToChoose } from "@/app/_ui/steering/address";
import { IndicatorCard } from "@/app/_ui/steering/indicator-card";
import { YearNav } from "@/app/_ui/steering/year-nav";
import { lawOf } from "@/lib/law/queries/law";
import { targetReaders } from "@/lib/steering/access";
import { householdsOfYear } from "@/lib/steering/queries/households-of-year";
import { shownIndicators, yearsWithFigures } from "@/lib/steering/queries/indicator-year";
import { nationalGoal } from "@/lib/steering/rules/national-goal";
import { DecisionProgress } from "./decision-progress.view";
import { GuidedHouseholdsView } from "./guided-households.view";
import { HomeMoves } from "./home-moves.view";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("steering");
  return { title: t("title") };
}

/** The year's indicators, the council's decision, and the way to what lies behind. */
export default async function SteeringPage({ searchParams }: Props) {
  const { actor, today } = await requireRole("/styring", ...targetReaders);
  const year = yearIn(await searchParams, today);
  const t = await getTranslations("steering");
  const policy = await getTranslations("policy");
  const watch = await getTranslations("watch.setup");
  const results = await getTranslations("results");
  const compared = await getTranslations("comparison");
  const reconciled = await getTranslations("reconciliation");
  const interpreting = await getTranslations("interpreters.figures");
  const homes = await getTranslations("steering.dwellings");
  const jobbsjansen = await getTranslations("jobbsjansen.figures");
  const employers = await getTranslations("placements.figures");
  const { shown, years, moves, guided, law } = await read(async (scope) => {
    const [shown, households, years, law] = await Promise.all([
      shownIndicators(scope, year),
      householdsOfYear(scope, year),
      yearsWithFigures(scope),
      lawOf(scope),
    ]);
    return { shown, law, ...households, years: yearsToChoose(years, scope.today) };
  });
  const settled = shown.find((one) => one.indicator === "settled_against_decision");
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <YearNav years={years} year={year} base="/styring" />
      <Grid min="lg">
        {shown.map((one) => (
          <IndicatorCard
            key={one.indicator}
            shown={one}
            national={nationalGoal(law, { indicator: one.indicator, year }, today)}
          />
        ))}
      </Grid>
      <Section title={t("decision.title", { year })}>
        {settled && <DecisionProgress shown={settled} />}
      </Section>
      <GuidedHouseholdsView figures={guided} />
      <HomeMoves found={moves} />
      <Grid min="lg">
        {opensPage("/styring/kommunen", actor.roles) && (
          <Card title={t("checklist.title")}>
            <p>{t("checklist.text")}</p>
            <Row>
              <LinkButton href="/styring/kommunen" variant="secondary">
                {t("checklist.open")}
              </LinkButton>
            </Row>
          </Card>
        )}
        {opensPage("/styring/resultater", actor.roles) && (
          <Card title={results("title")}>
            <p>{results("lead")}</p>
            <Row>
              <LinkButton href="/styring/resultater" variant="secondary">
                {results("open")}
              </LinkButton>
            </Row>
          </Card>
        )}
        {opensPage("/styring/selvbosetting", actor.roles) && (
          <Card title={compared("title")}>
            <p>{compared("lead")}</p>
            <Row>
              <LinkButton href="/styring/selvbosetting" variant="secondary">
                {compared("open")}
              </LinkButton>
            </Row>
          </Card>
        )}
        {opensPage("/styring/tolk", actor.roles) && (
          <Card title={interpreting("title")}>
            <p>{interpreting("lead")}</p>
            <Row>
              <LinkButton href="/styring/tolk" variant="secondary">
                {interpreting("open")}
              </LinkButton>
            </Row>
          </Card>
        )}
        {opensPage("/styring/jobbsjansen", actor.roles) && (
          <Card title={jobbsjansen("title")}>
            <p>{jobbsjansen("menu")}</p>
            <Row>
              <LinkButton href="/styring/jobbsjansen" variant="secondary">
                {jobbsjansen("open")}
              </LinkButton>
            </Row>
          </Card>
        )}
        {opensPage("/styring/arbeidsgivere", actor.roles) && (
          <Card title={employers("title")}>
            <p>{employers("lead")}</p>
            <Row>
              <LinkButton href="/styring/arbeidsgivere" variant="secondary">
                {employers("open")}
              </LinkButton>
            </Row>
          </Card>
        )}
        {opensPage("/styring/boliger", actor.roles) && (
          <Card title={homes("title")}>
            <p>{homes("lead")}</p>
            <Row>
              <LinkButton href="/styring/boliger" variant="secondary">
                {homes("open")}
              </LinkButton>
            </Row>
          </Card>
        )}
        {opensPage("/styring/avstemming", actor.roles) && (
          <Card title={reconciled("title")}>
            <p>{reconciled("lead")}</p>
            <Row>
              <LinkButton href="/styring/avstemming" variant="secondary">
                {reconciled("open")}
              </LinkButton>
            </Row>
          </Card>
        )}
        <Card title={policy("title")}>
          <p>{policy("lead")}</p>
          <Row>
            <LinkButton href="/admin/selvbosetting" variant="secondary">
              {policy("seeTerms")}
            </LinkButton>
          </Row>
        </Card>
        {opensPage("/admin/oppmerksomhet", actor.roles) && (
          <Card title={watch("title")}>
            <p>{watch("lead")}</p>
            <Row>
              <LinkButton href="/admin/oppmerksomhet" variant="secondary">
                {t("seeSetup")}
              </LinkButton>
            </Row>
          </Card>
        )}
        <Card title={t("counting.title")}>
          <p>{t("counting.lead")}</p>
          <Row>
            <LinkButton href="/styring/telling" variant="secondary">
              {t("how.seeCounting")}
            </LinkButton>
          </Row>
        </Card>
      </Grid>
    </Page>
  );
}
