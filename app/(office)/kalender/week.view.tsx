import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { EmptyState } from "@/app/_ui/kit/states";
import { Tag } from "@/app/_ui/kit/tag";
import { endOf } from "@/lib/calendar/rules/events";
import type { CalendarDay, CalendarEvent } from "@/lib/calendar/types";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "./calendar.module.css";

/** Seven days beside each other, or under each other on a phone. */
export function WeekView({
  days,
  today,
  whose,
}: {
  days: readonly CalendarDay[];
  today: PlainDate;
  whose: "mine" | "team";
}) {
  const t = useTranslations("calendar");
  const isEmpty = days.every(({ events, deadlines }) => events.length === 0 && deadlines === 0);
  if (isEmpty) {
    return (
      <EmptyState title={t(whose === "team" ? "emptyTeam" : "empty")} level={3}>
        <p>{t("emptyText")}</p>
      </EmptyState>
    );
  }
  return (
    <ol className={styles.days}>
      {days.map((day) => (
        <Day key={day.day} of={day} isToday={day.day === today} whose={whose} />
      ))}
    </ol>
  );
}

function Day({
  of: { day, events, deadlines },
  isToday,
  whose,
}: {
  of: CalendarDay;
  isToday: boolean;
  whose: "mine" | "team";
}) {
  const t = useTranslations("calendar");
  const format = useFormatter();
  const at = new Date(`${day}T12:00:00Z`);
  const isBare = events.length === 0 && deadlines === 0;
  return (
    <li className={styles.day} data-today={isToday || undefined} data-bare={isBare || undefined}>
      <h3 className={styles.dayName} aria-current={isToday ? "date" : undefined}>
        <span className={styles.weekday}>
          {format.dateTime(at, { weekday: "long", timeZone: "UTC" })}
        </span>{" "}
        <span>{format.dateTime(at, { day: "numeric", month: "short", timeZone: "UTC" })}</span>
        {isToday && <span className={styles.today}> {t("today")}</span>}
      </h3>
      {events.length > 0 && (
        <ul className={styles.events}>
          {events.map((event) => (
            <li key={event.key}>
              <EventView event={event} withName={whose === "team"} />
            </li>
          ))}
        </ul>
      )}
      {deadlines > 0 && (
        <p className={styles.deadlines}>
          <AppLink href="/oversikt">{t("deadlines", { count: deadlines })}</AppLink>
        </p>
      )}
      {isBare && <p className={styles.nothing}>{t("nothing")}</p>}
    </li>
  );
}

function EventView({ event, withName }: { event: CalendarEvent; withName: boolean }) {
  const t = useTranslations("calendar");
  const { startsAtTime, minutes, ownerName, clashes } = event;
  return (
    <div className={styles.event} data-kind={event.isOpen ? event.kind : "busy"}>
      {startsAtTime && (
        <span className={styles.time}>
          {t("span", { from: startsAtTime, to: endOf(startsAtTime, minutes) })}
        </span>
      )}
      {event.isOpen ? (
        <>
          <span className={styles.kind}>{t(`kind.${event.kind}`)}</span>
          <AppLink href={event.href} className={styles.household}>
            {event.name}
          </AppLink>
        </>
      ) : (
        <span className={styles.kind}>{t("busy")}</span>
      )}
      {ownerName && (withName || !event.isOpen) && <span className={styles.who}>{ownerName}</span>}
      {clashes.length > 0 && <Tag tone="warning">{t("clash")}</Tag>}
    </div>
  );
}
