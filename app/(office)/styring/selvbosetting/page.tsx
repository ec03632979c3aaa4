import { DownloadIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Chips } from "@/app/_ui/checklists/chips";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { PrintButton } from "@/app/_ui/policy/print-button.client";
import styles from "@/app/_ui/steering/comparison.module.css";
import { isId } from "@/lib/platform/ids";
import { comparisonReaders } from "@/lib/steering/access";
import { comparison } from "@/lib/steering/queries/comparison";
import { householdsBehind } from "@/lib/steering/queries/households-behind";
import { yearsWithFigures } from "@/lib/steering/queries/indicator-year";
import { overridesIn } from "@/lib/steering/queries/overrides";
import { comparedGroups, measureCodes } from "@/lib/steering/rules/comparison";
import { periodNamed, periodsToChoose } from "@/lib/steering/rules/comparison-period";
import { AgreedShareView } from "./agreed-share.view";
import { FiguresView } from "./figures.view";
import { HouseholdsBehindView } from "./households-behind.view";
import { HowCompared } from "./how-compared.view";
import { OverridesView } from "./overrides.view";

type Search = Record<string, string | string[] | undefined>;

const base = "/styring/selvbosetting";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("comparison");
  return { title: t("title") };
}

/** Agreed self-settled and ordinarily settled beside each other, with the number behind each figure. */
export default async function ComparisonPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { today } = await requireRole(base, ...comparisonReaders);
  const search = await searchParams;
  const period = periodNamed(search.periode, today);
  const asked = askedFor(search);
  const { shown, overrides, behind, periods } = await read(async (scope) => {
    const [compared, exceptions, years] = await Promise.all([
      comparison(scope, period),
      overridesIn(scope, period),
      yearsWithFigures(scope),
    ]);
    return {
      shown: compared,
      overrides: exceptions,
      periods: periodsToChoose(years, scope.today),
      behind: asked && (await householdsBehind(scope, compared, asked)),
    };
  });
  const [t, steering] = await Promise.all([
    getTranslations("comparison"),
    getTranslations("steering"),
  ]);
  const [from, to] = [String(period.years[0]), String(period.years.at(-1))];
  const inWords = from === to ? from : t("inTwoYears", { from, to });
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: steering("title"), href: "/styring" }]}
        actions={
          <div className={styles.tools}>
            <PrintButton label={t("print")} />
            <LinkButton
              href={`/api${base}?periode=${period.key}`}
              variant="secondary"
              icon={<DownloadIcon aria-hidden />}
              download
            >
              {t("download")}
            </LinkButton>
          </div>
        }
      />
      <div className={styles.screenOnly}>
        <Chips
          label={t("period")}
          chips={periods.map(({ key, years }) => ({
            href: `${base}?periode=${key}`,
            label:
              years.length === 1
                ? key
                : t("lastTwoYears", { from: String(years[0]), to: String(years.at(-1)) }),
            current: key === period.key,
          }))}
        />
      </div>
      <p className={styles.printOnly}>
        {t.rich("printed", { period: inWords, day: () => <DateText value={today} /> })}
      </p>
      {shown.isEmpty ? (
        <EmptyState title={t("empty", { period: inWords })}>
          <p>{t(periods.length > 3 ? "emptyOther" : "emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <FiguresView shown={shown} period={inWords} />
          {asked && (
            <div className={styles.screenOnly}>
              <Section title={t("behind.title")} id="bak">
                <HouseholdsBehindView
                  asked={asked}
                  found={behind ?? null}
                  base={`${base}?periode=${period.key}&mal=${asked.measure}&gruppe=${asked.group}`}
                />
              </Section>
            </div>
          )}
          <Section title={t("share.title")}>
            <AgreedShareView shares={shown.shares} today={today} />
          </Section>
        </>
      )}
      <div className={styles.screenOnly}>
        <Section title={t("overrides.title")} id="unntak">
          <OverridesView found={overrides} period={inWords} />
        </Section>
      </div>
      <Section title={t("how.title")}>
        <HowCompared today={today} />
      </Section>
    </Page>
  );
}

/** The figure whose cases are asked for; the key of a page is an id, anything else is the first page. */
function askedFor({ mal, gruppe, etter }: Search) {
  const measure = measureCodes.find((one) => one === mal);
  const group = comparedGroups.find((one) => one === gruppe);
  if (!measure || !group) return undefined;
  return { measure, group, ...(typeof etter === "string" && isId(etter) && { after: etter }) };
}
