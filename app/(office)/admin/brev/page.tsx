import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { letterReaders } from "@/lib/letters/access";
import { letterSettings, nameOfMunicipality } from "@/lib/letters/queries/settings";
import { textStates } from "@/lib/letters/queries/templates";
import { hasRole } from "@/lib/platform/context";
import { SenderFacts } from "./sender-facts.view";
import { TextTable } from "./text-table.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("letters.list");
  return { title: t("title") };
}

/** Every text of every letter, which of them is in use, and who the letters come from. */
export default async function LettersPage() {
  const { actor } = await requireRole("/admin/brev", ...letterReaders);
  const { texts, settings, municipality } = await read(async (scope) => {
    const [texts, settings, municipality] = await Promise.all([
      textStates(scope),
      letterSettings(scope),
      nameOfMunicipality(scope),
    ]);
    return { texts, settings, municipality };
  });
  const t = await getTranslations("letters");
  const keeps = hasRole(actor, "administrator");
  return (
    <Page width="wide">
      <PageHeader title={t("list.title")} lead={t(keeps ? "list.lead" : "list.leadReader")} />
      <Section title={t("list.texts")}>
        <TextTable texts={texts} />
      </Section>
      <Section
        title={t("sender.title")}
        actions={
          keeps && (
            <LinkButton href="/admin/brev/avsender" variant="secondary" size="sm">
              {t("sender.change")}
            </LinkButton>
          )
        }
      >
        <SenderFacts municipality={municipality} settings={settings} />
      </Section>
    </Page>
  );
}
