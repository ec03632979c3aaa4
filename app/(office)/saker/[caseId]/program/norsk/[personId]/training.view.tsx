import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import type { EntryKind } from "@/lib/norwegian/rules/codes";
import { extensionDays } from "@/lib/norwegian/rules/leave";
import type { NorwegianRecord } from "@/lib/norwegian/types";
import styles from "./norwegian.module.css";

type ChangeHref = ((id: string, kind: EntryKind) => string) | null;

/** Decisions, leave and exemptions of the training, each a short list with its form below. */
export function Training({
  record,
  changeHref,
  forms,
}: {
  record: NorwegianRecord;
  changeHref: ChangeHref;
  forms: { decision: ReactNode; leave: ReactNode; exemption: ReactNode };
}) {
  const t = useTranslations("norwegian.training");
  const words = useTranslations("norwegian");
  const change = (id: string, kind: EntryKind) =>
    changeHref && <AppLink href={changeHref(id, kind)}>{t("change")}</AppLink>;
  return (
    <div className={styles.parts}>
      <Part title={t("decisions")} form={forms.decision}>
        {record.decisions.toReversed().map((one) => (
          <li key={one.id} className={styles.entry}>
            <p>
              {words(`decisionKinds.${one.kind}`)} <DateText value={one.decidedOn} />
              {one.startsOn && (
                <>
                  , {t("startsOn")} <DateText value={one.startsOn} />
                </>
              )}
              {one.deferredUntil && (
                <>
                  , {t("deferredUntil")} <DateText value={one.deferredUntil} />
                </>
              )}
            </p>
            <p className={styles.muted}>{one.reason}</p>
            <p className={styles.muted}>
              {one.recordedByName} {change(one.id, "decision")}
            </p>
          </li>
        ))}
      </Part>
      <Part title={t("leaves")} form={forms.leave}>
        {record.leaves.toReversed().map((one) => (
          <li key={one.id} className={styles.entry}>
            <p>
              {words(`leaveGrounds.${one.ground}`)}, <DateText value={one.fromOn} /> –{" "}
              <DateText value={one.toOn} /> ({t("leaveDays", { days: extensionDays([one]) })})
            </p>
            <p className={styles.muted}>
              {one.recordedByName} {change(one.id, "leave")}
            </p>
          </li>
        ))}
      </Part>
      <Part title={t("exemptions")} form={forms.exemption}>
        {record.exemptions.toReversed().map((one) => (
          <li key={one.id} className={styles.entry}>
            <p>
              {words(`subjects.${one.subject}`)}: {words(`grounds.${one.ground}`)},{" "}
              <DateText value={one.decidedOn} />
            </p>
            <p className={styles.muted}>
              {t("seen")} <DateText value={one.documentSeenOn} />. {one.recordedByName}{" "}
              {change(one.id, "exemption")}
            </p>
          </li>
        ))}
      </Part>
    </div>
  );
}

function Part({
  title,
  form,
  children,
}: {
  title: string;
  form: ReactNode;
  children: readonly ReactNode[];
}) {
  const t = useTranslations("norwegian.training");
  return (
    <section className={styles.part}>
      <h3 className={styles.small}>{title}</h3>
      {children.length > 0 ? (
        <ul className={styles.log}>{children}</ul>
      ) : (
        <p className={styles.muted}>{t("none")}</p>
      )}
      {form}
    </section>
  );
}

/** Hours of training that the weeks do not show, after those that they do. */
export function Hours({
  record,
  registered,
  changeHref,
}: {
  record: NorwegianRecord;
  registered: { norwegian: number; civics: number };
  changeHref: ChangeHref;
}) {
  const t = useTranslations("norwegian.training");
  const words = useTranslations("norwegian");
  const format = useFormatter();
  const hours = (minutes: number) => format.number(Math.round(minutes / 6) / 10);
  return (
    <>
      <p>
        {t("registered", {
          norwegian: hours(registered.norwegian),
          civics: hours(registered.civics),
        })}
      </p>
      {record.hours.length > 0 && (
        <ul className={styles.log}>
          {record.hours.toReversed().map((one) => (
            <li key={one.id} className={styles.entry}>
              <p>
                {words(`subjects.${one.subject}`)}:{" "}
                {t("hoursText", { hours: hours(one.minutes), provider: one.provider })},{" "}
                <DateText value={one.fromOn} /> – <DateText value={one.toOn} />
              </p>
              <p className={styles.muted}>
                {words(`sources.${one.source}`)}. {one.recordedByName}{" "}
                {changeHref && <AppLink href={changeHref(one.id, "hours")}>{t("change")}</AppLink>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
