import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Chips } from "@/app/_ui/checklists/chips";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { calendarRoles } from "@/lib/calendar/access";
import { calendarWeek } from "@/lib/calendar/queries/week";
import { weekAddress, weekAsked } from "@/lib/calendar/rules/week-address";
import { addDays } from "@/lib/platform/dates";
import { isoWeekOf } from "@/lib/platform/iso-weeks";
import styles from "./calendar.module.css";
import { ClashesView } from "./clashes.view";
import { WeekView } from "./week.view";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const base = "/kalender";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("calendar");
  return { title: t("title") };
}

/** One's own week, or the team's: what takes someone's time, and what cannot both be kept. */
export default async function CalendarPage({ searchParams }: Props) {
  const { today } = await requireRole(base, ...calendarRoles);
  const { uke, hvem } = await searchParams;
  const monday = weekAsked(uke, today);
  const whose = hvem === "team" ? "team" : "mine";
  const days = await read((scope) => calendarWeek(scope, monday, whose));
  const [t, format] = await Promise.all([getTranslations("calendar"), getFormatter()]);
  const { week, year } = isoWeekOf(monday);
  const href = (day: string, who: string = whose) =>
    `${base}?uke=${weekAddress(day)}${who === "team" ? "&hvem=team" : ""}`;
  const [from, to] = [monday, addDays(monday, 6)].map((day) => new Date(`${day}T12:00:00Z`));
  const span =
    from && to
      ? format.dateTimeRange(from, to, {
          day: "numeric",
          month: "long",
          year: "numeric",
          timeZone: "UTC",
        })
      : "";
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton href="/innstillinger#kalender" variant="secondary">
            {t("subscribe")}
          </LinkButton>
        }
      />
      <Chips
        label={t("whose")}
        chips={(["mine", "team"] as const).map((who) => ({
          href: href(monday, who),
          label: t(who),
          current: who === whose,
        }))}
      />
      <div className={styles.weekBar}>
        <h2 className={styles.week}>
          {t("week", { week: String(week), year: String(year) })}{" "}
          <span className={styles.span}>{span}</span>
        </h2>
        <nav aria-label={t("weeks")} className={styles.weekNav}>
          <LinkButton href={href(addDays(monday, -7))} variant="tertiary" size="sm">
            {t("previous")}
          </LinkButton>
          <LinkButton href={href(today)} variant="tertiary" size="sm">
            {t("thisWeek")}
          </LinkButton>
          <LinkButton href={href(addDays(monday, 7))} variant="tertiary" size="sm">
            {t("next")}
          </LinkButton>
        </nav>
      </div>
      <ClashesView days={days} />
      <WeekView days={days} today={today} whose={whose} />
    </Page>
  );
}
