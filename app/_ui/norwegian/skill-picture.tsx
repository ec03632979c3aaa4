import { useFormatter, useTranslations } from "next-intl";
import { LEVELS, type Level, type Skill } from "@/lib/norwegian/rules/codes";
import type { Measure } from "@/lib/norwegian/rules/levels";
import { daysBetween } from "@/lib/platform/dates";
import styles from "./skill-picture.module.css";

const WIDTH = 280;
const HEIGHT = 132;
const LEFT = 34;
const RIGHT = 10;
const TOP = 10;
const BOTTOM = 22;

const heightOf = (level: Level) =>
  HEIGHT - BOTTOM - (LEVELS.indexOf(level) / (LEVELS.length - 1)) * (HEIGHT - TOP - BOTTOM);
const round = (value: number) => Math.round(value * 10) / 10;

/** The level in one skill over time, as a stair with a dot where it was measured; the goal is dashed. */
export function SkillPicture({
  skill,
  measures,
  goal,
  gained,
  from,
  to,
}: {
  skill: Skill;
  measures: readonly Measure[];
  goal: Level | null;
  gained: number | null;
  from: string;
  to: string;
}) {
  const t = useTranslations("norwegian.course");
  const words = useTranslations("norwegian");
  const format = useFormatter();
  const day = (on: string, style: "medium" | "long") =>
    format.dateTime(new Date(`${on}T12:00:00Z`), { dateStyle: style, timeZone: "UTC" });
  const whole = Math.max(1, daysBetween(from, to));
  const x = (on: string) =>
    round(LEFT + (Math.max(0, daysBetween(from, on)) / whole) * (WIDTH - LEFT - RIGHT));
  const points = measures.flatMap((one) => {
    const level = one[skill];
    return level
      ? [{ id: one.id, on: one.on, level, x: x(one.on), y: round(heightOf(level)) }]
      : [];
  });
  const last = points.at(-1);
  const stair = points.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join("");
  const course = points
    .map(({ level, on }) => t("point", { level: words(`levels.${level}`), day: day(on, "long") }))
    .join(", ");
  const name = words(`skills.${skill}`);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <span className={styles.name}>{name}</span>
        <span className={styles.now}>
          {last ? t("now", { level: words(`levels.${last.level}`) }) : t("noPoint")}
          {goal && <span className={styles.goalText}>{t("goal", { level: goal })}</span>}
        </span>
      </figcaption>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t("picture", {
          skill: name,
          course: course || t("noPoint"),
          goal: goal ?? "none",
        })}
      >
        {LEVELS.map((level) => (
          <g key={level}>
            <path
              className={styles.grid}
              d={`M${LEFT} ${round(heightOf(level))}H${WIDTH - RIGHT}`}
            />
            <text className={styles.tick} x={LEFT - 6} y={round(heightOf(level)) + 3.5}>
              {level === "UNDER_A1" ? "<A1" : level}
            </text>
          </g>
        ))}
        {goal && (
          <path className={styles.goal} d={`M${LEFT} ${round(heightOf(goal))}H${WIDTH - RIGHT}`} />
        )}
        {last && (
          <>
            <path className={styles.stair} d={`${stair}H${WIDTH - RIGHT}`} />
            {points.map(({ id, x, y }) => (
              <circle key={id} className={styles.dot} cx={x} cy={y} r={4} />
            ))}
          </>
        )}
        <text className={styles.day} x={LEFT} y={HEIGHT - 4}>
          {day(from, "medium")}
        </text>
        <text className={styles.day} data-end x={WIDTH - RIGHT} y={HEIGHT - 4}>
          {day(to, "medium")}
        </text>
      </svg>
      {gained !== null && (
        <p className={styles.gained}>{gained < 0 ? t("fell") : t("gained", { count: gained })}</p>
      )}
    </figure>
  );
}
