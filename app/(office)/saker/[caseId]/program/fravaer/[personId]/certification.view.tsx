import { useFormatter, useTranslations } from "next-intl";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Alert } from "@/app/_ui/kit/alert";
import type { Withdrawal } from "@/lib/attendance/types";
import { addDays } from "@/lib/platform/dates";
import styles from "./absence.module.css";
import { AssessCertificationForm, WithdrawCertificationForm } from "./certification.form";

/** Whether someone may certify own illness today, and what was decided about it. */
export function Certification({
  certification,
  withdrawals,
  participationId,
  withdraw,
  assess,
  today,
}: {
  certification: {
    left: number;
    afterWeeks: number | null;
    withdrawnOn: string | null;
    suggestion: { times: number; of: number; months: number } | null;
    startedOn: string | null;
  };
  withdrawals: readonly Withdrawal[];
  participationId: string;
  withdraw: FormAction | null;
  assess: FormAction | null;
  today: string;
}) {
  const t = useTranslations("attendance.certification");
  const format = useFormatter();
  const day = (on: string) =>
    format.dateTime(new Date(`${on}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  const { left, afterWeeks, withdrawnOn, suggestion, startedOn } = certification;
  const first = startedOn && afterWeeks !== null ? addDays(startedOn, afterWeeks * 7) : null;
  const open = withdrawals.find(({ assessedOn }) => assessedOn === null);
  return (
    <>
      <p>
        {withdrawnOn
          ? t("withdrawnSince", { since: day(withdrawnOn) })
          : first && today < first
            ? t("notYet", { from: day(first) })
            : t("left", { count: left })}
      </p>
      {suggestion && !withdrawnOn && (
        <Alert tone="info" title={t("suggestion", suggestion)} level={3}>
          {t("suggestionText")}
        </Alert>
      )}
      {withdrawals.length > 0 && (
        <ul className={styles.log}>
          {withdrawals.map((one) => (
            <li key={one.id} className={styles.entry}>
              <p>{t("decided", { on: day(one.decidedOn), name: one.decidedByName })}</p>
              <p className={styles.muted}>{one.reason}</p>
              {one.assessedOn && one.outcome && (
                <p>
                  {t("assessed", {
                    on: day(one.assessedOn),
                    outcome: t(`outcomes.${one.outcome}`),
                  })}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {open && assess && (
        <AssessCertificationForm action={assess} withdrawal={open} today={today} />
      )}
      {!withdrawnOn && withdraw && (
        <WithdrawCertificationForm
          action={withdraw}
          participationId={participationId}
          today={today}
        />
      )}
    </>
  );
}
