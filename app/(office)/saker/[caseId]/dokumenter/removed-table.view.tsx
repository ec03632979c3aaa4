import { useTranslations } from "next-intl";
import { ActButton } from "@/app/_ui/cases/act-button.client";
import type { FormAction } from "@/app/_ui/form/form-state";
import { DateText } from "@/app/_ui/kit/date-text";
import { Stack } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { lastDayToRestore } from "@/lib/documents/rules/restoring";
import type { DocumentRow } from "@/lib/documents/types";
import { dayInNorway } from "@/lib/platform/dates";

/** Documents that were removed: when, by whom and why, and the way back while there is one. */
export function RemovedTable({
  documents,
  restore,
}: {
  documents: readonly DocumentRow[];
  restore: FormAction | null;
}) {
  const t = useTranslations("documents.removed");
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      rows={documents}
      rowKey={(row) => row.id}
      columns={[
        { key: "document", header: t("document"), primary: true, cell: (row) => row.title },
        {
          key: "when",
          header: t("when"),
          cell: (row) => (
            <Stack gap="sm">
              <DateText value={row.removedAt && dayInNorway(row.removedAt)} />
              <span>{row.removedByName}</span>
            </Stack>
          ),
        },
        { key: "reason", header: t("reason"), cell: (row) => row.removalReason },
        {
          key: "restore",
          header: t("restore"),
          cell: (row) =>
            row.erasedAt || !row.removedAt ? (
              t("erased")
            ) : (
              <Stack gap="sm">
                {restore && (
                  <ActButton action={restore} hidden={{ documentId: row.id, version: row.version }}>
                    {t("restore")}
                  </ActButton>
                )}
                <span>
                  {t.rich("until", {
                    date: () => <DateText value={lastDayToRestore(row.removedAt ?? "")} />,
                  })}
                </span>
              </Stack>
            ),
        },
      ]}
    />
  );
}
