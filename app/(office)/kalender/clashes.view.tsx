import { useFormatter, useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/kit/alert";
import type { CalendarDay, CalendarEvent } from "@/lib/calendar/types";
import styles from "./calendar.module.css";

/** What of the week cannot both be kept, with the reason. */
export function ClashesView({ days }: { days: readonly CalendarDay[] }) {
  const t = useTranslations("calendar");
  const format = useFormatter();
  const clashing = days.flatMap(({ day, events }) =>
    events.filter(({ clashes }) => clashes.length > 0).map((event) => ({ day, event })),
  );
  if (clashing.length === 0) return null;
  const nameOf = (event: CalendarEvent) =>
    event.isOpen ? t("named", { kind: t(`kind.${event.kind}`), household: event.name }) : t("busy");
  return (
    <Alert tone="warning" title={t("clashTitle")} level={2}>
      <ul className={styles.clashes}>
        {clashing.map(({ day, event }) => (
          <li key={event.key}>
            {t("clashLine", {
              day: format.dateTime(new Date(`${day}T12:00:00Z`), {
                weekday: "long",
                timeZone: "UTC",
              }),
              time: event.startsAtTime ?? "",
              what: nameOf(event),
              why: format.list(event.clashes.map((clash) => t(`clashes.${clash}`))),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
