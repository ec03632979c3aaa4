import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { shownEdition } from "@/lib/checklists/queries/shown-edition";
import type { EditionItem } from "@/lib/checklists/types";
import { OwnItem } from "../../own-item.view";

type Props = { params: Promise<{ itemKey: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checklists.ownItem");
  return { title: t("editTitle") };
}

export default async function ChangeOwnItemPage({ params }: Props) {
  await requireRole("/admin/sjekklister/[itemKey]/endre", "administrator");
  const { itemKey } = await params;
  const { shown, items } = await read((scope) => shownEdition(scope));
  const item = items.find((one) => one.id === itemKey && one.origin === "own");
  if (!item || shown.status !== "draft") notFound();
  const t = await getTranslations("checklists");
  return (
    <Page width="narrow">
      <PageHeader
        title={t("ownItem.editTitle")}
        lead={t("ownItem.lead")}
        breadcrumb={[
          { label: t("library.title"), href: "/admin/sjekklister" },
          { label: item.id, href: `/admin/sjekklister/${item.id}` },
        ]}
      />
      <OwnItem values={valuesOf(item)} cancelHref={`/admin/sjekklister/${item.id}`} />
    </Page>
  );
}

/** The item as the fields of its form hold it. */
function valuesOf(item: EditionItem): Record<string, unknown> {
  const { due } = item;
  return {
    itemKey: item.id,
    stage: item.stage,
    audience: item.audience,
    kind: item.kind,
    subject: item.subject,
    text: item.text,
    why: item.why,
    conditionFlag: Object.keys(item.condition)[0],
    repeatMonths: item.repeat?.everyMonths,
    ...(due && {
      due: {
        anchor: due.after ?? due.before,
        direction: due.after ? "after" : "before",
        unit: due.months ? "months" : "days",
        length: due.months ?? due.days ?? 0,
      },
    }),
  };
}
