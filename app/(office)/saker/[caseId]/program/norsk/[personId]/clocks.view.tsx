import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateText } from "@/app/_ui/kit/date-text";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import { Why } from "@/app/_ui/law/why";
import type { CivicsDecision } from "@/lib/law/rules/civics";
import type { NorwegianDecision } from "@/lib/law/rules/norwegian";
import type { Law } from "@/lib/law/types";
import type { Clock } from "@/lib/norwegian/rules/hours";
import styles from "./norwegian.module.css";

const GOES_ON: readonly string[] = ["right_and_duty", "right", "duty"];

/** The clocks beside each other: Norwegian, civics, and the programme that neither moves. */
export function Clocks({
  norwegian,
  civics,
  clocks,
  civicsDoneOn,
  programme,
  setting,
}: {
  norwegian: NorwegianDecision;
  civics: CivicsDecision;
  clocks: { norwegian: Clock; civics: Clock };
  civicsDoneOn: string | null;
  programme: { startedOn: string | null; plannedEndOn: string | null } | null;
  setting: Law["setting"];
}) {
  const t = useTranslations("norwegian.clocks");
  return (
    <>
      <p>{t("lead")}</p>
      <div className={styles.clocks}>
        <ClockCard
          title={t("norwegian")}
          result={norwegian.result}
          clock={clocks.norwegian}
          untilLabel={t("until")}
        >
          <Why decisions={[norwegian]} setting={setting} />
        </ClockCard>
        <ClockCard
          title={t("civics")}
          result={civics.result}
          clock={clocks.civics}
          untilLabel={t("due")}
          doneOn={civicsDoneOn}
        >
          <Why decisions={[civics]} setting={setting} />
        </ClockCard>
        <article className={styles.clock}>
          <h3 className={styles.clockTitle}>{t("programme")}</h3>
          {programme?.startedOn ? (
            <p>
              <DateText value={programme.startedOn} /> –{" "}
              {programme.plannedEndOn && <DateText value={programme.plannedEndOn} />}
            </p>
          ) : (
            <p>{t("noProgramme")}</p>
          )}
        </article>
      </div>
    </>
  );
}

function ClockCard({
  title,
  result,
  clock,
  untilLabel,
  doneOn = null,
  children,
}: {
  title: string;
  result: string;
  clock: Clock;
  untilLabel: string;
  doneOn?: string | null;
  children: ReactNode;
}) {
  const t = useTranslations("norwegian.clocks");
  const format = useFormatter();
  const hours = (minutes: number) => format.number(Math.round(minutes / 6) / 10);
  const { months, from, endsOn, movedDays, passedDays, leftDays, usedMinutes } = clock;
  const limited = clock.hours !== null || months !== null || endsOn !== null;
  const ended = result === "none" && endsOn !== null;
  return (
    <article className={styles.clock}>
      <h3 className={styles.clockTitle}>{title}</h3>
      {result === "missing" && <p>{t("missing")}</p>}
      {(result === "none" || result === "not_yet") && !ended && <p>{t("none")}</p>}
      {doneOn && (
        <p>
          {t("done")} <DateText value={doneOn} />
        </p>
      )}
      {(GOES_ON.includes(result) || ended) && (
        <>
          {endsOn ? (
            <p className={styles.clockEnd}>
              {untilLabel} <DateText value={endsOn} />
            </p>
          ) : (
            months !== null && <p className={styles.clockEnd}>{t("notBegun")}</p>
          )}
          {months !== null && from && (
            <p>
              {t("months", { months })} <DateText value={from} />
            </p>
          )}
          {passedDays !== null && leftDays !== null && !doneOn && (
            <ProgressBar
              label={t("time")}
              value={passedDays}
              max={passedDays + leftDays}
              valueText={t("usedDays", { passed: passedDays, left: leftDays })}
            />
          )}
          {clock.hours !== null ? (
            <ProgressBar
              label={t("used")}
              value={Math.min(usedMinutes, clock.hours * 60)}
              max={clock.hours * 60}
              valueText={t("usedHours", { used: hours(usedMinutes), all: clock.hours })}
            />
          ) : (
            <p className={styles.muted}>{t("hadHours", { hours: hours(usedMinutes) })}</p>
          )}
          {movedDays > 0 && <p className={styles.muted}>{t("moved", { days: movedDays })}</p>}
          {!limited && <p className={styles.muted}>{t("noLimit")}</p>}
        </>
      )}
      {children}
    </article>
  );
}
