import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { DataTable } from "@/app/_ui/kit/table";
import type { RegisterLine } from "@/lib/reconciliation/types";

/** What is marked as registered, or as something that cannot be. */
export function MarkedLines({ lines }: { lines: readonly RegisterLine[] }) {
  const t = useTranslations("reconciliation.work");
  return (
    <DataTable
      caption={t("filter.marked")}
      captionHidden
      rows={lines}
      rowKey={({ kind, sourceId }) => `${kind} ${sourceId}`}
      columns={[
        {
          key: "name",
          header: t("kindLabel"),
          primary: true,
          cell: ({ name, caseId, kind }) => (
            <AppLink href={`/saker/${caseId}/program`}>{`${name}: ${t(`kind.${kind}`)}`}</AppLink>
          ),
        },
        {
          key: "marked",
          header: t("filter.marked"),
          wideOnPhone: true,
          cell: ({ registeredOn, impossibleBecause, markedByName }) =>
            impossibleBecause ? (
              t("markedImpossible", { name: markedByName ?? "", why: impossibleBecause })
            ) : (
              <>
                <DateText value={registeredOn} /> · {markedByName}
              </>
            ),
        },
      ]}
    />
  );
}
