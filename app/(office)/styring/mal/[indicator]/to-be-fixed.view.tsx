import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/steering.module.css";
import type { Indicator } from "@/lib/steering/rules/indicators";
import type { BehindPage } from "@/lib/steering/types";
import { FixLink, usePersonColumns } from "./person-columns.view";

/** Those whose record lacks what the figure needs, each with the way to mend it. */
export function ToBeFixed({
  found,
  indicator,
  year,
  today,
}: {
  found: BehindPage;
  indicator: Indicator;
  year: number;
  today: string;
}) {
  const t = useTranslations("steering.fix");
  const b = useTranslations("steering.behind");
  const columns = usePersonColumns(indicator, today);
  return (
    <>
      {found.people.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          <p>{t("text")}</p>
          <DataTable
            caption={t("title")}
            captionHidden
            rows={found.people}
            rowKey={(row) => `${row.caseId}/${row.personId}`}
            columns={[
              ...columns,
              { key: "fix", header: b("fix"), cell: (row) => <FixLink row={row} /> },
            ]}
          />
        </>
      )}
      {found.more && (
        <p>
          <AppLink href={`/styring/mal/${indicator}?ar=${year}&vis=missing#bak`}>
            {t("all")}
          </AppLink>
        </p>
      )}
      {found.hidden !== 0 && (
        <p className={styles.quiet}>
          {found.hidden === null ? b("hiddenFew") : b("hidden", { count: found.hidden })}
        </p>
      )}
    </>
  );
}
