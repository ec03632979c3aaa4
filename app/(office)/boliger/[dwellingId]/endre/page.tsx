import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { addressLine } from "@/app/_ui/dwellings/address-line";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { registerRoles } from "@/lib/dwellings/access";
import { requireDwelling } from "@/lib/dwellings/queries/dwellings";
import { areasOf, landlordOptions } from "@/lib/dwellings/queries/wanted";
import { changeRecordAction } from "./change-record.action";
import { ChangeRecordForm } from "./change-record.form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dwellings.form");
  return { title: t("change") };
}

export default async function ChangeDwellingPage({
  params,
}: {
  params: Promise<{ dwellingId: string }>;
}) {
  await requireRole("/boliger/endre", ...registerRoles);
  const { dwellingId } = await params;
  const { dwelling, areas, landlords } = await read(async (scope) => {
    const dwelling = await requireDwelling(scope, dwellingId, "dwellings.view-dwelling");
    const [areas, landlords] = await Promise.all([areasOf(scope), landlordOptions(scope)]);
    return { dwelling, areas, landlords };
  });
  const t = await getTranslations("dwellings");
  return (
    <Page>
      <PageHeader
        title={t("form.change")}
        breadcrumb={[
          { label: t("list.title"), href: "/boliger" },
          { label: addressLine(dwelling), href: `/boliger/${dwelling.id}` },
        ]}
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
        <ChangeRecordForm
          action={changeRecordAction.bind(null, dwelling.id)}
          dwelling={dwelling}
          options={{ areas, landlords }}
        />
      </Messages>
    </Page>
  );
}
