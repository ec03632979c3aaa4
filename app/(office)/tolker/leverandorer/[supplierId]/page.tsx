import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { interpreterRoles } from "@/lib/interpreters/access";
import { viewSupplier } from "@/lib/interpreters/queries/suppliers";
import { changeSupplierAction } from "./change-supplier.action";
import { ChangeSupplierForm } from "./change-supplier.form";

type Props = { params: Promise<{ supplierId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interpreters.suppliers");
  return { title: t("change") };
}

/** A supplier: everything that the register holds, to read and to change. */
export default async function SupplierPage({ params }: Props) {
  await requireRole("/tolker/leverandorer/[supplierId]", ...interpreterRoles);
  const { supplierId } = await params;
  const supplier = await read((scope) => viewSupplier(scope, supplierId));
  const t = await getTranslations("interpreters");
  return (
    <Page width="narrow">
      <PageHeader
        title={supplier.name}
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
        <ChangeSupplierForm
          action={changeSupplierAction.bind(null, supplier.id)}
          supplier={supplier}
        />
      </Messages>
    </Page>
  );
}
