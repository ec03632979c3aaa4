import { useTranslations } from "next-intl";
import type { FormAction } from "@/app/_ui/form/form-state";
import { Alert } from "@/app/_ui/kit/alert";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { hoursText } from "@/lib/attendance/rules/cell";
import type { AbsenceTalk } from "@/lib/attendance/types";
import styles from "./absence.module.css";
import { HoldTalkForm } from "./talk.form";

/** Talks about absence out of the ordinary: the open one first, then those that were held. */
export function Talks({
  talks,
  hold,
  today,
  caseId,
}: {
  talks: readonly AbsenceTalk[];
  hold: FormAction | null;
  today: string;
  caseId: string;
}) {
  const t = useTranslations("attendance.talk");
  const open = talks.find(({ heldOn }) => heldOn === null);
  const held = talks.filter(({ heldOn }) => heldOn !== null);
  return (
    <>
      {open && (
        <Alert tone="warning" title={t("open")} level={3}>
          <p>
            {t("openText", { hours: hoursText(open.minutes) })} <DateText value={open.windowFrom} />{" "}
            – <DateText value={open.windowTo} />.
          </p>
          {hold && <HoldTalkForm action={hold} talk={open} today={today} />}
        </Alert>
      )}
      {held.length > 0 && (
        <ul className={styles.log}>
          {held.map((talk) => (
            <li key={talk.id} className={styles.entry}>
              <p>
                {t("heldBy", { name: talk.heldByName ?? "" })}{" "}
                {talk.heldOn && <DateText value={talk.heldOn} />}.{" "}
                {talk.cause && t(`causes.${talk.cause}`)}.
              </p>
              {talk.agreement && <p className={styles.muted}>{talk.agreement}</p>}
              {talk.cause === "housing" && (
                <AppLink href={`/saker/${caseId}/bolig`}>{t("toHousing")}</AppLink>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
