import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import styles from "@/app/_ui/steering/comparison.module.css";
import type { Override, Overrides } from "@/lib/steering/types";

/** How many approvals passed a check that was not met, and the cases behind, with the reasons given. */
export function OverridesView({ found, period }: { found: Overrides; period: string }) {
  const t = useTranslations("comparison.overrides");
  const check = useTranslations("assessment.names");
  const { approved, overridden, hidden, latest } = found;
  const columns: Column<Override>[] = [
    {
      key: "household",
      header: t("household"),
      primary: true,
      cell: ({ caseId, householdName, caseNumber }) => (
        <>
          <AppLink href={`/saker/${caseId}/selvbosetting`}>{householdName}</AppLink>{" "}
          <span className={styles.number}>{caseNumber}</span>
        </>
      ),
    },
    {
      key: "approvedOn",
      header: t("approvedOn"),
      cell: ({ approvedOn }) => <DateText value={approvedOn} />,
    },
    {
      key: "checks",
      header: t("checks"),
      cell: ({ checks }) => checks.map((code) => check(code)).join(", "),
    },
    { key: "reason", header: t("reason"), cell: ({ reason }) => reason },
  ];
  return (
    <>
      <p>
        {approved === 0 ? t("none", { period }) : t("text", { overridden, approved, period })}
        {hidden !== 0 && ` ${hidden === null ? t("hiddenFew") : t("hidden", { count: hidden })}`}
      </p>
      {latest.length > 0 && (
        <DataTable
          caption={t("caption")}
          captionHidden
          rows={latest}
          rowKey={({ caseId, approvedOn, checks }) => `${caseId}/${approvedOn}/${checks.join()}`}
          columns={columns}
        />
      )}
      {latest.length < overridden && (
        <p className={styles.quiet}>{t("latest", { count: latest.length })}</p>
      )}
    </>
  );
}
