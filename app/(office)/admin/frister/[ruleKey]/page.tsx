import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { RuleTags } from "@/app/_ui/deadlines/rule-state";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Columns, Page, Row, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { changeUnderWay } from "@/lib/deadlines/queries/rule-changes";
import { ruleLines } from "@/lib/deadlines/queries/rule-lines";
import { EndingNote } from "./ending-note.view";
import { proposeEndingAction } from "./propose-ending.action";
import { ProposeEndingForm } from "./propose-ending.form";
import { RuleFacts } from "./rule-facts.view";

type Props = { params: Promise<{ ruleKey: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("deadlines.rule");
  return { title: t("key") };
}

/** One rule: what it counts, by which law or source, since when, and how to end it. */
export default async function DeadlineRulePage({ params }: Props) {
  const { today } = await requireRole("/admin/frister/[ruleKey]", "administrator");
  const { ruleKey } = await params;
  const { versions, underWay } = await read(async (scope) => ({
    versions: (await ruleLines(scope)).filter(({ key }) => key === ruleKey),
    underWay: await changeUnderWay(scope),
  }));
  const rule = versions.at(-1);
  if (!rule) notFound();
  const locale = (await getLocale()) as "nb" | "nn" | "en";
  const t = await getTranslations("deadlines");
  return (
    <Page>
      <PageHeader
        title={rule.text[locale]}
        breadcrumb={[{ label: t("rules.title"), href: "/admin/frister" }]}
        meta={
          <Row>
            <RuleTags rule={rule} today={today} />
            <span>{rule.key}</span>
          </Row>
        }
      />
      <Columns
        main={
          <Stack gap="lg">
            {versions.map((version) => (
              <Section
                key={version.version}
                title={t("how.ruleVersion", { key: version.key, version: version.version })}
              >
                <RuleFacts rule={version} />
              </Section>
            ))}
          </Stack>
        }
        aside={
          <Section title={t("rule.endTitle")}>
            {rule.ending ? (
              <EndingNote ending={rule.ending} />
            ) : underWay ? (
              <p>
                {t("rule.underWay")}{" "}
                <AppLink href={`/admin/frister/endring/${underWay}`}>{t("rule.toChange")}</AppLink>
              </p>
            ) : (
              <>
                <p>{t("rule.endLead")}</p>
                <Messages namespaces={["deadlines.rule", "deadlines.errors"]}>
                  <ProposeEndingForm action={proposeEndingAction} ruleKey={rule.key} />
                </Messages>
              </>
            )}
          </Section>
        }
      />
    </Page>
  );
}
