import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { TabNav } from "@/app/_ui/kit/tabs";
import { addressOfText, textAt, textsOfKind } from "@/app/_ui/letters/addresses";
import { Messages } from "@/app/_ui/messages";
import { letterReaders } from "@/lib/letters/access";
import { textDesk } from "@/lib/letters/queries/text-desk";
import { sameText } from "@/lib/letters/rules/kinds";
import { hasRole } from "@/lib/platform/context";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { EditionTable } from "./edition-table.view";
import { TextEditor } from "./text-editor.view";
import { TextPreview } from "./text-preview.view";
import { TextState } from "./text-state.view";

type Props = {
  params: Promise<{ kind: string; text: string }>;
  searchParams: Promise<{ utgave?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, text } = await params;
  const found = textAt(kind, text);
  const t = await getTranslations("letters");
  return { title: found ? t(`kinds.${found.kind}`) : t("list.title") };
}

/** One text: what it says, how it reads with example values, and the editions it has had. */
export default async function LetterTextPage({ params, searchParams }: Props) {
  const { actor, today } = await requireRole("/admin/brev/[kind]/[text]", ...letterReaders);
  const segments = await params;
  const text = textAt(segments.kind, segments.text);
  if (!text) notFound();
  const keeps = hasRole(actor, "administrator");
  const formKey = `letters.save-template:${segments.kind}/${segments.text}`;
  const { desk, unsent } = await read(async (scope) => ({
    desk: await textDesk(scope, text),
    unsent: keeps ? await unsentForm(scope, formKey) : null,
  }));
  const { utgave } = await searchParams;
  const earlier = desk.published.find(({ number }) => String(number) === utgave);
  if (utgave && !earlier) notFound();
  const t = await getTranslations("letters");
  const wordsOf = (one: typeof text) =>
    one.plain
      ? t("texts.inPlain", { language: t(`texts.${one.language}`) })
      : t(`texts.${one.language}`);
  return (
    <Page width="wide">
      <PageHeader
        title={t(`kinds.${text.kind}`)}
        lead={t(`about.${text.kind}`)}
        breadcrumb={[{ label: t("list.title"), href: "/admin/brev" }]}
        meta={<TextState desk={desk} earlier={earlier} />}
      />
      <TabNav
        label={t("text.languages")}
        tabs={textsOfKind(text.kind).map((one) => ({
          href: addressOfText(one),
          label: wordsOf(one),
          current: sameText(one, text),
        }))}
      />
      {keeps && !earlier ? (
        <TextEditor text={text} desk={desk} today={today} draft={draftOf(formKey, unsent)} />
      ) : (
        <Messages namespaces={["letters.text"]}>
          <TextPreview text={text} template={earlier ?? desk.inForce} desk={desk} today={today} />
        </Messages>
      )}
      {desk.published.length > 0 && (
        <Section title={t("text.editions")}>
          <EditionTable text={text} editions={desk.published} />
        </Section>
      )}
    </Page>
  );
}
