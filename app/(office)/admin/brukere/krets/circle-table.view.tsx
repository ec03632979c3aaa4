import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { CircleMember } from "@/lib/users/types";
import { removeCircleMemberAction } from "./remove-circle-member.action";

export function CircleTable({ members }: { members: readonly CircleMember[] }) {
  const t = useTranslations("users.circle");
  const p = useTranslations("users.team");
  const columns: Column<CircleMember>[] = [
    { key: "name", header: p("person"), primary: true, cell: ({ name }) => name },
    { key: "reason", header: t("reasonShort"), cell: ({ reason }) => reason },
    { key: "addedBy", header: t("addedBy"), cell: ({ addedByName }) => addedByName ?? "–" },
    {
      key: "since",
      header: p("since"),
      cell: ({ addedAt }) => <InstantText value={addedAt} />,
    },
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
            action={removeCircleMemberAction}
            hidden={{ accountId }}
            label={t("remove")}
            tone="danger"
          />
        </Dialog>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("members")}
      captionHidden
      columns={columns}
      rows={members}
      rowKey={({ accountId }) => accountId}
      empty={
        <EmptyState title={t("emptyTitle")} level={3}>
          {t("empty")}
        </EmptyState>
      }
    />
  );
}
