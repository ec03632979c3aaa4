import { useTranslations } from "next-intl";
import { ActWords } from "@/app/_ui/cases/act-words";
import { useFieldWords } from "@/app/_ui/cases/change-words";
import { AppLink } from "@/app/_ui/kit/app-link";
import { InstantText } from "@/app/_ui/kit/date-text";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { LogSearch } from "@/lib/audit/input";
import type { LogEvent } from "@/lib/audit/types";

/** The rows of the log. Names of fields stand here, never what they hold. */
export function LogTable({
  rows,
  numbers,
  search,
}: {
  rows: readonly LogEvent[];
  numbers: ReadonlyMap<string, string>;
  search: LogSearch;
}) {
  const t = useTranslations("audit.log");
  const role = useTranslations("frame.roles");
  const field = useFieldWords();
  const columns: Column<LogEvent>[] = [
    { key: "when", header: t("when"), cell: (row) => <InstantText value={row.at} /> },
    {
      key: "who",
      header: t("who"),
      primary: true,
      cell: (row) => row.actorName || t("nobody"),
    },
    {
      key: "roles",
      header: t("roles"),
      hideOnPhone: true,
      cell: (row) => row.actorRoles.map((one) => role(one as "manager")).join(", "),
    },
    {
      key: "what",
      header: t("what"),
      cell: (row) => (
        <>
          <ActWords action={row.action} />{" "}
          {row.outcome === "refused" && <Tag tone="danger">{t("outcomes.refused")}</Tag>}
        </>
      ),
    },
    {
      key: "case",
      header: t("about"),
      cell: (row) => (
        <>
          {row.caseId && (
            <AppLink href={`/admin/logg?case=${row.caseId}`}>
              {numbers.get(row.caseId) ?? t("unknownCase")}
            </AppLink>
          )}{" "}
          {row.personId && (
            <AppLink href={`/admin/logg?person=${row.personId}`}>{t("person")}</AppLink>
          )}
        </>
      ),
    },
    {
      key: "fields",
      header: t("fields"),
      cell: (row) => row.fields.map(field).join(", "),
    },
    { key: "reason", header: t("reason"), cell: (row) => row.reason },
    {
      key: "from",
      header: t("source"),
      hideOnPhone: true,
      cell: (row) => row.sourceAddress,
    },
  ];
  const narrowed = Object.keys(search).length > 0;
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.seq)}
      empty={
        <EmptyState title={narrowed ? t("noneFound") : t("none")}>
          <p>{narrowed ? t("noneFoundHelp") : t("noneHelp")}</p>
        </EmptyState>
      }
    />
  );
}
