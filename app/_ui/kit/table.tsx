import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import styles from "./table.module.css";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: "end";
  sortable?: boolean;
  /** The cell that names the row: its heading on a phone, its row header otherwise. */
  primary?: boolean;
  hideOnPhone?: boolean;
  /** On a phone it stands below its label, in the whole width: for more than a few words. */
  wideOnPhone?: boolean;
  /** On a phone it stands beside its neighbours, below its label: for four short values. */
  besideOnPhone?: boolean;
  /** What can be done with the row says itself what it is: its header is for those who do not see it. */
  act?: boolean;
  /** One word or element, or nothing: needs no box around it to stand beside its label on a phone. */
  single?: boolean;
};

export type Sort = { key: string; direction: "asc" | "desc" };

/**
 * A table that becomes cards under 640 px, unless it is `compact`. Give one column `primary`. With `rowHref` that cell is
 * the row's only link and its target is the whole row, so that a row costs one link.
 */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  empty,
  sort,
  sortHref,
  rowHref,
  compact = false,
}: {
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
  sort?: Sort;
  sortHref?: (key: string) => string;
  rowHref?: (row: Row) => string;
  /** For short figures: a table on a phone too, with smaller words and less room between. */
  compact?: boolean;
}) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table className={`ds-table ${styles.table} ${compact ? styles.compact : styles.cards}`}>
      <caption className={captionHidden ? "sr-only" : styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} sortHref={sortHref} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={rowHref ? styles.linked : undefined}>
            {columns.map((column) => (
              <BodyCell key={column.key} column={column} row={row} href={rowHref?.(row)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  sortHref,
}: {
  column: Column<Row>;
  sort?: Sort;
  sortHref?: (key: string) => string;
}) {
  const t = useTranslations("frame.kit");
  const sorted = sort?.key === column.key ? sort.direction : undefined;
  const order = sorted && (sorted === "asc" ? "ascending" : "descending");
  return (
    <th scope="col" data-align={column.align} aria-sort={order} className={styles.header}>
      {column.sortable && sortHref ? (
        <AppLink
          href={sortHref(column.key)}
          variant="quiet"
          className={styles.sort}
          scroll={false}
          aria-label={t("sortBy", { column: column.header })}
        >
          {column.header}
          <span aria-hidden="true" className={styles.arrow} data-direction={sorted} />
        </AppLink>
      ) : column.act ? (
        <span className="sr-only">{column.header}</span>
      ) : (
        column.header
      )}
    </th>
  );
}

function BodyCell<Row>({ column, row, href }: { column: Column<Row>; row: Row; href?: string }) {
  const content = column.cell(row);
  if (column.primary) {
    return (
      <th scope="row" data-align={column.align} className={styles.primary}>
        {href ? (
          <AppLink href={href} variant="quiet" className={styles.link}>
            {content}
          </AppLink>
        ) : (
          content
        )}
      </th>
    );
  }
  return (
    <td
      data-align={column.align}
      data-label={column.act ? "" : column.header}
      data-wide={column.wideOnPhone || undefined}
      data-beside={column.besideOnPhone || undefined}
      className={column.hideOnPhone ? styles.hideOnPhone : undefined}
    >
      {column.single ? content : <div className={styles.content}>{content}</div>}
    </td>
  );
}
