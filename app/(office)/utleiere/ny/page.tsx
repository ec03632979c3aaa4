import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { landlordRoles } from "@/lib/organisations/access";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { registerLandlordAction } from "./register-landlord.action";
import { RegisterLandlordForm } from "./register-landlord.form";

const FORM_KEY = "organisations.register-landlord:new";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisations.form");
  return { title: t("new") };
}

export default async function NewLandlordPage() {
  await requireRole("/utleiere/ny", ...landlordRoles);
  const kept = await read((scope) => unsentForm(scope, FORM_KEY));
  const t = await getTranslations("organisations");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("form.new")}
        lead={t("form.newLead")}
        breadcrumb={[{ label: t("list.title"), href: "/utleiere" }]}
      />
      <Messages
        namespaces={[
          "organisations.fields",
          "organisations.form",
          "organisations.kind",
          "organisations.errors",
        ]}
      >
        <RegisterLandlordForm action={registerLandlordAction} draft={draftOf(FORM_KEY, kept)} />
      </Messages>
    </Page>
  );
}
