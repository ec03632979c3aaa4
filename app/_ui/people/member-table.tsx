import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { HouseholdMemberLine } from "@/lib/people/types";
import { AppLink } from "../kit/app-link";
import { DateText } from "../kit/date-text";
import { Row } from "../kit/page";
import { type Column, DataTable } from "../kit/table";
import { Tag } from "../kit/tag";
import { BirthText } from "./birth-text";
import { GradeBadge } from "./grade-badge";

/** The people of a household, each a link to the person when the actor may open the person. */
export function MemberTable({
  caption,
  captionHidden = false,
  members,
  today,
  former = false,
  empty,
}: {
  caption: string;
  captionHidden?: boolean;
  members: HouseholdMemberLine[];
  today: string;
  former?: boolean;
  empty?: ReactNode;
}) {
  const t = useTranslations("people.household");
  const columns: Column<HouseholdMemberLine>[] = [
    {
      key: "name",
      header: t("name"),
      primary: true,
      cell: (line) =>
        line.visible ? (
          <AppLink href={`/personer/${line.personId}`}>{line.name}</AppLink>
        ) : (
          line.name
        ),
    },
    {
      key: "birth",
      header: t("born"),
      cell: (line) => <BirthText birth={line.birth} today={today} />,
    },
    { key: "from", header: t("from"), cell: (line) => <DateText value={line.fromOn} /> },
  ];
  if (former) {
    columns.push(
      { key: "to", header: t("to"), cell: (line) => <DateText value={line.toOn} /> },
      {
        key: "why",
        header: t("why"),
        cell: (line) => line.leftBecause && t(`reasons.${line.leftBecause}` as never),
      },
    );
  } else {
    columns.push({
      key: "notes",
      header: t("notes"),
      cell: (line) => (
        <Row>
          {!line.isHead && !line.interpreterNeeded && line.grade === "none" && "–"}
          {line.isHead && <Tag tone="info">{t("head")}</Tag>}
          {line.interpreterNeeded && <Tag>{t("interpreter")}</Tag>}
          <GradeBadge grade={line.grade} />
        </Row>
      ),
    });
  }
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={columns}
      rows={members}
      rowKey={(line) => `${line.personId}-${line.fromOn}`}
      empty={empty}
    />
  );
}
