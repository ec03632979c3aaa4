import { useFormatter, useTranslations } from "next-intl";
import type { LivedIn } from "@/lib/career/rules/home-as-lived";
import { daysIn, type Span } from "@/lib/career/rules/timeline";
import { yearOf } from "@/lib/platform/dates";
import styles from "./career.module.css";

/** Heights of the bars and of the years below them, in pixels. */
const BAR = 64;
const YEARS = 28;

const percent = (part: number, whole: number) => `${Math.round((part * 10_000) / whole) / 100}%`;

/**
 * The homes end to end over the years, each as wide as the time in it. What is not known is shown as
 * a gap. The table below says the same in words. Widths are attributes of SVG, since the security
 * policy of the pages lets no element carry a style of its own.
 */
export function CareerPicture({ chapters, span }: { chapters: readonly LivedIn[]; span: Span }) {
  const t = useTranslations("career");
  const format = useFormatter();
  const whole = daysIn(span);
  const tenures = [...new Set(chapters.map(({ home }) => home?.tenure ?? "unknown"))];
  const years = yearsIn(span);
  const along = (from: string) => percent(daysIn({ from: span.from, to: from }) - 1, whole);
  const day = (value: string) =>
    format.dateTime(new Date(`${value}T12:00:00Z`), {
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    });
  return (
    <figure className={styles.picture}>
      <figcaption>
        <ul className={styles.legend}>
          {tenures.map((tenure) => (
            <li key={tenure} data-tenure={tenure}>
              {t(`tenure.${tenure}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg
        role="img"
        aria-label={t("picture.label", { from: day(span.from), to: day(span.to) })}
        width="100%"
        height={BAR + YEARS}
      >
        {chapters.map((chapter) => {
          const { tenure } = chapter.home ?? { tenure: "unknown" as const };
          const named = daysIn(chapter) / whole > 0.16;
          return (
            <svg
              key={chapter.from}
              x={along(chapter.from)}
              width={percent(daysIn(chapter), whole)}
              height={BAR}
              className={styles.bar}
              data-tenure={tenure}
              aria-hidden
            >
              <rect width="100%" height="100%" />
              {named && (
                <text x="50%" y={chapter.crowded ? BAR / 2 - 4 : BAR / 2 + 4}>
                  {t(`tenure.${tenure}`)}
                </text>
              )}
              {named && chapter.crowded && (
                <text x="50%" y={BAR / 2 + 14}>
                  {t("picture.crowded")}
                </text>
              )}
            </svg>
          );
        })}
        {years.map(({ year, from }) => (
          <svg key={year} x={along(from)} y={BAR} className={styles.year} aria-hidden>
            <line y1="0" y2="8" />
            <text y={YEARS - 4}>{year}</text>
          </svg>
        ))}
      </svg>
    </figure>
  );
}

/** The years that begin within the span, as many as there is room for. */
function yearsIn({ from, to }: Span) {
  const first = yearOf(from) + 1;
  const last = yearOf(to);
  const every = Math.max(1, Math.ceil((last - first + 1) / 6));
  const years: { year: number; from: string }[] = [];
  for (let year = first; year <= last; year += every) years.push({ year, from: `${year}-01-01` });
  return years;
}
