import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { DateText } from "@/app/_ui/kit/date-text";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { TeamDetails } from "@/lib/users/types";
import { removeTeamMemberAction } from "./remove-team-member.action";

type Member = TeamDetails["people"][number];

export function MemberTable({ team }: { team: TeamDetails }) {
  const t = useTranslations("users.team");
  const p = useTranslations("users.people");
  const r = useTranslations("frame.roles");
  const columns: Column<Member>[] = [
    {
      key: "name",
      header: t("person"),
      primary: true,
      cell: ({ name, state }) => (state === "active" ? name : `${name} (${p("disabled")})`),
    },
    {
      key: "roles",
      header: p("roles"),
      cell: ({ roles }) => roles.map((role) => r(role)).join(", "),
    },
    { key: "since", header: t("since"), cell: ({ fromOn }) => <DateText value={fromOn} /> },
    {
      key: "remove",
      header: t("remove"),
      cell: ({ accountId, name }) => (
        <Dialog
          trigger={
            <>
              {t("remove")}
              <span className="sr-only"> {name}</span>
            </>
          }
          triggerVariant="tertiary"
          title={t("removeTitle", { name })}
        >
          <p>{t("removeBody")}</p>
          <ConfirmActForm
            action={removeTeamMemberAction}
            hidden={{ teamId: team.id, accountId }}
            label={t("remove")}
            tone="danger"
          />
        </Dialog>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("peopleTitle")}
      captionHidden
      columns={columns}
      rows={team.people}
      rowKey={({ accountId }) => accountId}
      empty={
        <EmptyState title={t("nobodyTitle")} level={3}>
          {t("nobody")}
        </EmptyState>
      }
    />
  );
}
