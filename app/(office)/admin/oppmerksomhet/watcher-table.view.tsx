import { useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { InstantText } from "@/app/_ui/kit/date-text";
import { Dialog } from "@/app/_ui/kit/dialog.client";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { Watcher } from "@/lib/watch/types";
import { removeWatcherAction } from "./remove-watcher.action";

/** The named few, each with why, and the way off the list. */
export function WatcherTable({ watchers }: { watchers: readonly Watcher[] }) {
  const t = useTranslations("watch.setup");
  const columns: Column<Watcher>[] = [
    { key: "name", header: t("person"), primary: true, cell: ({ name }) => name },
    { key: "reason", header: t("reasonShort"), cell: ({ reason }) => reason },
    { key: "addedBy", header: t("addedBy"), cell: ({ addedByName }) => addedByName ?? "–" },
    { key: "since", header: t("since"), cell: ({ addedAt }) => <InstantText value={addedAt} /> },
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
            action={removeWatcherAction}
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
      caption={t("people")}
      captionHidden
      columns={columns}
      rows={watchers}
      rowKey={({ accountId }) => accountId}
      empty={
        <EmptyState title={t("noPeople")} level={3}>
          <p>{t("noPeopleText")}</p>
        </EmptyState>
      }
    />
  );
}
