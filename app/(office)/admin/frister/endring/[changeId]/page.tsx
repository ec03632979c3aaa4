import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { ChangeWords } from "@/app/_ui/deadlines/change-words";
import { LengthWords } from "@/app/_ui/deadlines/rule-words";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Page, Row, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { requireChange } from "@/lib/deadlines/queries/rule-changes";
import { deadlineRules } from "@/lib/deadlines/queries/rules";
import { ChangeStatus } from "./change-status.view";

type Props = { params: Promise<{ changeId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("deadlines.rules");
  return { title: t("change") };
}

/** One change of the rules: how many deadlines it touches, and how far it has come. */
export default async function RuleChangePage({ params }: Props) {
  await requireRole("/admin/frister/endring/[changeId]", "administrator");
  const { changeId } = await params;
  const { change, rules } = await read(async (scope) => ({
    change: await requireChange(scope, changeId, "deadlines.view-change"),
    rules: await deadlineRules(scope),
  }));
  const t = await getTranslations("deadlines");
  const locale = (await getLocale()) as "nb" | "nn" | "en";
  const { content } = change;
  return (
    <Page width="narrow">
      <PageHeader
        title={<ChangeWords change={change} rules={rules} locale={locale} />}
        breadcrumb={[{ label: t("rules.title"), href: "/admin/frister" }]}
        meta={
          <Row>
            <Tag>{t(`rules.statuses.${change.status}`)}</Tag>
          </Row>
        }
      />
      <Messages namespaces={["deadlines.change", "deadlines.errors"]}>
        <ChangeStatus change={change} />
      </Messages>
      {change.act !== "release" && (
        <Section title={t("change.about")}>
          <DefinitionList
            columns={2}
            items={[
              { term: t("rule.key"), value: change.ruleKey },
              ...(content
                ? [
                    { term: t("rule.subject"), value: t(`subjects.${content.subject}`) },
                    { term: t("rules.counts"), value: <LengthWords rule={content} /> },
                    { term: t("how.source"), value: content.source[locale] },
                  ]
                : []),
              ...(change.lastDay
                ? [{ term: t("change.lastDay"), value: <DateText value={change.lastDay} /> }]
                : []),
              { term: t("rule.reason"), value: change.reason },
              { term: t("change.by"), value: change.startedByName },
            ]}
          />
        </Section>
      )}
    </Page>
  );
}
