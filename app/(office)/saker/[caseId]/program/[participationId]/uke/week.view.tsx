import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Row, Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import { useHours } from "@/app/_ui/programme/use-hours";
import { addDays } from "@/lib/platform/dates";
import { isoWeekOf, weekName } from "@/lib/platform/iso-weeks";
import type { CheckedPlan } from "@/lib/programme/rules/checked-plan";
import { isWorkDirected } from "@/lib/programme/rules/codes";
import { elementName } from "@/lib/programme/rules/element-name";
import type { PlanWeek } from "@/lib/programme/rules/plan-time";
import type { PlanElement, WholePlan } from "@/lib/programme/types";
import { WeekGrid } from "./week-grid.view";
import styles from "./weeks.module.css";

/** One week of the plan: its hours by day where they are known, and what they come to. */
export function WeekView({
  whole,
  checked,
  week,
  base,
}: {
  whole: WholePlan;
  checked: CheckedPlan;
  week: PlanWeek;
  base: string;
}) {
  const t = useTranslations("programme.weeks");
  const codes = useTranslations("codes.plan_element");
  const hours = useHours();
  const format = useFormatter();
  const day = (value: string) =>
    format.dateTime(new Date(`${value}T12:00:00Z`), {
      day: "numeric",
      month: "long",
      timeZone: "UTC",
    });
  const at = checked.weeks.indexOf(week);
  const link = (other: PlanWeek | undefined, label: "previous" | "next") =>
    other ? (
      <AppLink href={`${base}/uke?uke=${weekName(other.monday)}`} scroll={false}>
        {t(label)}
      </AppLink>
    ) : null;
  const here = whole.elements.filter(({ lineId }) => week.byElement.has(lineId));
  return (
    <Section
      title={t("week", {
        week: isoWeekOf(week.monday).week,
        from: day(week.monday),
        to: day(addDays(week.monday, 6)),
      })}
      actions={
        <Row gap="md">
          {link(checked.weeks[at - 1], "previous")}
          {link(checked.weeks[at + 1], "next")}
        </Row>
      }
    >
      <Row>
        <Tag tone={week.enough ? "success" : "warning"}>
          {t("ofHours", { hours: hours(week.minutes), all: hours(week.fullTime) })}
        </Tag>
        <Tag tone="accent">{t("workHours", { hours: hours(week.workDirected) })}</Tag>
        {week.schoolBreak && <Tag tone="warning">{t("schoolBreak")}</Tag>}
      </Row>
      <WeekGrid elements={here} monday={week.monday} />
      <DataTable
        caption={t("hoursOfWeek")}
        captionHidden
        columns={[
          {
            key: "element",
            header: t("element"),
            cell: (element: PlanElement) =>
              elementName(codes(element.kind as "norwegian"), element.title),
            primary: true,
          },
          {
            key: "place",
            header: t("place"),
            cell: (element) => [element.provider, element.place].filter(Boolean).join(", ") || "–",
          },
          {
            key: "work",
            header: t("counts"),
            cell: (element) => t(isWorkDirected(element.kind) ? "yes" : "no"),
          },
          {
            key: "hours",
            header: t("hours"),
            cell: (element) => hours(week.byElement.get(element.lineId) ?? 0),
            align: "end",
          },
        ]}
        rows={here}
        rowKey={(element) => element.lineId}
        empty={<p className={styles.quiet}>{t("nothing")}</p>}
      />
    </Section>
  );
}
