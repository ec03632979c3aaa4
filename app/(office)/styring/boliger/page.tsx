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
  const [t, steering] = await Promise.all([
    getTranslations("steering.dwellings"),
    getTranslations("steering"),
  ]);
  const choices = [...new Set([...figures.years, year])].toSorted((a, b) => b - a);
  const inYear = { year: String(year) };
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
              href={`/api${base}?ar=${year}`}
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
          label={t("year")}
          chips={choices.map((one) => ({
            href: `${base}?ar=${one}`,
            label: String(one),
            current: one === year,
          }))}
        />
      </div>
      <p className={styles.printOnly}>
        {t.rich("printed", { ...inYear, day: () => <DateText value={today} /> })}
      </p>
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
    </Page>
  );
}
