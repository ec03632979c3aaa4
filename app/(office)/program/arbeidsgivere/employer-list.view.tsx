import { Buildings3Icon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { Row } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { AnswerTag } from "@/app/_ui/placements/answer-tag";
import type { EmployerRow } from "@/lib/placements/types";

/** One row an employer; the name leads to the employer. */
export function EmployerList({
  employers,
  narrowed,
  add,
}: {
  employers: readonly EmployerRow[];
  narrowed: boolean;
  add: ReactNode;
}) {
  const t = useTranslations("placements");
  const columns: Column<EmployerRow>[] = [
    {
      key: "name",
      header: t("field.name"),
      primary: true,
      cell: ({ name, archivedOn }) =>
        archivedOn ? (
          <Row>
            {name} <Tag>{t("list.archived")}</Tag>
          </Row>
        ) : (
          name
        ),
    },
    { key: "industry", header: t("field.industry"), cell: (row) => t(`industry.${row.industry}`) },
    {
      key: "answer",
      header: t("figures.answer"),
      cell: ({ answer }) => <AnswerTag answer={answer} />,
    },
    {
      key: "places",
      header: t("list.places"),
      cell: ({ here, placesOffered }) =>
        placesOffered === 0
          ? t("list.noPlaces")
          : t("list.placesTaken", { taken: here, places: placesOffered }),
    },
    {
      key: "last",
      header: t("list.lastContact"),
      cell: ({ lastContactOn }) => <DateText value={lastContactOn} />,
    },
    {
      key: "next",
      header: t("field.nextContactOn"),
      cell: ({ nextContactOn }) => <DateText value={nextContactOn} />,
    },
  ];
  return (
    <DataTable
      caption={t("list.title")}
      captionHidden
      columns={columns}
      rows={employers}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/program/arbeidsgivere/${id}`}
      empty={
        narrowed ? (
          <EmptyState icon={<Buildings3Icon />} title={t("list.noneFound")}>
            <p>{t("list.noneFoundText")}</p>
          </EmptyState>
        ) : (
          <EmptyState icon={<Buildings3Icon />} title={t("list.empty")} action={add}>
            <p>{t("list.emptyText")}</p>
          </EmptyState>
        )
      }
    />
  );
}
