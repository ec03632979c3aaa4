"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/kit/button";
import { textOf } from "@/lib/attendance/rules/held-cell";
import { weekdayOf } from "@/lib/platform/iso-weeks";
import type { WeekState } from "./use-week.client";
import styles from "./week.module.css";

/** Cells that someone else saved meanwhile: both values, and which of them is to stand. */
export function Clashes({ state }: { state: WeekState }) {
  const t = useTranslations("attendance.week.clash");
  const weekday = useTranslations("programme.weekday");
  if (state.clashes.length === 0) return null;
  return (
    <section className={styles.clashes} aria-label={t("title")} role="alert">
      <h3 className={styles.clashTitle}>{t("title")}</h3>
      <ul className={styles.clashList}>
        {state.clashes.map((clash) => {
          const held = state.cells.get(clash.key);
          if (!held) return null;
          const who = clash.byName ?? t("someone");
          return (
            <li key={clash.key} className={styles.clash}>
              <span>
                {t("text", {
                  name: held.row.name,
                  day: weekday(`${weekdayOf(held.cell.day)}`),
                  who,
                  theirs: textOf(clash.stands) || t("nothing"),
                  yours: textOf(clash.typed) || t("nothing"),
                })}
              </span>
              <span className={styles.acts}>
                <Button variant="secondary" size="sm" onClick={() => state.settle(clash, false)}>
                  {t("keepTheirs", { who })}
                </Button>
                <Button variant="secondary" size="sm" onClick={() => state.settle(clash, true)}>
                  {t("keepYours")}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
