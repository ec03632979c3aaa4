import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { YearFigures } from "@/app/_ui/steering/year-figures";
import { dwellingFigureReaders } from "@/lib/steering/access";
import { dwellingFigures } from "@/lib/steering/queries/dwelling-figures";
import { figureYear } from "@/lib/steering/rules/interpreter-figures";
import { HomesCost } from "./homes-cost.view";
import { HomesCounted } from "./homes-counted.view";
import { HouseholdsView } from "./households.view";
import { OccupancyView } from "./occupancy.view";
import { VacancyView } from "./vacancy.view";

type Props = { searchParams: Promise<{ ar?: string | string[] }> };

const base = "/styring/boliger";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("steering.dwellings");
  return { title: t("title") };
}

/** How the municipality's dwellings are used: lived in, empty and shut, and what the empty ones cost. */
export default async function DwellingFiguresPage({ searchParams }: Props) {
  const { today } = await requireRole(base, ...dwellingFigureReaders);
  const year = figureYear((await searchParams).ar, today);
  const figures = await read((scope) => dwellingFigures(scope, year));
  const t = await getTranslations("steering.dwellings");
  const inYear = { year: String(year) };
  return (
    <YearFigures
      words="steering.dwellings"
      base={base}
      year={year}
      years={figures.years}
      today={today}
    >
      {figures.isEmpty ? (
        <EmptyState
          title={t("noDwellings", inYear)}
          action={
            <LinkButton href="/boliger" variant="secondary">
              {t("toRegister")}
            </LinkButton>
          }
        >
          <p>{t("noDwellingsText")}</p>
        </EmptyState>
      ) : (
        <>
          <Section title={t("occupancy")}>
            <OccupancyView figures={figures} />
          </Section>
          <Section title={t("cost")}>
            <HomesCost figures={figures} />
          </Section>
        </>
      )}
      <Section title={t.rich("now", { day: () => <DateText value={today} /> })}>
        <VacancyView figures={figures} />
      </Section>
      <Section title={t("households", inYear)}>
        <HouseholdsView figures={figures} />
      </Section>
      <Section title={t("how")}>
        <HomesCounted />
      </Section>
    </YearFigures>
  );
}
