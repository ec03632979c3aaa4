"use client";
import { useFormatter, useTranslations } from "next-intl";
import { capAmount, capCount } from "@/app/_ui/attendance/cap-words";
import { AppLink } from "@/app/_ui/kit/app-link";
import type { TypedWarning } from "@/lib/attendance/rules/typed-warnings";
import type { WeekState } from "./use-week.client";
import styles from "./week.module.css";

/** Absence that was typed and that uses the last day of its type, or more than the law has. */
export function TypedWarnings({ state }: { state: WeekState }) {
  const t = useTranslations("attendance.week.warned");
  const type = useTranslations("attendance.types");
  const words = useWarningWords();
  return (
    <div role="status">
      {state.warned.length > 0 && (
        <section className={styles.clashes} aria-label={t("title")}>
          <h3 className={styles.clashTitle}>{t("title")}</h3>
          <ul className={styles.clashList}>
            {state.warned.map(({ key, code, warning }) => {
              const row = state.cells.get(key)?.row;
              if (!row) return null;
              const { name, caseId, personId } = row;
              return (
                <li key={`${key} ${code}`} className={styles.clash}>
                  <span>
                    {t("of", { name, type: type(code) })} {words(warning)}
                  </span>
                  <AppLink href={`/saker/${caseId}/program/fravaer/${personId}`}>
                    {t("open", { name })}
                  </AppLink>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

function useWarningWords(): (warning: TypedWarning) => string {
  const t = useTranslations("attendance.week.warned");
  const law = useTranslations("attendance.warnings");
  const unit = useTranslations("attendance.caps.amount");
  const format = useFormatter();
  const day = (on: string) =>
    format.dateTime(new Date(`${on}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  return (warning) => {
    if (warning.kind === "counted") {
      const { used, max, rule } = warning.cap;
      return t(used > max ? "passed" : "full", {
        used: capCount("working_days", used),
        max: capAmount(unit, "working_days", max),
        law: rule.law ?? "",
      });
    }
    const { hindrance } = warning;
    if (hindrance.code === "too-early") return law("tooEarly", { from: day(hindrance.from) });
    if (hindrance.code === "withdrawn") return law("withdrawn", { since: day(hindrance.since) });
    return law("tooLong", { days: hindrance.days, left: hindrance.left });
  };
}
