import { useFormatter, useTranslations } from "next-intl";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Tag } from "@/app/_ui/kit/tag";
import { isAbsenceCode } from "@/lib/attendance/rules/codes";
import type { Extension } from "@/lib/attendance/rules/extension";
import type { ExtensionRecord } from "@/lib/attendance/types";
import styles from "./absence.module.css";

type Counted = { code: string; fromOn: string; toOn: string; tenths: number };

/** The planned end as absence and leave make it, and how it was counted before. */
export function ExtensionView({
  end,
  plannedEndOn,
  log,
  extend,
  participation,
}: {
  end: Extension | null;
  plannedEndOn: string | null;
  log: readonly ExtensionRecord[];
  /** None for those who may not. */
  extend: FormAction | null;
  participation: { id: string; version: number };
}) {
  const t = useTranslations("attendance.extension");
  const format = useFormatter();
  const day = (on: string) =>
    format.dateTime(new Date(`${on}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  if (!plannedEndOn) return <p>{t("noEnd")}</p>;
  if (!end) return <p>{t("noRule")}</p>;
  const differs = end.newEndOn !== plannedEndOn;
  return (
    <>
      <p>
        {t(end.addedDays > 0 ? "counted" : "notExceeded", {
          days: end.tenths / 10,
          threshold: end.threshold,
          added: end.addedDays,
          end: day(end.newEndOn),
          base: day(end.baseEndOn),
        })}
      </p>
      <p className={styles.muted}>
        {t(`setting.${end.setting.value === "excess" ? "excess" : "whole"}`)} · {end.rule.law}{" "}
        {end.setting.isDefault && <Tag tone="warning">{t("notVerified")}</Tag>}
      </p>
      {differs && extend && (
        <ConfirmActForm
          action={extend}
          hidden={{ participationId: participation.id, version: participation.version }}
          label={t("extend", { end: day(end.newEndOn) })}
        />
      )}
      {log.length > 0 && (
        <>
          <h3>{t("log")}</h3>
          <ul className={styles.log}>
            {log.map((entry) => (
              <li key={entry.id} className={styles.entry}>
                <p>
                  {t("entry", {
                    old: day(entry.oldEndOn),
                    end: day(entry.newEndOn),
                    added: entry.addedDays,
                    days: entry.tenths / 10,
                  })}
                </p>
                <CountedList counted={entry.counted} day={day} />
                <p className={styles.muted}>
                  {t("by", {
                    name: entry.extendedByName,
                    on: format.dateTime(new Date(entry.createdAt), { dateStyle: "long" }),
                    rule: entry.ruleId,
                    version: entry.ruleVersion,
                  })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function CountedList({
  counted,
  day,
}: {
  counted: readonly Counted[];
  day: (on: string) => string;
}) {
  const t = useTranslations("attendance.extension");
  const type = useTranslations("attendance.types");
  return (
    <ul>
      {counted.map(({ code, fromOn, toOn, tenths }) => (
        <li key={`${code} ${fromOn}`}>
          {t("spell", {
            type: isAbsenceCode(code) ? type(code) : code,
            from: day(fromOn),
            to: day(toOn),
            days: tenths / 10,
          })}
        </li>
      ))}
    </ul>
  );
}
