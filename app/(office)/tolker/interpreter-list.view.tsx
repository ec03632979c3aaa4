import { PersonChatIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Row } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { InterpreterRow } from "@/lib/interpreters/types";

/** One row an interpreter; the name leads to the interpreter. */
export function InterpreterList({
  interpreters,
  languages,
  narrowed,
  add,
}: {
  interpreters: readonly InterpreterRow[];
  languages: ReadonlyMap<string, string>;
  narrowed: boolean;
  add: ReactNode;
}) {
  const t = useTranslations("interpreters.list");
  const categories = useTranslations("interpreters.category");
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      rows={interpreters}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/tolker/${id}`}
      columns={[
        {
          key: "name",
          header: t("name"),
          primary: true,
          cell: ({ name, isRetired }) =>
            isRetired ? (
              <Row>
                {name} <Tag>{t("notUsed")}</Tag>
              </Row>
            ) : (
              name
            ),
        },
        {
          key: "languages",
          header: t("languages"),
          cell: (row) => row.languages.map((code) => languages.get(code) ?? code).join(", "),
        },
        {
          key: "category",
          header: t("category"),
          cell: ({ category }) => (
            <Tag tone={category === "none" ? "warning" : "success"}>{categories(category)}</Tag>
          ),
        },
        {
          key: "supplier",
          header: t("supplier"),
          cell: ({ supplierName }) => supplierName ?? t("direct"),
        },
        { key: "contact", header: t("contact"), cell: ({ phone, email }) => phone ?? email ?? "–" },
        {
          key: "bookings",
          header: t("bookings"),
          align: "end",
          hideOnPhone: true,
          cell: ({ bookings }) => bookings,
        },
      ]}
      empty={
        narrowed ? (
          <EmptyState icon={<PersonChatIcon aria-hidden />} title={t("noneFound")}>
            <p>{t("noneFoundHelp")}</p>
          </EmptyState>
        ) : (
          <EmptyState icon={<PersonChatIcon aria-hidden />} title={t("empty")} action={add}>
            <p>{t("emptyHelp")}</p>
          </EmptyState>
        )
      }
    />
  );
}
