import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DueText } from "@/app/_ui/cases/due-text";
import { GradeBadge } from "@/app/_ui/cases/grade-badge";
import { type ListParams, listHref } from "@/app/_ui/cases/list-address";
import type { ListColumn } from "@/app/_ui/cases/list-columns";
import { OfficerWords } from "@/app/_ui/cases/officer-words";
import { StageTags } from "@/app/_ui/cases/stage-tags";
import { DateText, InstantText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable, type Sort as KitSort } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { Sort } from "@/lib/cases/input";
import type { CaseRow } from "@/lib/cases/types";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "./case-list.module.css";

/** A card on a phone holds what one looks for; the rest is in the case. */
const NOT_ON_PHONE: readonly ListColumn[] = ["type", "team", "items", "opened", "activity"];

const SORT_COLUMNS: Record<Sort, KitSort> = {
  activity: { key: "activity", direction: "desc" },
  name: { key: "name", direction: "asc" },
  number: { key: "number", direction: "desc" },
  due: { key: "due", direction: "asc" },
};

/** The case list: one link a row, a box to choose the row, and the columns that one has chosen. */
export function CaseTable({
  rows,
  columns,
  sort,
  params,
  today,
  empty,
}: {
  rows: readonly CaseRow[];
  columns: readonly ListColumn[];
  sort: Sort;
  params: ListParams;
  today: PlainDate;
  empty: ReactNode;
}) {
  const t = useTranslations("cases.list");
  const type = useTranslations("codes.settlement_type");
  const pick: Column<CaseRow> = {
    key: "pick",
    header: t("pick"),
    single: true,
    cell: ({ id, number }) => (
      <span className={styles.pick}>
        <input
          type="checkbox"
          name="caseIds"
          value={id}
          className="ds-input"
          aria-label={t("pickCase", { number })}
        />
      </span>
    ),
  };
  const name: Column<CaseRow> = {
    key: "name",
    header: t("columns.name"),
    primary: true,
    sortable: true,
    cell: (row) => (
      <>
        <span className={styles.name}>{row.householdName || row.number}</span>{" "}
        {row.memberCount > 1 && t("members", { count: row.memberCount })}{" "}
        <GradeBadge grade={row.addressProtection} />
        {row.status === "closed" && <Tag>{t("closed")}</Tag>}
      </>
    ),
  };
  const cells: Record<ListColumn, (row: CaseRow) => ReactNode> = {
    number: (row) => <span className={styles.number}>{row.number}</span>,
    type: (row) => type(row.settlementType),
    stages: (row) => <StageTags stages={row.openStages} />,
    team: (row) => row.teamName,
    officers: (row) => <OfficerWords officers={row.officers} />,
    due: (row) => <DueText value={row.nextDueOn} today={today} />,
    items: (row) => row.openItemCount,
    opened: (row) => <DateText value={row.openedOn} />,
    activity: (row) => <InstantText value={row.lastActivityAt} withTime={false} />,
  };
  const sortable = new Set<string>(Object.keys(SORT_COLUMNS));
  const chosen = columns.map(
    (key): Column<CaseRow> => ({
      key,
      header: t(`columns.${key}`),
      cell: cells[key],
      single: true,
      sortable: sortable.has(key),
      hideOnPhone: NOT_ON_PHONE.includes(key),
      ...(key === "items" && { align: "end" as const }),
    }),
  );
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      columns={[pick, name, ...chosen]}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/saker/${row.id}`}
      sort={SORT_COLUMNS[sort]}
      sortHref={(key) => listHref(params, { sort: key })}
      empty={empty}
    />
  );
}
