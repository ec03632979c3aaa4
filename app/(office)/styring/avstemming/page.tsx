import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { opensPage } from "@/app/_server/access-registry";
import { read, requireRole } from "@/app/_server/read";
import { Chips } from "@/app/_ui/checklists/chips";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { reconciliationRoles } from "@/lib/reconciliation/access";
import { leftByWeek, progressOf } from "@/lib/reconciliation/queries/progress";
import { lateToRegister } from "@/lib/reconciliation/queries/register-work";
import { listRuns } from "@/lib/reconciliation/queries/runs";
import { yearInWork } from "@/lib/reconciliation/rules/year-deadline";
import { Countdown } from "./countdown.view";
import { ListTable, RunTable } from "./lists.view";
import { Upload } from "./upload.view";

type Search = Promise<Record<string, string | string[] | undefined>>;

const base = "/styring/avstemming";
const YEARS_SHOWN = 3;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reconciliation");
  return { title: t("title") };
}

/** How the state's lists stand against the record before the yearly deadline, and the lists themselves. */
export default async function ReconciliationPage({ searchParams }: { searchParams: Search }) {
  const { today, actor } = await requireRole(base, ...reconciliationRoles);
  const registers = opensPage("/program/registrering", actor.roles);
  const { ar, feil } = await searchParams;
  const inWork = yearInWork(today);
  const years = Array.from({ length: YEARS_SHOWN }, (_, back) => inWork - back);
  const year = years.find((one) => String(one) === ar) ?? inWork;
  const { lists, weeks, runs, late } = await read(async (scope) => {
    const [all, byWeek, taken, overdue] = await Promise.all([
      progressOf(scope, year),
      leftByWeek(scope, year),
      listRuns(scope),
      registers ? lateToRegister(scope) : 0,
    ]);
    return { lists: all, weeks: byWeek, runs: taken, late: overdue };
  });
  const [t, steering, file] = await Promise.all([
    getTranslations("reconciliation"),
    getTranslations("steering"),
    getTranslations("transfer.file"),
  ]);
  const fault = typeof feil === "string" && file.has(feil as never) ? feil : null;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: steering("title"), href: "/styring" }]}
      />
      {fault && (
        <Alert tone="danger" title={file("title")} role="alert">
          <p>{file(fault as never)}</p>
          <p>{file("nothingChanged")}</p>
        </Alert>
      )}
      <Chips
        label={t("year.label")}
        chips={years.map((one) => ({
          href: `${base}?ar=${one}`,
          label: String(one),
          current: one === year,
        }))}
      />
      <Countdown year={year} today={today} lists={lists} weeks={weeks} />
      {late > 0 && (
        <p>
          <AppLink href="/program/registrering?vis=late">
            {t("deadline.register", { count: late })}
          </AppLink>
        </p>
      )}
      {lists.length > 0 && (
        <Section title={t("lists.title", { year: String(year) })}>
          <ListTable lists={lists} />
        </Section>
      )}
      <Upload year={year} years={years} />
      <Section title={t("runs.title")}>
        <RunTable runs={runs} />
      </Section>
    </Page>
  );
}
