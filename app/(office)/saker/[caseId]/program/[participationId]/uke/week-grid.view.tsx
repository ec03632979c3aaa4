import { useFormatter, useTranslations } from "next-intl";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { isWorkDirected } from "@/lib/programme/rules/codes";
import { elementName } from "@/lib/programme/rules/element-name";
import { minutesOf, type WeekTime } from "@/lib/programme/rules/plan-time";
import type { PlanElement } from "@/lib/programme/types";
import styles from "./weeks.module.css";

const TOP = 28;
const HOUR = 34;

type Placed = WeekTime & { element: PlanElement };

/** The hours of a week, where they are known: a timetable, and on a phone a day under the other. */
export function WeekGrid({
  elements,
  monday,
}: {
  elements: readonly PlanElement[];
  monday: PlainDate;
}) {
  const placed = elements.flatMap((element) =>
    element.times
      .filter(({ weekday }) => {
        const on = addDays(monday, weekday - 1);
        return element.fromOn <= on && on <= element.toOn;
      })
      .map((time) => ({ element, ...time })),
  );
  if (placed.length === 0) return null;
  return (
    <>
      <Timetable placed={placed} />
      <Days placed={placed} monday={monday} />
    </>
  );
}

/** Each day with its hours, oldest first: what one reads on a phone. */
function Days({ placed, monday }: { placed: readonly Placed[]; monday: PlainDate }) {
  const t = useTranslations("programme");
  const codes = useTranslations("codes.plan_element");
  const format = useFormatter();
  const weekdays = [...new Set(placed.map(({ weekday }) => weekday))].toSorted((a, b) => a - b);
  return (
    <ol className={styles.days}>
      {weekdays.map((weekday) => (
        <li key={weekday}>
          <h3 className={styles.dayName}>
            {t(`weekday.${weekday as 1}`)}{" "}
            <span>
              {format.dateTime(new Date(`${addDays(monday, weekday - 1)}T12:00:00Z`), {
                day: "numeric",
                month: "long",
                timeZone: "UTC",
              })}
            </span>
          </h3>
          <ul>
            {placed
              .filter((one) => one.weekday === weekday)
              .toSorted((a, b) => a.from.localeCompare(b.from))
              .map(({ element, from, to }) => (
                <li key={`${element.lineId}${from}`} data-work={isWorkDirected(element.kind)}>
                  <span className={styles.times}>
                    {from}–{to}
                  </span>
                  <span>
                    {elementName(codes(element.kind as "norwegian"), element.title)}
                    {element.place && <span className={styles.place}>{element.place}</span>}
                  </span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/**
 * Positions are attributes of SVG, since the security policy of the pages lets no element carry a style
 * of its own; the table below says the same in words.
 */
function Timetable({ placed }: { placed: readonly Placed[] }) {
  const t = useTranslations("programme");
  const codes = useTranslations("codes.plan_element");
  const days = placed.some(({ weekday }) => weekday > 5) ? 7 : 5;
  const first = Math.floor(Math.min(480, ...placed.map(({ from }) => minutesOf(from))) / 60);
  const last = Math.ceil(Math.max(960, ...placed.map(({ to }) => minutesOf(to))) / 60);
  const hours = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const y = (time: string) => TOP + ((minutesOf(time) - first * 60) / 60) * HOUR;
  const x = (weekday: number) => `${8 + ((weekday - 1) * 92) / days}%`;
  const width = `${92 / days - 0.75}%`;
  return (
    <div className={styles.timetable}>
      <svg
        className={styles.grid}
        width="100%"
        height={TOP + (last - first) * HOUR + 8}
        role="img"
        aria-label={t("weeks.timetable")}
      >
        {hours.map((hour) => (
          <g key={hour} className={styles.hour} aria-hidden>
            <line
              x1="6%"
              x2="100%"
              y1={TOP + (hour - first) * HOUR}
              y2={TOP + (hour - first) * HOUR}
            />
            <text x="0" y={TOP + (hour - first) * HOUR + 4}>
              {String(hour).padStart(2, "0")}
            </text>
          </g>
        ))}
        {Array.from({ length: days }, (_, index) => (
          <text key={x(index + 1)} x={x(index + 1)} y="16" className={styles.day} aria-hidden>
            {t(`weekdayShort.${(index + 1) as 1}`)}
          </text>
        ))}
        {placed.map(({ element, weekday, from, to }) => (
          <svg
            key={`${element.lineId}${weekday}${from}`}
            x={x(weekday)}
            y={y(from)}
            width={width}
            height={Math.max(18, y(to) - y(from) - 2)}
            className={styles.block}
            data-work={isWorkDirected(element.kind)}
            aria-hidden
          >
            <rect width="100%" height="100%" rx="5" />
            <text x="8" y="17">
              {element.title ?? codes(element.kind as "norwegian")}
            </text>
            <text x="8" y="34">
              {from}–{to}
            </text>
          </svg>
        ))}
      </svg>
    </div>
  );
}
