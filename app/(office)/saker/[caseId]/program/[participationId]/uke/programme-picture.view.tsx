import { useFormatter, useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import { DataTable } from "@/app/_ui/kit/table";
import { useHours } from "@/app/_ui/programme/use-hours";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { CheckedPlan } from "@/lib/programme/rules/checked-plan";
import { isWorkDirected } from "@/lib/programme/rules/codes";
import { elementName } from "@/lib/programme/rules/element-name";
import { monthMarks, stretchOf } from "@/lib/programme/rules/plan-picture";
import type { PlanElement, WholePlan } from "@/lib/programme/types";
import styles from "./weeks.module.css";

const ROW = 30;
const HOURS = 84;
const MARKS = 26;
/** In percent of the width: a label of a month that begins later would be cut off. */
const LAST_LABEL = 87;

/**
 * The whole programme on one line of time: an element a row, and below them the hours of each week
 * against full time. The table says the same in words.
 */
export function ProgrammePicture({
  whole: { elements },
  checked: { programme, weeks, rule },
  today,
}: {
  whole: WholePlan;
  checked: CheckedPlan;
  today: PlainDate;
}) {
  const t = useTranslations("programme.weeks");
  const codes = useTranslations("codes.plan_element");
  const hours = useHours();
  const format = useFormatter();
  const isOn = programme.from <= today && today <= programme.to;
  const rows = elements.length * ROW;
  const most = Math.max(programme.fullTime, ...weeks.map(({ minutes }) => minutes)) * 1.05;
  const height = (minutes: number) => (minutes / most) * HOURS;
  const bottom = rows + 12 + HOURS;
  const at = (day: PlainDate) => stretchOf({ from: day, to: day }, programme).at;
  const on = (day: PlainDate) => `${at(day)}%`;
  const month = (day: PlainDate) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), {
      month: "short",
      year: "2-digit",
      timeZone: "UTC",
    });
  const nameOf = ({ kind, title }: PlanElement) => elementName(codes(kind as "norwegian"), title);
  return (
    <Section title={t("picture")}>
      <ul className={styles.legend}>
        <li data-mark="work">{t("legendWork")}</li>
        <li data-mark="other">{t("legendOther")}</li>
        <li data-mark="low">{t("legendLow")}</li>
        <li data-mark="full">{t("legendFull")}</li>
        {isOn && <li data-mark="today">{t("legendToday")}</li>}
      </ul>
      <div>
        <svg
          role="img"
          aria-label={t("pictureLabel", { elements: elements.length, weeks: weeks.length })}
          width="100%"
          height={bottom + MARKS}
        >
          {monthMarks(programme).map((day) => (
            <g key={day} className={styles.mark} aria-hidden>
              <line x1={on(day)} x2={on(day)} y1="0" y2={bottom + 6} />
              {at(day) < LAST_LABEL && (
                <text x={on(day)} y={bottom + MARKS - 6}>
                  {month(day)}
                </text>
              )}
            </g>
          ))}
          {elements.map((element, index) => {
            const { at, width } = stretchOf({ from: element.fromOn, to: element.toOn }, programme);
            return (
              <svg
                key={element.lineId}
                x={`${at}%`}
                y={index * ROW}
                width={`${width}%`}
                height={ROW - 5}
                className={styles.line}
                data-work={isWorkDirected(element.kind)}
                aria-hidden
              >
                <rect width="100%" height="100%" rx="4" />
                {width > 12 && (
                  <text x="8" y="17">
                    {nameOf(element)}
                  </text>
                )}
              </svg>
            );
          })}
          {weeks.map((week) => {
            const { at, width } = stretchOf(
              { from: week.monday, to: addDays(week.monday, 6) },
              programme,
            );
            return (
              <g key={week.monday} className={styles.week} data-low={!week.enough} aria-hidden>
                {!week.enough && (
                  <rect
                    x={`${at}%`}
                    width={`${width}%`}
                    y={rows + 12}
                    height={HOURS}
                    className={styles.low}
                  />
                )}
                <rect
                  x={`${at}%`}
                  width={`${Math.max(0.1, width - 0.08)}%`}
                  y={bottom - height(week.minutes)}
                  height={height(week.minutes)}
                  className={styles.hours}
                />
                <rect
                  x={`${at}%`}
                  width={`${Math.max(0.1, width - 0.08)}%`}
                  y={bottom - height(week.workDirected)}
                  height={height(week.workDirected)}
                  className={styles.work}
                />
              </g>
            );
          })}
          <line
            className={styles.full}
            x1="0"
            x2="100%"
            y1={bottom - height(programme.fullTime)}
            y2={bottom - height(programme.fullTime)}
            aria-hidden
          />
          {rule && rule.from <= programme.to && (
            <line
              className={styles.rule}
              x1={on(rule.from)}
              x2={on(rule.from)}
              y1="0"
              y2={bottom}
              aria-hidden
            />
          )}
          {isOn && (
            <line
              className={styles.today}
              x1={on(today)}
              x2={on(today)}
              y1="0"
              y2={bottom}
              aria-hidden
            />
          )}
        </svg>
      </div>
      <Disclosure summary={t("pictureTable")}>
        <DataTable
          caption={t("picture")}
          captionHidden
          columns={[
            { key: "element", header: t("element"), cell: nameOf, primary: true },
            {
              key: "from",
              header: t("when"),
              cell: (element: PlanElement) => (
                <>
                  <DateText value={element.fromOn} />–<DateText value={element.toOn} />
                </>
              ),
            },
            {
              key: "hours",
              header: t("hoursPerWeek"),
              cell: (element) => hours(element.minutesPerWeek),
              align: "end",
            },
          ]}
          rows={elements}
          rowKey={(element) => element.lineId}
        />
      </Disclosure>
    </Section>
  );
}
