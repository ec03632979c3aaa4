import { HandHeartIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Row } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { VolunteerRow } from "@/lib/volunteers/types";

/** One row a volunteer; the name leads to the volunteer. */
export function VolunteerList({
  volunteers,
  languages,
  narrowed,
  add,
}: {
  volunteers: readonly VolunteerRow[];
  languages: ReadonlyMap<string, string>;
  narrowed: boolean;
  add: ReactNode;
}) {
  const t = useTranslations("volunteers.list");
  const help = useTranslations("volunteers.help");
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      rows={volunteers}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/frivillige/${id}`}
      columns={[
        {
          key: "name",
          header: t("name"),
          primary: true,
          cell: ({ name, organisation, isRetired }) => (
            <Row>
              {organisation ? `${name}, ${organisation}` : name}
              {isRetired && <Tag>{t("notUsed")}</Tag>}
            </Row>
          ),
        },
        {
          key: "helpWith",
          header: t("helpWith"),
          cell: ({ helpWith }) => helpWith.map((topic) => help(topic)).join(", ") || "–",
        },
        {
          key: "languages",
          header: t("languages"),
          cell: (row) => row.languages.map((code) => languages.get(code) ?? code).join(", ") || "–",
        },
        {
          key: "contact",
          header: t("contact"),
          cell: ({ contactName, phone, email }) =>
            [contactName, phone ?? email].filter(Boolean).join(", ") || "–",
        },
        {
          key: "households",
          header: t("households"),
          align: "end",
          cell: ({ households }) => households,
        },
      ]}
      empty={
        narrowed ? (
          <EmptyState icon={<HandHeartIcon aria-hidden />} title={t("noneFound")}>
            <p>{t("noneFoundHelp")}</p>
          </EmptyState>
        ) : (
          <EmptyState icon={<HandHeartIcon aria-hidden />} title={t("empty")} action={add}>
            <p>{t("emptyHelp")}</p>
          </EmptyState>
        )
      }
    />
  );
}
