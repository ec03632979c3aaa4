import { useFormatter, useTranslations } from "next-intl";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { AttendedMonth } from "@/lib/attendance/queries/person-attendance";
import { hoursText } from "@/lib/attendance/rules/cell";

/** Attendance by month, the latest first. */
export function Months({ months }: { months: readonly AttendedMonth[] }) {
  const t = useTranslations("attendance.person");
  const m = useTranslations("attendance.month");
  const format = useFormatter();
  const hours = (minutes: number) => m("hours", { hours: hoursText(minutes) });
  return (
    <DataTable
      caption={t("months")}
      captionHidden
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        {
          key: "month",
          header: t("month"),
          primary: true,
          cell: ({ month }) =>
            format.dateTime(new Date(`${month}T12:00:00Z`), {
              month: "long",
              year: "numeric",
              timeZone: "UTC",
            }),
        },
        {
          key: "planned",
          header: m("planned"),
          align: "end",
          cell: ({ summary }) => hours(summary.planned),
        },
        {
          key: "present",
          header: m("present"),
          align: "end",
          cell: ({ summary }) => hours(summary.present),
        },
        {
          key: "absent",
          header: m("absent"),
          align: "end",
          cell: ({ summary }) => hours(summary.absent),
        },
        {
          key: "deducted",
          header: m("deducted"),
          align: "end",
          cell: ({ summary }) => hours(summary.deducted),
        },
        {
          key: "state",
          header: t("state"),
          cell: ({ summary, closed }) =>
            closed ? (
              <Tag>{t("closed")}</Tag>
            ) : summary.missingDays > 0 ? (
              <Tag tone="warning">{t("missing", { count: summary.missingDays })}</Tag>
            ) : (
              <Tag tone="success">{t("registered")}</Tag>
            ),
        },
      ]}
    />
  );
}
