import { WalletIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { personPage } from "@/lib/benefit/queries/person-page";
import { monthOf } from "@/lib/benefit/rules/month-days";
import { addMonths } from "@/lib/platform/dates";
import { Claims } from "./claims.view";
import { Incomes, SetOffs, Situations } from "./facts.view";
import { MonthCard } from "./month-card.view";

type Props = { params: Promise<{ caseId: string; personId: string }> };

const MONTHS_AHEAD = 12;
const MOST_MONTHS = 72;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("benefit");
  return { title: t("title") };
}

/** A participant's benefit month by month, each line explained, and what decides it. */
export default async function PersonBenefitPage({ params }: Props) {
  const { caseId, personId } = await params;
  const shown = await read((scope) => personPage(scope, caseId, personId));
  const t = await getTranslations("benefit.person");
  const last = addMonths(monthOf(shown.today), MONTHS_AHEAD);
  const months = Array.from({ length: MOST_MONTHS }, (_none, back) => addMonths(last, -back))
    .filter((month) => month >= monthOf(shown.started))
    .map((month) => month.slice(0, 7));
  const place = { caseId, personId, months, mayWrite: shown.mayWrite };
  return (
    <Stack gap="lg">
      <div>
        <AppLink href={`/saker/${caseId}/program`}>{t("back")}</AppLink>
      </div>
      <Section title={t("of", { name: shown.name })}>
        {shown.months.length === 0 ? (
          <EmptyState icon={<WalletIcon aria-hidden />} title={t("monthsEmpty")} level={3}>
            {t("monthsEmptyText")}
          </EmptyState>
        ) : (
          <Stack gap="md">
            {shown.months.map((month, index) => (
              <MonthCard key={month.month} month={month} rules={shown.rules} open={index === 0} />
            ))}
          </Stack>
        )}
      </Section>
      <Section title={t("facts")}>
        <p>{t("factsText")}</p>
        <Messages
          namespaces={[
            "benefit.person",
            "benefit.field",
            "benefit.situation",
            "benefit.income",
            "benefit.claim",
            "benefit.errors",
          ]}
        >
          <Stack gap="lg">
            <Situations place={place} situations={shown.situations} partners={shown.partners} />
            <Incomes place={place} incomes={shown.incomes} />
            <SetOffs place={place} setOffs={shown.setOffs} />
            <Claims place={place} claims={shown.claims} today={shown.today} />
          </Stack>
        </Messages>
      </Section>
    </Stack>
  );
}
