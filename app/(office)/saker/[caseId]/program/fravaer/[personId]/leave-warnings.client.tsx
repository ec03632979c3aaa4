"use client";
import { useFormatter, useTranslations } from "next-intl";
import { capAmount, capCount } from "@/app/_ui/attendance/cap-words";
import { Alert } from "@/app/_ui/kit/alert";
import type { LeaveWarning } from "@/lib/attendance/rules/assess-leave";

/** What the law says against a leave, with what is left, before it is granted. */
export function LeaveWarnings({ warnings }: { warnings: readonly LeaveWarning[] }) {
  const t = useTranslations("attendance.warnings");
  const unit = useTranslations("attendance.caps.amount");
  const format = useFormatter();
  if (warnings.length === 0) return null;
  const day = (on: string) =>
    format.dateTime(new Date(`${on}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  return (
    <Alert tone="warning" title={t("title")} level={3} role="alert">
      <ul>
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>
            {warning.kind === "passes"
              ? t(warning.passed.cap.occasion === "own_part" ? "passesOwnPart" : "passes", {
                  wanted: capAmount(unit, warning.passed.cap.unit, warning.passed.wanted),
                  left: capCount(warning.passed.cap.unit, warning.passed.cap.left),
                  max: capAmount(unit, warning.passed.cap.unit, warning.passed.cap.max),
                  law: warning.passed.cap.rule.law ?? "",
                })
              : warning.kind === "notice"
                ? t("notice", { days: warning.days, needed: warning.needed })
                : warning.kind === "no-document"
                  ? t("noDocument")
                  : warning.kind === "past-end"
                    ? t("pastEnd", { end: day(warning.end) })
                    : warning.kind === "first-year"
                      ? t("firstYear", { until: day(warning.until) })
                      : warning.hindrance.code === "too-early"
                        ? t("tooEarly", { from: day(warning.hindrance.from) })
                        : warning.hindrance.code === "too-long"
                          ? t("tooLong", {
                              days: warning.hindrance.days,
                              left: warning.hindrance.left,
                            })
                          : t("withdrawn", { since: day(warning.hindrance.since) })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
