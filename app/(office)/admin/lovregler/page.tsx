import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { DateInput, TextInput } from "@/app/_ui/form/text-input";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Page, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { lawOf, lawSettings, ownBasicAmounts } from "@/lib/law/queries/law";
import { rulesFound } from "@/lib/law/rules/find-rules";
import { isPlainDate } from "@/lib/platform/dates";
import { BasicAmounts } from "./basic-amounts.view";
import { RuleGroups } from "./rule-groups.view";
import { Settings } from "./settings.view";

type Props = { searchParams: Promise<{ dag?: string; sok?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("law.admin");
  return { title: t("title") };
}

/** The law that Rotfeste works by, on any day, and what the municipality itself has to answer. */
export default async function LegalRulesPage({ searchParams }: Props) {
  const { today } = await requireRole("/admin/lovregler", "administrator");
  const { dag, sok = "" } = await searchParams;
  const { law, settings, amounts } = await read(async (scope) => ({
    law: await lawOf(scope),
    settings: await lawSettings(scope),
    amounts: await ownBasicAmounts(scope),
  }));
  const t = await getTranslations("law.admin");
  const locale = (await getLocale()) as "nb" | "nn" | "en";
  const day = dag && isPlainDate(dag) ? dag : null;
  const rules = rulesFound(law.rules, { text: sok, day, locale });
  return (
    <Page width="wide">
      <PageHeader title={t("title")} lead={t("lead")} />
      <FilterBar
        action="/admin/lovregler"
        label={t("filter")}
        {...((day || sok) && { resetHref: "/admin/lovregler" })}
      >
        <TextInput id="sok" name="sok" label={t("search")} defaultValue={sok} />
        <DateInput id="dag" name="dag" label={t("day")} defaultValue={day} />
      </FilterBar>
      <Section title={t("found", { count: rules.length })}>
        <RuleGroups rules={rules} today={today} open={sok !== ""} />
      </Section>
      <Messages namespaces={["law.admin", "law.errors"]}>
        <Stack gap="lg">
          <Settings law={law} settings={settings} />
          <BasicAmounts law={law} amounts={amounts} />
        </Stack>
      </Messages>
    </Page>
  );
}
