import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { ruleChanges } from "@/lib/deadlines/queries/rule-changes";
import { ruleLines } from "@/lib/deadlines/queries/rule-lines";
import { warningSettings } from "@/lib/deadlines/queries/warnings";
import { ChangeTable } from "./change-table.view";
import { RuleTable } from "./rule-table.view";
import { setWarningsAction } from "./set-warnings.action";
import { SetWarningsForm } from "./set-warnings.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("deadlines.rules");
  return { title: t("title") };
}

/** Every rule that deadlines are computed by, with its validity, source and whether it is verified. */
export default async function DeadlineRulesPage() {
  const { today } = await requireRole("/admin/frister", "administrator");
  const { rules, changes, settings } = await read(async (scope) => ({
    rules: await ruleLines(scope),
    changes: await ruleChanges(scope),
    settings: await warningSettings(scope),
  }));
  const t = await getTranslations("deadlines");
  return (
    <Page width="wide">
      <PageHeader
        title={t("rules.title")}
        lead={t("rules.lead")}
        actions={<LinkButton href="/admin/frister/ny">{t("rules.new")}</LinkButton>}
      />
      <Section title={t("rules.all")}>
        <RuleTable rules={rules} today={today} />
      </Section>
      <Section title={t("warnings.title")}>
        <p>{t("warnings.lead")}</p>
        <Messages namespaces={["deadlines.warnings", "deadlines.errors"]}>
          <SetWarningsForm
            key={settings.version}
            action={setWarningsAction}
            warnings={settings.warnings}
            version={settings.version}
          />
        </Messages>
      </Section>
      <Section title={t("rules.changes")}>
        <ChangeTable changes={changes} rules={rules} />
      </Section>
    </Page>
  );
}
