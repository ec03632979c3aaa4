import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Section, Stack } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { CurriculumContent } from "@/lib/guidance/rules/curriculum";
import type { Locale } from "@/lib/platform/context";

/** The topics of an edition, module by module; those of the draft lead to their form. */
export function ModuleTables({
  content,
  isDraft,
}: {
  content: CurriculumContent;
  isDraft: boolean;
}) {
  const t = useTranslations("guidance.curriculum");
  const locale = useLocale() as Locale;
  return (
    <Stack gap="lg">
      {content.map((module) => (
        <Section key={module.key} title={module.title[locale]} level={3}>
          <DataTable
            caption={module.title[locale]}
            captionHidden
            rows={module.topics}
            rowKey={(topic) => topic.key}
            columns={[
              {
                key: "title",
                header: t("topic"),
                primary: true,
                cell: (topic) => (
                  <>
                    {isDraft ? (
                      <AppLink href={`/admin/veiledning/${topic.key}`}>
                        {topic.title[locale] || topic.key}
                      </AppLink>
                    ) : (
                      topic.title[locale]
                    )}{" "}
                    {!topic.isActive && <Tag>{t("inactive")}</Tag>}
                  </>
                ),
              },
              { key: "goal", header: t("goal"), cell: (topic) => topic.goal[locale] },
              {
                key: "audience",
                header: t("audience"),
                cell: (topic) => topic.audience.map((code) => t(`audiences.${code}`)).join(", "),
              },
              {
                key: "refresh",
                header: t("refresh"),
                cell: ({ refreshMonths }) =>
                  refreshMonths === null ? t("never") : t("months", { count: refreshMonths }),
              },
            ]}
          />
        </Section>
      ))}
    </Stack>
  );
}
