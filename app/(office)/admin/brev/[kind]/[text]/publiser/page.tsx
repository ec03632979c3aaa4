import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { addressOfText, textAt } from "@/app/_ui/letters/addresses";
import { TextWords } from "@/app/_ui/letters/text-words";
import { Messages } from "@/app/_ui/messages";
import { letterKeepers } from "@/lib/letters/access";
import { textDesk } from "@/lib/letters/queries/text-desk";
import { TemplateDifference } from "../template-difference.view";
import { publishTemplateAction } from "./publish-template.action";
import { PublishTemplateForm } from "./publish-template.form";

type Props = { params: Promise<{ kind: string; text: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("letters.publish");
  return { title: t("title") };
}

/** What the draft changes in the letters that are written from now on. */
export default async function PublishLetterTextPage({ params }: Props) {
  await requireRole("/admin/brev/[kind]/[text]/publiser", ...letterKeepers);
  const segments = await params;
  const text = textAt(segments.kind, segments.text);
  if (!text) notFound();
  const { draft, inForce } = await read((scope) => textDesk(scope, text));
  if (!draft) redirect(addressOfText(text));
  const t = await getTranslations("letters");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("publish.title")}
        lead={t("publish.lead")}
        breadcrumb={[
          { label: t("list.title"), href: "/admin/brev" },
          { label: t(`kinds.${text.kind}`), href: addressOfText(text) },
        ]}
        meta={<TextWords text={text} />}
      />
      <Section title={t("publish.changes")}>
        <TemplateDifference before={inForce} after={draft} />
      </Section>
      <Messages namespaces={["letters.publish", "letters.errors"]}>
        <PublishTemplateForm
          action={publishTemplateAction}
          text={{ kind: text.kind, language: text.language, plain: String(text.plain) }}
          version={draft.version}
        />
      </Messages>
    </Page>
  );
}
