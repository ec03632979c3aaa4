import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { interpreterRoles } from "@/lib/interpreters/access";
import { registerSupplierAction } from "./register-supplier.action";
import { RegisterSupplierForm } from "./register-supplier.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interpreters.suppliers");
  return { title: t("new") };
}

export default async function NewSupplierPage() {
  await requireRole("/tolker/leverandorer/ny", ...interpreterRoles);
  const t = await getTranslations("interpreters");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("suppliers.new")}
        lead={t("suppliers.emptyHelp")}
        breadcrumb={[{ label: t("list.title"), href: "/tolker" }]}
      />
      <Messages
        namespaces={[
          "interpreters.fields",
          "interpreters.form",
          "interpreters.supplierKind",
          "interpreters.errors",
        ]}
      >
        <RegisterSupplierForm action={registerSupplierAction} />
      </Messages>
    </Page>
  );
}
