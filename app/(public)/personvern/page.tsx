import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page, Prose } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.privacy");
  return { title: t("title") };
}

export default async function PrivacyPage() {
  const t = await getTranslations("public.privacy");
  return (
    <Page width="narrow">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Prose>
        <h2>{t("controllerTitle")}</h2>
        <p>{t("controller")}</p>
        <h2>{t("whatTitle")}</h2>
        <ul>
          <li>{t("what1")}</li>
          <li>{t("what2")}</li>
          <li>{t("what3")}</li>
        </ul>
        <h2>{t("whoTitle")}</h2>
        <p>{t("who")}</p>
        <h2>{t("keptTitle")}</h2>
        <p>{t("kept")}</p>
        <h2>{t("cookiesTitle")}</h2>
        <p>{t("cookies")}</p>
        <h2>{t("rightsTitle")}</h2>
        <p>{t("rights")}</p>
      </Prose>
    </Page>
  );
}
