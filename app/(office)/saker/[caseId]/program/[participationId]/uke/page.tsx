import { CalendarIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { ProgrammeHead } from "@/app/_ui/programme/programme-head";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { mondayNamed, mondayOf } from "@/lib/platform/iso-weeks";
import { programmePage } from "@/lib/programme/queries/programme-page";
import { CheckView } from "./check.view";
import { HolesView } from "./holes.view";
import { ProgrammePicture } from "./programme-picture.view";
import { WeekView } from "./week.view";

type Props = {
  params: Promise<{ caseId: string; participationId: string }>;
  searchParams: Promise<{ uke?: string; versjon?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme.weeks");
  return { title: t("title") };
}

/** The plan as weeks, and the whole programme as one picture, held against the rules. */
export default async function WeeksPage({ params, searchParams }: Props) {
  const [{ caseId, participationId }, asked] = await Promise.all([params, searchParams]);
  const { page, today } = await read(async (scope) => ({
    page: await programmePage(scope, { caseId, participationId }, "programme.view-weeks"),
    today: scope.today,
  }));
  const t = await getTranslations("programme.weeks");
  const { plans, name } = page;
  const whole =
    plans.find(({ plan }) => String(plan.number) === asked.versjon) ??
    plans.find(({ plan }) => plan.status === "draft" || plan.status === "agreed") ??
    plans.find(({ plan }) => plan.status === "in_force");
  const checked = whole && page.check(whole);
  const base = `/saker/${caseId}/program/${participationId}`;
  const wanted = mondayNamed(asked.uke ?? "") ?? mondayOf(today);
  const week =
    checked?.weeks.find(({ monday }) => monday === wanted) ??
    checked?.weeks.find(({ monday }) => monday >= wanted) ??
    checked?.weeks.at(-1);
  return (
    <Stack gap="lg">
      <ProgrammeHead current="weeks" {...{ caseId, participationId, name }} />
      {page.hidden && <WhereaboutsHidden />}
      {checked && week ? (
        <>
          <CheckView checked={checked} whole={whole} />
          <WeekView whole={whole} checked={checked} week={week} base={base} />
          <ProgrammePicture whole={whole} checked={checked} today={today} />
          <HolesView checked={checked} base={base} />
        </>
      ) : (
        <Section title={t("title")}>
          <EmptyState
            icon={<CalendarIcon aria-hidden />}
            title={t("empty")}
            level={3}
            action={<LinkButton href={`${base}/plan`}>{t("toPlan")}</LinkButton>}
          >
            {t("emptyText")}
          </EmptyState>
        </Section>
      )}
    </Stack>
  );
}
