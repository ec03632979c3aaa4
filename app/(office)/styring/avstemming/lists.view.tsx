import { TasklistIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { InstantText } from "@/app/_ui/kit/date-text";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { ListTag } from "@/app/_ui/reconciliation/list-tag";
import type { KindProgress, ListRun } from "@/lib/reconciliation/types";

const hrefOf = (runId: string) => `/styring/avstemming/${runId}`;

/** Each list of the year, and what is left of it. */
export function ListTable({ lists }: { lists: readonly KindProgress[] }) {
  const t = useTranslations("reconciliation");
  return (
    <DataTable
      caption={t("lists.kind")}
      captionHidden
      rows={lists}
      rowKey={({ kind }) => kind}
      rowHref={({ lastRunId }) => hrefOf(lastRunId)}
      columns={[
        {
          key: "kind",
          header: t("lists.kind"),
          primary: true,
          cell: ({ kind }) => t(`kind.${kind}`),
        },
        { key: "left", header: t("lists.left"), align: "end", cell: ({ left }) => left },
        { key: "judged", header: t("lists.judged"), align: "end", cell: ({ judged }) => judged },
        {
          key: "settled",
          header: t("lists.settled"),
          align: "end",
          cell: ({ settled }) => settled,
        },
        {
          key: "compared",
          header: t("lists.compared"),
          cell: ({ lastComparedAt }) => <InstantText value={lastComparedAt} />,
        },
      ]}
    />
  );
}

/** The lists that were read in, newest first. */
export function RunTable({ runs }: { runs: readonly ListRun[] }) {
  const t = useTranslations("reconciliation");
  return (
    <DataTable
      caption={t("runs.title")}
      captionHidden
      rows={runs}
      rowKey={({ id }) => id}
      rowHref={({ id }) => hrefOf(id)}
      columns={[
        {
          key: "file",
          header: t("runs.file"),
          primary: true,
          cell: ({ fileName }) => fileName,
        },
        { key: "kind", header: t("runs.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
        { key: "year", header: t("runs.year"), cell: ({ year }) => String(year) },
        {
          key: "status",
          header: t("runs.status"),
          cell: ({ status }) => <ListTag status={status} />,
        },
        {
          key: "when",
          header: t("runs.when"),
          cell: ({ createdAt }) => <InstantText value={createdAt} />,
        },
        { key: "by", header: t("runs.by"), cell: ({ startedByName }) => startedByName },
      ]}
      empty={
        <EmptyState icon={<TasklistIcon aria-hidden />} title={t("runs.empty")} level={3}>
          {t("runs.emptyText")}
        </EmptyState>
      }
    />
  );
}
