import { useTranslations } from "next-intl";
import type { LookEvent } from "@/lib/audit/types";
import { InstantText } from "../kit/date-text";
import { type Column, DataTable } from "../kit/table";
import { Tag } from "../kit/tag";
import { ActWords } from "./act-words";

/** Who has looked at something or was refused, newest first. */
export function LookTable({ rows }: { rows: readonly LookEvent[] }) {
  const t = useTranslations("audit.looks");
  const role = useTranslations("frame.roles");
  const columns: Column<LookEvent>[] = [
    { key: "who", header: t("who"), primary: true, cell: (row) => row.actorName },
    {
      key: "roles",
      header: t("roles"),
      cell: (row) => row.actorRoles.map((one) => role(one as "manager")).join(", "),
    },
    { key: "what", header: t("what"), cell: (row) => <ActWords action={row.action} /> },
    { key: "when", header: t("when"), cell: (row) => <InstantText value={row.at} /> },
    {
      key: "outcome",
      header: t("outcome"),
      cell: (row) =>
        row.outcome === "refused" ? <Tag tone="danger">{t("refused")}</Tag> : t("ok"),
    },
  ];
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.seq)}
      empty={<p>{t("none")}</p>}
    />
  );
}
