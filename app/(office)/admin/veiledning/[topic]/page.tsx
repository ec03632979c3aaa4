import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { curriculumKeepers } from "@/lib/guidance/access";
import { curriculumDraft } from "@/lib/guidance/queries/curriculum";
import { audiences } from "@/lib/guidance/rules/curriculum";
import { writeTopicAction } from "./write-topic.action";
import { WriteTopicForm } from "./write-topic.form";

type Props = { params: Promise<{ topic: string }> };

/** The word of the address for a topic that is not there yet. */
const NEW = "ny";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guidance.curriculum.form");
  return { title: t("title") };
}

/** A topic of the draft as it is written; without a draft there is none to write. */
export default async function TopicPage({ params }: Props) {
  const { locale } = await requireRole("/admin/veiledning/[topic]", ...curriculumKeepers);
  const { topic: key } = await params;
  const draft = await read((scope) => curriculumDraft(scope));
  const module = draft?.content.find((one) => one.topics.some((topic) => topic.key === key));
  const place = module?.topics.findIndex((topic) => topic.key === key) ?? -1;
  const topic = module?.topics[place];
  if (!draft || (!topic && key !== NEW)) notFound();
  const t = await getTranslations("guidance.curriculum");
  return (
    <Page width="narrow">
      <PageHeader
        title={topic?.title[locale] || t(topic ? "form.title" : "newTopic")}
        lead={t("form.lead")}
        breadcrumb={[{ label: t("title"), href: "/admin/veiledning" }]}
      />
      <Messages namespaces={["guidance.curriculum.form", "guidance.errors"]}>
        <WriteTopicForm
          action={writeTopicAction}
          version={draft.version}
          values={
            topic
              ? {
                  key,
                  module: module?.key,
                  place: place + 1,
                  ...topic.title,
                  goalNb: topic.goal.nb,
                  goalNn: topic.goal.nn,
                  goalEn: topic.goal.en,
                  audience: [...topic.audience],
                  refreshMonths: topic.refreshMonths,
                  isActive: topic.isActive,
                }
              : { audience: ["everyone"], isActive: true }
          }
          modules={draft.content.map((one) => ({ value: one.key, label: one.title[locale] }))}
          audiences={audiences.map((value) => ({ value, label: t(`audiences.${value}`) }))}
        />
      </Messages>
    </Page>
  );
}
