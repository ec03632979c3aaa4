import { getFormatter, getTranslations } from "next-intl/server";
import { LinkButton } from "@/app/_ui/kit/button";
import { Row, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import type { MonthSummary } from "@/lib/attendance/rules/month";
import type { ClosedMonth } from "@/lib/attendance/types";
import { addMonths, type PlainDate } from "@/lib/platform/dates";
import { closeMonthAction } from "./close-month.action";
import { CloseMonthForm } from "./close-month.form";
import { MonthFigures } from "./months.view";

export type ShownMonth = {
  month: PlainDate;
  summary: MonthSummary;
  closed: ClosedMonth | null;
};

/** A month with what is registered in it, and the act of closing it. */
export async function MonthSection({
  shown,
  classId,
  base,
  mayClose,
  today,
}: {
  shown: ShownMonth;
  classId: string | null;
  base: string;
  mayClose: boolean;
  today: PlainDate;
}) {
  const [t, format] = await Promise.all([getTranslations("attendance.month"), getFormatter()]);
  const { month, summary, closed } = shown;
  const name = (day: PlainDate) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), {
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
  const over = addMonths(month, 1) <= today;
  const href = (day: PlainDate) => `${base}?maned=${day.slice(0, 7)}#maned`;
  return (
    <Section
      id="maned"
      title={t("title", { month: name(month) })}
      actions={
        <Row>
          <LinkButton href={href(addMonths(month, -1))} variant="tertiary" size="sm">
            {t("previous")}
          </LinkButton>
          <LinkButton href={href(addMonths(month, 1))} variant="tertiary" size="sm">
            {t("next")}
          </LinkButton>
        </Row>
      }
    >
      <MonthFigures summary={summary} />
      {closed ? (
        <p>
          {t("closedBy", {
            name: closed.closedByName,
            on: format.dateTime(new Date(closed.closedAt), { dateStyle: "long" }),
          })}
        </p>
      ) : mayClose && over ? (
        <>
          <p>{t("closeText")}</p>
          <Messages namespaces={["attendance.month", "attendance.errors"]}>
            <CloseMonthForm
              action={closeMonthAction}
              month={month}
              monthName={name(month)}
              classId={classId}
              missing={summary.missingDays + summary.unexplainedDays}
            />
          </Messages>
        </>
      ) : (
        <p>{over ? t("closedByOthers") : t("notOver")}</p>
      )}
    </Section>
  );
}
