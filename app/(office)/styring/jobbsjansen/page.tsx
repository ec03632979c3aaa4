import { DownloadIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Chips } from "@/app/_ui/checklists/chips";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Prose, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { Tag } from "@/app/_ui/kit/tag";
import styles from "@/app/_ui/steering/comparison.module.css";
import { jobbsjansenFigureReaders } from "@/lib/steering/access";
import { jobbsjansenYear } from "@/lib/steering/queries/jobbsjansen-figures";
import { GoalsView } from "./goals.view";
import { GroupsView } from "./groups.view";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const BASE = "/styring/jobbsjansen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("jobbsjansen.figures");
  return { title: t("title") };
}

/** What Jobbsjansen comes to in a year, by target group, beside the report of 2016 and by both rules. */
export default async function JobbsjansenFiguresPage({ searchParams }: Props) {
  await requireRole(BASE, ...jobbsjansenFigureReaders);
  const { ar } = await searchParams;
  const { year, years, figures, requirement } = await read((scope) =>
    jobbsjansenYear(scope, Number(ar)),
  );
  const [t, steering, format] = await Promise.all([
    getTranslations("jobbsjansen.figures"),
    getTranslations("steering"),
    getFormatter(),
  ]);
  const { all } = figures;
  const inYear = String(year);
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: steering("title"), href: "/styring" }]}
        actions={
          <LinkButton
            href={`/api${BASE}?ar=${year}`}
            variant="secondary"
            icon={<DownloadIcon aria-hidden />}
            download
          >
            {t("download")}
          </LinkButton>
        }
      />
      {years.length > 1 && (
        <Chips
          label={t("year")}
          chips={years.map((one) => ({
            href: `${BASE}?ar=${one}`,
            label: String(one),
            current: one === year,
          }))}
        />
      )}
      {all.participants === 0 && (
        <EmptyState title={t("empty", { year: inYear })}>{t("emptyText")}</EmptyState>
      )}
      <div className={styles.words}>
        {all.plain !== null && all.both !== null && (
          <p className={styles.first}>
            {t("first", {
              year: inYear,
              plain: all.plain,
              completed: format.number(all.completed ?? 0),
              count: all.phasedOut ?? 0,
              both: all.both,
            })}
          </p>
        )}
        {all.hidden && <p className={styles.first}>{t("firstHidden", { year: inYear })}</p>}
        <p>{t("reportFirst")}</p>
        <p>
          {requirement
            ? t("requirement", { year: inYear, percent: requirement.percent })
            : t("noRequirement", { year: inYear })}{" "}
          {requirement && !requirement.verified && <Tag tone="warning">{t("unverified")}</Tag>}
        </p>
      </div>
      <GroupsView figures={figures} year={year} />
      <GoalsView figures={figures} year={year} />
      <Section title={t("howTitle")}>
        <Prose>
          <p>{t("howPlain")}</p>
          <p>{t("howBoth")}</p>
          <p>{t("howYear")}</p>
          <p>{t("howLevel")}</p>
          <p>{t("howReport")}</p>
        </Prose>
      </Section>
    </Page>
  );
}
