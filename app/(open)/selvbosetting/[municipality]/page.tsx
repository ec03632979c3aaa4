import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { arrival } from "@/app/_server/arrival";
import { showAsPage } from "@/app/_server/errors";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { Leaflet } from "@/app/_ui/policy/leaflet";
import { LeafletTools, leafletChoice } from "@/app/_ui/policy/leaflet-tools";
import { languageOf } from "@/lib/i18n/locales";
import { openPolicy } from "@/lib/policy/queries/open-page";

type Props = {
  params: Promise<{ municipality: string }>;
  searchParams: Promise<{ sprak?: string; enkelt?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("policy.leaflet");
  return { title: t("title") };
}

/**
 * The policy of a municipality that has opened it to everyone. Every other number gets one and the same
 * answer, so that nobody learns from it who is here.
 */
export default async function OpenLeafletPage({ params, searchParams }: Props) {
  const { municipality } = await params;
  const from = await arrival();
  const open = await openPolicy(from, municipality).catch(showAsPage);
  const t = await getTranslations("policy.leaflet");
  if (!open) {
    return (
      <Page width="narrow">
        <PageHeader title={t("title")} lead={t("noneOpen")} />
      </Page>
    );
  }
  const choice = leafletChoice(await searchParams, languageOf(await getLocale()));
  return (
    <Page>
      <Messages namespaces={["policy.leaflet"]}>
        <LeafletTools base={`/selvbosetting/${municipality}`} choice={choice} />
      </Messages>
      <Leaflet municipality={open.municipalityName} edition={open.edition} {...choice} />
    </Page>
  );
}
