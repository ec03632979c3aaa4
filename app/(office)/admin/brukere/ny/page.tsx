import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { authSettings } from "@/app/_server/auth/settings";
import { draftOf } from "@/app/_server/drafts/draft-of";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { openAccessRequests } from "@/lib/users/queries/accounts";
import { unsentForm } from "@/lib/users/queries/form-draft";
import { createAccountAction } from "./create-account.action";
import { CreateAccountForm } from "./create-account.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.newAccount");
  return { title: t("title") };
}

type Search = Promise<{ foresporsel?: string }>;

export default async function NewAccountPage({ searchParams }: { searchParams: Search }) {
  const { municipalityId } = await requireRole("/admin/brukere/ny", "administrator");
  const { foresporsel } = await searchParams;
  const formKey = `users.create-account:${foresporsel ?? "new"}`;
  const { requests, draft } = await read(async (scope) => ({
    requests: foresporsel ? await openAccessRequests(scope) : [],
    draft: await unsentForm(scope, formKey),
  }));
  const request = requests.find(({ id }) => id === foresporsel);
  if (foresporsel && !request) notFound();
  const provider = authSettings().providers.find((one) => one.municipality === municipalityId);
  const t = await getTranslations("users.newAccount");
  const a = await getTranslations("users.account");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("title")}
        lead={request ? t("leadRequest") : t("lead")}
        breadcrumb={[{ label: a("breadcrumb"), href: "/admin/brukere" }]}
      />
      <Messages namespaces={["users.newAccount", "users.errors", "users.roleHelp", "frame.roles"]}>
        <CreateAccountForm
          action={createAccountAction}
          request={request}
          issuer={provider?.issuer}
          draft={draftOf(formKey, draft)}
        />
      </Messages>
    </Page>
  );
}
