import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { arrival } from "@/app/_server/arrival";
import { authSettings } from "@/app/_server/auth/settings";
import { showAsPage } from "@/app/_server/errors";
import { Alert } from "@/app/_ui/kit/alert";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { inScope } from "@/lib/platform/transaction";
import { municipalitiesById } from "@/lib/users/queries/sign-in";
import { nobody } from "@/lib/users/rules/nobody";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.noAccess");
  return { title: t("title") };
}

type Search = Promise<{ kommune?: string; grunn?: string }>;

/** Says whom to ask. The address holds the municipality's number and nothing about the person. */
export default async function NoAccessPage({ searchParams }: { searchParams: Search }) {
  const { kommune = "", grunn } = await searchParams;
  const t = await getTranslations("users.noAccess");
  const place = await municipality(kommune);
  return (
    <Page width="narrow">
      <PageHeader title={t("title")} />
      <p>{grunn === "sperret" ? t("disabled") : t("unknown")}</p>
      {place && (
        <Alert tone="info" title={t("askTitle", { name: place.name })}>
          <p>{place.contact ?? t("askAdministrator")}</p>
        </Alert>
      )}
      <div>
        <LinkButton href="/logg-inn" variant="secondary">
          {t("back")}
        </LinkButton>
      </div>
    </Page>
  );
}

async function municipality(number: string) {
  const provider = authSettings().providers.find((one) => one.municipality === number);
  try {
    const found = await inScope(nobody(await arrival()), (scope) =>
      municipalitiesById(scope, [number]),
    );
    const place = found.get(number);
    const name = place?.name ?? provider?.name;
    return name ? { name, contact: place?.contact ?? provider?.contact ?? null } : null;
  } catch (error) {
    showAsPage(error);
  }
}
