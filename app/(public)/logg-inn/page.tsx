import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { arrival } from "@/app/_server/arrival";
import { authSettings } from "@/app/_server/auth/settings";
import { showAsPage } from "@/app/_server/errors";
import { currentSession } from "@/app/_server/session";
import { Alert } from "@/app/_ui/kit/alert";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { SealStore } from "@/app/_ui/offline/seal-store.client";
import { inScope } from "@/lib/platform/transaction";
import { demoAccounts, municipalitiesById } from "@/lib/users/queries/sign-in";
import { nobody } from "@/lib/users/rules/nobody";
import { DemoAccounts } from "./demo-accounts.view";
import { type Door, Municipalities } from "./municipalities.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.signIn");
  return { title: t("title") };
}

type Search = Promise<{ feil?: string; utlogget?: string; finn?: string }>;

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const { feil, utlogget, finn = "" } = await searchParams;
  const t = await getTranslations("users.signIn");
  const { doors, people } = await load();
  return (
    <Page width="narrow">
      <SealStore signedOut={Boolean(utlogget)} />
      <PageHeader title={t("title")} lead={t("lead")} />
      {feil && (
        <Alert tone="danger" title={t("failedTitle")}>
          <p>{t("failed")}</p>
        </Alert>
      )}
      {utlogget && <Alert tone="success">{t("signedOut")}</Alert>}
      {doors.length > 0 && <Municipalities doors={doors} search={finn} />}
      {people && <DemoAccounts people={people} />}
      {doors.length === 0 && !people && (
        <Alert tone="warning" title={t("nobodyTitle")}>
          <p>{t("nobody")}</p>
        </Alert>
      )}
    </Page>
  );
}

async function load() {
  try {
    if (await currentSession()) redirect("/");
    const { providers, demo } = authSettings();
    return await inScope(nobody(await arrival()), async (scope) => {
      const names = await municipalitiesById(
        scope,
        providers.map(({ municipality }) => municipality),
      );
      const doors: Door[] = providers
        .map(({ municipality, name }) => ({
          municipality,
          name: name ?? names.get(municipality)?.name ?? municipality,
        }))
        .sort((one, other) => one.name.localeCompare(other.name, "nb"));
      return { doors, people: demo ? await demoAccounts(scope) : null };
    });
  } catch (error) {
    showAsPage(error);
  }
}
