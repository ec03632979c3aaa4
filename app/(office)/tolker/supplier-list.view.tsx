import { Buildings3Icon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Row } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { Supplier } from "@/lib/interpreters/types";

/** Where interpreters are ordered, by name. */
export function SupplierList({
  suppliers,
  add,
}: {
  suppliers: readonly Supplier[];
  add: ReactNode;
}) {
  const t = useTranslations("interpreters.suppliers");
  const list = useTranslations("interpreters.list");
  const kinds = useTranslations("interpreters.supplierKind");
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      rows={suppliers}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/tolker/leverandorer/${id}`}
      columns={[
        {
          key: "name",
          header: t("name"),
          primary: true,
          cell: ({ name, isRetired }) =>
            isRetired ? (
              <Row>
                {name} <Tag>{list("notUsed")}</Tag>
              </Row>
            ) : (
              name
            ),
        },
        { key: "kind", header: t("kind"), cell: ({ kind }) => kinds(kind) },
        {
          key: "contact",
          header: t("contact"),
          cell: ({ phone, email }) => [phone, email].filter(Boolean).join(", ") || "–",
        },
      ]}
      empty={
        <EmptyState icon={<Buildings3Icon aria-hidden />} title={t("empty")} action={add} level={3}>
          <p>{t("emptyHelp")}</p>
        </EmptyState>
      }
    />
  );
}
