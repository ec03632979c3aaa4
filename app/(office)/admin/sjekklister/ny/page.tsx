import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { shownEdition } from "@/lib/checklists/queries/shown-edition";
import { OwnItem } from "../own-item.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checklists.ownItem");
  return { title: t("newTitle") };
}

export default async function NewOwnItemPage() {
  await requireRole("/admin/sjekklister/ny", "administrator");
  const { draft } = await read((scope) => shownEdition(scope));
  if (!draft) redirect("/admin/sjekklister");
  const t = await getTranslations("checklists");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("ownItem.newTitle")}
        lead={t("ownItem.lead")}
        breadcrumb={[{ label: t("library.title"), href: "/admin/sjekklister" }]}
      />
      <OwnItem values={{ kind: "action", subject: "case" }} cancelHref="/admin/sjekklister" />
    </Page>
  );
}
