import { useFormatter, useTranslations } from "next-intl";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { TeamRow } from "@/lib/users/types";

export function TeamTable({ teams }: { teams: readonly TeamRow[] }) {
  const t = useTranslations("users.team");
  const format = useFormatter();
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: "medium" });
  const columns: Column<TeamRow>[] = [
    { key: "name", header: t("name"), primary: true, cell: ({ name }) => name },
    { key: "members", header: t("members"), align: "end", cell: ({ members }) => members },
    {
      key: "state",
      header: t("state"),
      cell: ({ closedOn }) =>
        closedOn ? (
          <Tag>{t("closed", { date: day(closedOn) })}</Tag>
        ) : (
          <Tag tone="success">{t("open")}</Tag>
        ),
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      columns={columns}
      rows={teams}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/team/${id}`}
      empty={<EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>}
    />
  );
}
