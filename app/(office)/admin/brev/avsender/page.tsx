import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { letterKeepers } from "@/lib/letters/access";
import { letterSettings } from "@/lib/letters/queries/settings";
import { decisionTypes } from "@/lib/letters/rules/appeal";
import { setLetterSettingsAction } from "./set-letter-settings.action";
import { SetLetterSettingsForm } from "./set-letter-settings.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("letters.sender");
  return { title: t("title") };
}

/** How the municipality presents itself in letters, and what it holds a refusal to be. */
export default async function LetterSenderPage() {
  await requireRole("/admin/brev/avsender", ...letterKeepers);
  const settings = await read(letterSettings);
  const t = await getTranslations("letters");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("sender.title")}
        lead={t("sender.lead")}
        breadcrumb={[{ label: t("list.title"), href: "/admin/brev" }]}
      />
      <Messages namespaces={["letters.sender", "letters.errors"]}>
        <SetLetterSettingsForm
          key={settings.version}
          action={setLetterSettingsAction}
          settings={settings}
          choices={[
            ...decisionTypes.map((value) => ({
              value,
              label: t(`decisionType.${value}`),
              help: t(`decisionHelp.${value}`),
            })),
            { value: "", label: t("sender.notChosen"), help: t("decisionHelp.none") },
          ]}
        />
      </Messages>
    </Page>
  );
}
