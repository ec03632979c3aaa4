import { useTranslations } from "next-intl";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { DataTable } from "@/app/_ui/kit/table";
import type { BoardGroup } from "@/lib/guidance/types";

const COUNTS = ["households", "waiting", "withoutSession", "missing", "due", "done"] as const;

/** The figures of all the households that one may open. */
export function Totals({ total, days }: { total: BoardGroup; days: number }) {
  const t = useTranslations("guidance.board");
  return (
    <DefinitionList
      columns={2}
      items={COUNTS.map((key) => ({ term: t(key, { days }), value: String(total[key]) }))}
    />
  );
}

/** The same figures, a row for each team or adviser. */
export function GroupTable({
  groups,
  caption,
  nobody,
  days,
}: {
  groups: readonly BoardGroup[];
  caption: string;
  nobody: string;
  days: number;
}) {
  const t = useTranslations("guidance.board");
  const names = useTranslations("guidance.board");
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={groups}
      rowKey={({ id }) => id ?? "nobody"}
      empty={<p>{names("never")}</p>}
      columns={[
        {
          key: "name",
          header: groups[0]?.kind === "team" ? t("team") : t("adviser"),
          primary: true,
          cell: ({ name }) => name ?? nobody,
        },
        ...COUNTS.map((key) => ({
          key,
          header: t(key, { days }),
          align: "end" as const,
          cell: (group: BoardGroup) => group[key],
        })),
      ]}
    />
  );
}
