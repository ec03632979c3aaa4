import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { OWN_FLAGS } from "@/lib/checklists/rules/own-item";
import { changeUnderWay } from "@/lib/deadlines/queries/rule-changes";
import {
  DEADLINE_AUDIENCES,
  DEADLINE_SUBJECTS,
  DIRECTIONS,
  UNITS,
} from "@/lib/deadlines/rules/codes";
import { OWN_DAYS } from "@/lib/deadlines/rules/rule-check";
import { proposeRuleAction } from "./propose-rule.action";
import { ProposeRuleForm } from "./propose-rule.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("deadlines.newRule");
  return { title: t("title") };
}

export default async function NewDeadlineRulePage() {
  await requireRole("/admin/frister/ny", "administrator");
  const underWay = await read(changeUnderWay);
  const t = await getTranslations("deadlines");
  const audiences = await getTranslations("checklists.audiences");
  const conditions = await getTranslations("checklists.conditions");
  const days = OWN_DAYS.map((value) => ({ value, label: t(`days.${value}`) }));
  return (
    <Page width="narrow">
      <PageHeader
        title={t("newRule.title")}
        lead={t("newRule.lead")}
        breadcrumb={[{ label: t("rules.title"), href: "/admin/frister" }]}
      />
      {underWay ? (
        <p>
          {t("rule.underWay")}{" "}
          <AppLink href={`/admin/frister/endring/${underWay}`}>{t("rule.toChange")}</AppLink>
        </p>
      ) : (
        <Messages namespaces={["deadlines.newRule", "deadlines.rule", "deadlines.errors"]}>
          <ProposeRuleForm
            action={proposeRuleAction}
            choices={{
              subject: DEADLINE_SUBJECTS.map((value) => ({
                value,
                label: t(`subjects.${value}`),
              })),
              audience: DEADLINE_AUDIENCES.map((value) => ({ value, label: audiences(value) })),
              conditionFlag: OWN_FLAGS.map((value) => ({ value, label: conditions(value) })),
              anchor: days,
              unit: UNITS.map((value) => ({ value, label: t(`newRule.units.${value}`) })),
              direction: DIRECTIONS.map((value) => ({
                value,
                label: t(`newRule.directions.${value}`),
              })),
            }}
          />
        </Messages>
      )}
    </Page>
  );
}
