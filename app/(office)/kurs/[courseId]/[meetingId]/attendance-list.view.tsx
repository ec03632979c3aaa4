import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/kit/tag";
import type { Attendance, Participant } from "@/lib/courses/types";
import styles from "../../courses.module.css";

/** Who was there, as it stands after corrections. */
export function AttendanceList({
  participants,
  attendance,
}: {
  participants: readonly Participant[];
  attendance: readonly Attendance[];
}) {
  const t = useTranslations("courses.meeting");
  const said = new Map(attendance.map((one) => [one.invitationId, one]));
  return (
    <ul className={styles.attendance}>
      {participants.map(({ invitationId, name }) => {
        const one = said.get(invitationId);
        return (
          <li key={invitationId} className={styles.line}>
            <span>{name}</span>
            {one ? (
              <Tag tone={one.attended ? "success" : "neutral"}>
                {t(one.attended ? "was" : "wasNot")}
              </Tag>
            ) : (
              <Tag tone="warning">{t("notSaid")}</Tag>
            )}
            {one?.reason && (
              <span className={styles.reason}>
                {t("corrected", { name: one.recordedByName, reason: one.reason })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
