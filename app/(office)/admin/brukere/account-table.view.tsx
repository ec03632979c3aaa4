import { useTranslations } from "next-intl";
import { InstantText } from "@/app/_ui/kit/date-text";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { AccountRow } from "@/lib/users/types";

/** The staff, each row leading to the person's page. */
export function AccountTable({ people }: { people: readonly AccountRow[] }) {
  const t = useTranslations("users.people");
  const r = useTranslations("frame.roles");
  const columns: Column<AccountRow>[] = [
    { key: "name", header: t("name"), primary: true, cell: ({ name }) => name },
    {
      key: "roles",
      header: t("roles"),
      cell: ({ roles }) => roles.map((role) => r(role)).join(", "),
    },
    {
      key: "teams",
      header: t("teams"),
      cell: ({ teams }) => teams.join(", ") || t("noTeam"),
    },
    {
      key: "lastSignedIn",
      header: t("lastSignedIn"),
      cell: ({ lastSignedInAt }) =>
        lastSignedInAt ? <InstantText value={lastSignedInAt} withTime /> : t("never"),
    },
    {
      key: "state",
      header: t("state"),
      cell: ({ state }) => <Tag tone={state === "active" ? "success" : "neutral"}>{t(state)}</Tag>,
    },
  ];
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/brukere/${id}`}
      empty={<EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>}
    />
  );
}
