import { Buildings3Icon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { LandlordRow } from "@/lib/organisations/types";

/** One row a landlord; the name leads to the landlord. */
export function LandlordList({
  landlords,
  narrowed,
  add,
}: {
  landlords: readonly LandlordRow[];
  narrowed: boolean;
  add: ReactNode;
}) {
  const t = useTranslations("organisations.list");
  const kinds = useTranslations("organisations.kind");
  const columns: Column<LandlordRow>[] = [
    {
      key: "name",
      header: t("name"),
      primary: true,
      cell: ({ name, archivedOn }) =>
        archivedOn ? (
          <Row>
            {name} <Tag>{t("archived")}</Tag>
          </Row>
        ) : (
          name
        ),
    },
    { key: "kind", header: t("kind"), cell: ({ kind }) => kinds(kind) },
    {
      key: "number",
      header: t("number"),
      hideOnPhone: true,
      cell: ({ organisationNumber }) => organisationNumber ?? "–",
    },
    {
      key: "contact",
      header: t("contact"),
      cell: ({ contactName, phone, email }) =>
        [contactName, phone ?? email].filter(Boolean).join(", ") || "–",
    },
    { key: "dwellings", header: t("dwellings"), align: "end", cell: (row) => row.dwellings },
    {
      key: "lastContact",
      header: t("lastContact"),
      cell: ({ lastContactOn }) => <DateText value={lastContactOn} />,
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      columns={columns}
      rows={landlords}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/utleiere/${id}`}
      empty={
        narrowed ? (
          <EmptyState icon={<Buildings3Icon />} title={t("noneFound")}>
            <p>{t("noneFoundHelp")}</p>
          </EmptyState>
        ) : (
          <EmptyState icon={<Buildings3Icon />} title={t("empty")} action={add}>
            <p>{t("emptyHelp")}</p>
          </EmptyState>
        )
      }
    />
  );
}
