import { useTranslations } from "next-intl";
import type { FormAction } from "@/app/_ui/form/form-state";
import { DateText } from "@/app/_ui/kit/date-text";
import { EmptyState } from "@/app/_ui/kit/states";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { hoursText } from "@/lib/attendance/rules/cell";
import { type WelfareOccasion, welfareOccasions } from "@/lib/attendance/rules/codes";
import type { AbsenceRecord } from "@/lib/attendance/types";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "./absence.module.css";
import { ChangeLeaveForm } from "./change-leave.form";

/** With the day from which follow-up or Norwegian is offered in it, if it lasts as long. */
export type LeaveShown = AbsenceRecord & { followUpFrom: PlainDate | null };

/** Absence and leave from a day to a day, the latest first. */
export function Leaves({
  leaves,
  change,
  remove,
}: {
  leaves: readonly LeaveShown[];
  change: FormAction | null;
  remove: FormAction | null;
}) {
  const t = useTranslations("attendance.leave");
  const type = useTranslations("attendance.types");
  const occasion = useTranslations("attendance.occasions");
  const isOccasion = (text: string | null): text is WelfareOccasion =>
    welfareOccasions.some((one) => one === text);
  return (
    <DataTable
      caption={t("title")}
      captionHidden
      rows={leaves}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t("empty")} level={3}>
          {t("emptyText")}
        </EmptyState>
      }
      columns={[
        {
          key: "type",
          header: t("type"),
          primary: true,
          cell: ({ code, occasion: what, minutesPerDay, beyondReason, ...leave }) => (
            <>
              {type(code)}
              {isOccasion(what) && <span className={styles.muted}> – {occasion(what)}</span>}
              {minutesPerDay !== null && (
                <span className={styles.muted}>
                  {" "}
                  {t("perDay", { hours: hoursText(minutesPerDay) })}
                </span>
              )}
              {beyondReason && <p className={styles.muted}>{beyondReason}</p>}
              {leave.followUpKind && leave.followUpOfferedOn ? (
                <p className={styles.muted}>
                  {t(`offered.${leave.followUpKind}`)} <DateText value={leave.followUpOfferedOn} />
                </p>
              ) : (
                leave.followUpFrom && (
                  <p className={styles.muted}>
                    {t("toOffer")} <DateText value={leave.followUpFrom} />
                  </p>
                )
              )}
            </>
          ),
        },
        {
          key: "period",
          header: t("period"),
          cell: ({ fromOn, toOn }) => (
            <>
              <DateText value={fromOn} /> – <DateText value={toOn} />
            </>
          ),
        },
        {
          key: "benefit",
          header: t("benefit"),
          cell: ({ benefitKept }) =>
            benefitKept ? t("benefitKept") : <Tag tone="warning">{t("benefitLost")}</Tag>,
        },
        {
          key: "granted",
          header: t("granted"),
          cell: ({ grantedByName, grantedOn, documentSeenOn }) => (
            <>
              {grantedByName}, <DateText value={grantedOn} />
              {documentSeenOn && (
                <p className={styles.muted}>
                  {t("seen")} <DateText value={documentSeenOn} />
                </p>
              )}
            </>
          ),
        },
        ...(change && remove
          ? [
              {
                key: "change",
                header: t("change"),
                wideOnPhone: true,
                cell: (leave: LeaveShown) => (
                  <ChangeLeaveForm change={change} remove={remove} leave={leave} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
