import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { registerRoles } from "@/lib/dwellings/access";
import { areasOf, landlordOptions } from "@/lib/dwellings/queries/wanted";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { enterDwellingAction } from "./enter-dwelling.action";
import { EnterDwellingForm } from "./enter-dwelling.form";

const FORM_KEY = "dwellings.enter-dwelling:new";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dwellings.form");
  return { title: t("new") };
}

export default async function NewDwellingPage() {
  await requireRole("/boliger/ny", ...registerRoles);
  const { kept, areas, landlords } = await read(async (scope) => {
    const [kept, areas, landlords] = await Promise.all([
      unsentForm(scope, FORM_KEY),
      areasOf(scope),
      landlordOptions(scope),
    ]);
    return { kept, areas, landlords };
  });
  const t = await getTranslations("dwellings");
  return (
    <Page>
      <PageHeader
        title={t("form.new")}
        lead={t("form.newLead")}
        breadcrumb={[{ label: t("list.title"), href: "/boliger" }]}
      />
      <Messages
        namespaces={[
          "dwellings.fields",
          "dwellings.form",
          "dwellings.kind",
          "dwellings.holding",
          "dwellings.letting",
          "dwellings.errors",
        ]}
      >
        <EnterDwellingForm
          action={enterDwellingAction}
          draft={draftOf(FORM_KEY, kept)}
          options={{ areas, landlords }}
        />
      </Messages>
    </Page>
  );
}
