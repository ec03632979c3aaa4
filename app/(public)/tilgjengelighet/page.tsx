import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page, Prose } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.accessibility");
  return { title: t("title") };
}

export default async function AccessibilityPage() {
  const t = await getTranslations("public.accessibility");
  return (
    <Page width="narrow">
      <PageHeader title={t("title")} lead={t("lead")} />
      <Prose>
        <h2>{t("standardTitle")}</h2>
        <p>{t("standard")}</p>
        <p>{t("status")}</p>
        <h2>{t("testedTitle")}</h2>
        <ul>
          <li>{t("tested1")}</li>
          <li>{t("tested2")}</li>
          <li>{t("tested3")}</li>
        </ul>
        <h2>{t("knownTitle")}</h2>
        <ul>
          <li>{t("known1")}</li>
          <li>{t("known2")}</li>
          <li>{t("known3")}</li>
        </ul>
        <h2>{t("contactTitle")}</h2>
        <p>{t("contact")}</p>
        <p>{t("authority")}</p>
      </Prose>
    </Page>
  );
}
