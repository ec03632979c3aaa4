import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import {
  ConditionWords,
  DueRuleWords,
  EvidenceWords,
  ItemStateTag,
  RepeatWords,
} from "@/app/_ui/checklists/item-words";
import { SourceLink } from "@/app/_ui/checklists/source-link";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Columns, Page, Row, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Tag } from "@/app/_ui/kit/tag";
import { Messages } from "@/app/_ui/messages";
import { shownEdition } from "@/lib/checklists/queries/shown-edition";
import { languageOf } from "@/lib/i18n/locales";
import { locales } from "@/lib/platform/context";
import { ItemChange } from "./item-change.view";

type Props = {
  params: Promise<{ itemKey: string }>;
  searchParams: Promise<{ utgave?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checklists.library");
  return { title: t("item") };
}

/** One item: what it says and why, when it is asked, and what shows that it is done. */
export default async function ChecklistItemPage({ params, searchParams }: Props) {
  await requireRole("/admin/sjekklister/[itemKey]", "administrator");
  const [{ itemKey }, { utgave }] = await Promise.all([params, searchParams]);
  const { shown, items, reports, draft } = await read((scope) =>
    shownEdition(scope, Number(utgave) || undefined),
  );
  const item = items.find((one) => one.id === itemKey);
  if (!item) notFound();
  const locale = languageOf(await getLocale());
  const t = await getTranslations("checklists");
  const report = item.reportId ? reports.get(item.reportId) : undefined;
  const isDraft = shown.status === "draft";
  const name = isDraft
    ? t("library.draftName")
    : t("library.editionName", { number: shown.number });
  return (
    <Page>
      <PageHeader
        title={item.text[locale]}
        breadcrumb={[{ label: t("library.title"), href: "/admin/sjekklister" }]}
        meta={
          <Row>
            <ItemStateTag item={item} />
            <Tag>{t(`kinds.${item.kind}`)}</Tag>
            <span>
              {item.id} · {t("itemPage.fromEdition", { edition: name })}
            </span>
          </Row>
        }
        lead={
          item.retired
            ? t("itemPage.retiredText", { reason: item.inactiveReason ?? "" })
            : item.inactiveReason && t("itemPage.inactiveReason", { reason: item.inactiveReason })
        }
      />
      <Columns
        main={
          <Stack gap="lg">
            <Section title={t("itemPage.why")}>
              <Stack gap="sm">
                <p>{item.why[locale]}</p>
                {report ? <SourceLink report={report} /> : <p>{t("itemPage.noReport")}</p>}
                {item.sourceSection && (
                  <p>{t("itemPage.section", { section: item.sourceSection })}</p>
                )}
              </Stack>
            </Section>
            <Section title={t("itemPage.asked")}>
              <DefinitionList
                columns={2}
                items={[
                  { term: t("library.stage"), value: t(`stages.${item.stage}`) },
                  { term: t("library.audience"), value: t(`audiences.${item.audience}`) },
                  { term: t("library.subject"), value: t(`subjects.${item.subject}`) },
                  {
                    term: t("itemPage.condition"),
                    value: <ConditionWords condition={item.condition} />,
                  },
                  { term: t("itemPage.due"), value: <DueRuleWords due={item.due} /> },
                  { term: t("itemPage.repeat"), value: <RepeatWords repeat={item.repeat} /> },
                ]}
              />
            </Section>
            <Section title={t("itemPage.evidence")}>
              <p>
                <EvidenceWords item={item} />
              </p>
            </Section>
            <Disclosure summary={t("itemPage.languages")}>
              <DefinitionList
                columns={1}
                items={locales
                  .filter((one) => one !== locale)
                  .map((one) => ({
                    term: one,
                    value: <span lang={one}>{item.text[one]}</span>,
                    note: <span lang={one}>{item.why[one]}</span>,
                  }))}
              />
            </Disclosure>
          </Stack>
        }
        aside={
          <Messages namespaces={["checklists.itemPage", "checklists.library", "checklists.errors"]}>
            <ItemChange item={item} isDraft={isDraft} hasDraft={draft !== null} />
          </Messages>
        }
      />
    </Page>
  );
}
