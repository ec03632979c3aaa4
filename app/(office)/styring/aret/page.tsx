import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { yearIn, yearsToChoose } from "@/app/_ui/steering/address";
import { YearNav } from "@/app/_ui/steering/year-nav";
import { hasRole } from "@/lib/platform/context";
import { yearOf } from "@/lib/platform/dates";
import { mondayNamed, mondayOf, mondaysFrom } from "@/lib/platform/iso-weeks";
import { supportContacts } from "@/lib/reporting/queries/support-contacts";
import { targetReaders, targetSetters } from "@/lib/steering/access";
import { yearsWithFigures } from "@/lib/steering/queries/indicator-year";
import { theYear } from "@/lib/steering/queries/the-year";
import { weekCapacities } from "@/lib/steering/queries/week-capacity";
import { steps } from "@/lib/steering/rules/year-position";
import type { TheYear } from "@/lib/steering/types";
import { PositionView } from "./position.view";
import { WeekCapacityView } from "./week-capacity.view";
import { YearDecisionView } from "./year-decision.view";
import { YearRequestsView } from "./year-requests.view";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const weeksShown = 12;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("steering.theYear");
  return { title: t("name") };
}

/** The year: what the state asks for, what the council has decided, and where it stands. */
export default async function YearPage({ searchParams }: Props) {
  const { actor, today } = await requireRole("/styring/aret", ...targetReaders);
  const search = await searchParams;
  const year = yearIn(search, today);
  const mondays = mondaysFrom(
    mondayOf(year === yearOf(today) ? today : `${year}-01-04`),
    year < yearOf(today) ? 0 : weeksShown,
  );
  const [shown, weeks, contacts, withFigures] = await read((scope) =>
    Promise.all([
      theYear(scope, year),
      weekCapacities(scope, mondays),
      supportContacts(scope),
      yearsWithFigures(scope),
    ]),
  );
  const years = yearsToChoose(withFigures, today);
  const t = await getTranslations("steering");
  const mayChange = hasRole(actor, ...targetSetters);
  return (
    <Page>
      <PageHeader
        title={t("theYear.title", { year })}
        lead={t("theYear.lead")}
        breadcrumb={[{ label: t("title"), href: `/styring?ar=${year}` }]}
      />
      <YearNav years={years} year={year} base="/styring/aret" />
      {isEmpty(shown) ? (
        <EmptyState title={t("theYear.empty", { year })}>
          <p>{t(mayChange ? "theYear.emptyText" : "theYear.emptyForReader")}</p>
        </EmptyState>
      ) : (
        <Section title={t("theYear.position")}>
          <PositionView shown={shown} />
        </Section>
      )}
      <Messages
        namespaces={[
          "steering.request",
          "steering.decision",
          "steering.condition",
          "steering.capacity",
          "steering.errors",
        ]}
      >
        <Section title={t("request.title", { year })}>
          <YearRequestsView
            shown={shown}
            mayChange={mayChange}
            correcting={typeof search.rett === "string" ? search.rett : undefined}
          />
        </Section>
        <Section id="vedtak" title={t("decision.title", { year })}>
          <YearDecisionView shown={shown} mayChange={mayChange} contacts={contacts} />
        </Section>
        {weeks.length > 0 && (
          <Section id="kapasitet" title={t("capacity.title")}>
            <WeekCapacityView
              year={year}
              weeks={weeks}
              mayChange={mayChange}
              contacts={contacts}
              changing={mondayNamed(String(search.uke ?? ""))}
            />
          </Section>
        )}
      </Messages>
    </Page>
  );
}

function isEmpty({ requests, decision, position }: TheYear): boolean {
  return requests.length === 0 && !decision && steps.every((step) => position[step].all === 0);
}
