import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { benefitRoles, benefitSettingRoles } from "@/lib/benefit/access";
import { owedClaims } from "@/lib/benefit/queries/owed-claims";
import {
  lateAmount,
  openRecalculation,
  recalculatedPeople,
} from "@/lib/benefit/queries/recalculations";
import { runsOf } from "@/lib/benefit/queries/runs";
import { benefitSettings } from "@/lib/benefit/queries/settings";
import { monthOf } from "@/lib/benefit/rules/month-days";
import { hasRole } from "@/lib/platform/context";
import { addMonths } from "@/lib/platform/dates";
import { OwedClaims } from "./owed.view";
import { RecalculationSection } from "./recalculation.view";
import { RunLines } from "./run-lines.view";
import { setBenefitSettingsAction } from "./set-benefit-settings.action";
import { SetBenefitSettingsForm } from "./set-benefit-settings.form";
import { startRunAction } from "./start-run.action";
import { StartRunForm } from "./start-run.form";

const MONTHS = 14;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("benefit");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The months of the benefit: what each came to, and the next one to compute. */
export default async function BenefitPage({ searchParams }: Props) {
  const { actor, today } = await requireRole("/program/stonad", ...benefitRoles);
  const kind = "introduction_benefit";
  const { krav } = await searchParams;
  const after = typeof krav === "string" ? krav : null;
  const { runs, settings, owed, ...recalculation } = await read(async (scope) => {
    const [runs, settings, owed, late, open] = await Promise.all([
      runsOf(scope, { kind }),
      benefitSettings(scope),
      owedClaims(scope, after),
      lateAmount(scope, kind),
      openRecalculation(scope, kind),
    ]);
    const people = open?.status === "computed" ? await recalculatedPeople(scope, open.id) : [];
    return { runs, settings, owed, late, open, people };
  });
  const t = await getTranslations("benefit");
  const areas = await getTranslations("attendance.areas");
  const approved = runs.find(({ status }) => status === "approved")?.month ?? "";
  const has = new Set(runs.map(({ month }) => month));
  const months = Array.from({ length: MONTHS }, (_none, back) =>
    addMonths(monthOf(today), -back),
  ).filter((month) => month > approved && !has.has(month));
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("list.lead")}
        breadcrumb={[{ label: areas("title"), href: "/program" }]}
      />
      <Messages namespaces={["benefit.list", "benefit.settings", "benefit.errors"]}>
        <Section title={t("list.compute")}>
          {months.length === 0 ? (
            <p>{t("list.allComputed")}</p>
          ) : (
            <StartRunForm
              action={startRunAction}
              months={months}
              first={addMonths(monthOf(today), -1)}
            />
          )}
        </Section>
        <RecalculationSection {...recalculation} />
        <RunLines runs={runs} />
        <OwedClaims {...owed} today={today} />
        {hasRole(actor, ...benefitSettingRoles) && (
          <Section title={t("settings.title")}>
            <SetBenefitSettingsForm action={setBenefitSettingsAction} settings={settings} />
          </Section>
        )}
      </Messages>
    </Page>
  );
}
