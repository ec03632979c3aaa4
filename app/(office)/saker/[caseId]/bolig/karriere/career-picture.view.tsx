import { useFormatter, useTranslations } from "next-intl";
import type { LivedIn } from "@/lib/career/rules/home-as-lived";
import { daysIn, type Span } from "@/lib/career/rules/timeline";
import { yearOf } from "@/lib/platform/dates";
import styles from "./career.module.css";

const percent = (part: number, whole: number) => `${Math.round((part * 10_000) / whole) / 100}%`;

/**
 * The homes end to end over the years, each as wide as the time in it. What is not known is shown as
 * a gap. The table below says the same in words.
 */
export function CareerPicture({ chapters, span }: { chapters: readonly LivedIn[]; span: Span }) {
  const t = useTranslations("career");
  const format = useFormatter();
  const whole = daysIn(span);
  const tenures = [...new Set(chapters.map(({ home }) => home?.tenure ?? "unknown"))];
  const years = yearsIn(span);
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
      <div
        role="img"
        aria-label={t("picture.label", { from: day(span.from), to: day(span.to) })}
        className={styles.line}
      >
        <div className={styles.bars}>
          {chapters.map((chapter) => (
            <span
              key={chapter.from}
              className={styles.bar}
              data-tenure={chapter.home?.tenure ?? "unknown"}
              style={{ width: percent(daysIn(chapter), whole) }}
            >
              {daysIn(chapter) / whole > 0.16 && (
                <span className={styles.barText}>
                  {t(`tenure.${chapter.home?.tenure ?? "unknown"}`)}
                </span>
              )}
              {chapter.crowded && <span className={styles.crowded}>{t("picture.crowded")}</span>}
            </span>
          ))}
        </div>
        <div className={styles.years}>
          {years.map(({ year, from }) => (
            <span
              key={year}
              style={{
                insetInlineStart: percent(daysIn({ from: span.from, to: from }) - 1, whole),
              }}
            >
              {year}
            </span>
          ))}
        </div>
      </div>
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
