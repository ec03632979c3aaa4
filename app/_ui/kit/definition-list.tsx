import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./definition-list.module.css";

export type Definition = { term: string; value: ReactNode; note?: ReactNode };

export function DefinitionList({
  items,
  columns = 2,
}: {
  items: Definition[];
  columns?: 1 | 2 | 3 | 4;
}) {
  const t = useTranslations("frame.kit");
  return (
    <dl className={styles.list} data-columns={columns}>
      {items.map(({ term, value, note }) => (
        <div key={term} className={styles.item}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>
            {isEmpty(value) ? (
              <>
                <span aria-hidden="true">–</span>
                <span className="sr-only">{t("none")}</span>
              </>
            ) : (
              value
            )}
            {note && <span className={styles.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: ReactNode): boolean {
  return value === null || value === undefined || value === "" || value === false;
}
