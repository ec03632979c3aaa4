import { PersonGroupIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Button, LinkButton } from "@/app/_ui/kit/button";
import { Page, Row } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { attendanceRoles } from "@/lib/attendance/access";
import { listClasses, requireClass } from "@/lib/attendance/queries/classes";
import { classWeek, ownWeek } from "@/lib/attendance/queries/week";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { isoWeekOf, mondayNamed, mondayOf, weekName } from "@/lib/platform/iso-weeks";
import { Legend } from "./legend.view";
import { saveWeekAction } from "./save-week.action";
import { WeekSheet } from "./week.client";
import styles from "./week.module.css";

type Query = Promise<Record<string, string | string[] | undefined>>;
type Props = { searchParams: Query };

const base = "/program/uke";
const own = "mine";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("attendance.week");
  return { title: t("title") };
}

/** A week of a class, or of one's own participants, to be typed. */
export default async function WeekPage({ searchParams }: Props) {
  const { today } = await requireRole(base, ...attendanceRoles);
  const { klasse, uke, deltaker } = await searchParams;
  const monday = (typeof uke === "string" && mondayNamed(uke)) || mondayOf(today);
  const { classes, chosen, week } = await read(async (scope) => {
    const classes = await listClasses(scope);
    const asked = typeof klasse === "string" ? klasse : (classes[0]?.id ?? own);
    if (asked === own) return { classes, chosen: null, week: await ownWeek(scope, monday) };
    const known = classes.find(({ id }) => id === asked);
    const chosen = known ?? (await requireClass(scope, asked, "attendance.view-week"));
    return { classes, chosen, week: await classWeek(scope, chosen.id, monday) };
  });
  const t = await getTranslations("attendance.week");
  const areas = await getTranslations("attendance.areas");
  const value = chosen?.id ?? own;
  const href = (day: PlainDate) => `${base}?klasse=${value}&uke=${weekName(mondayOf(day))}`;
  const options = [
    ...(chosen && !classes.some(({ id }) => id === chosen.id) ? [chosen] : []),
    ...classes,
  ];
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: areas("title"), href: "/program" }]}
        actions={
          <Row>
            <LinkButton href="/program/avslutning" variant="secondary">
              {t("endings")}
            </LinkButton>
            <LinkButton href="/program/klasser" variant="secondary">
              {t("classes")}
            </LinkButton>
          </Row>
        }
      />
      <div className={styles.bar}>
        <form action={base} method="get" className={styles.choose}>
          <input type="hidden" name="uke" value={weekName(monday)} />
          <label htmlFor="klasse">{t("class")}</label>
          <select id="klasse" name="klasse" className="ds-input" defaultValue={value}>
            {options.map(({ id, name, provider }) => (
              <option key={id} value={id}>
                {name} – {provider}
              </option>
            ))}
            <option value={own}>{t("mine")}</option>
          </select>
          <Button type="submit" variant="secondary">
            {t("show")}
          </Button>
        </form>
        <WeekNav monday={monday} href={href} today={today} />
      </div>
      {week.rows.length === 0 ? (
        <EmptyState
          icon={<PersonGroupIcon aria-hidden />}
          title={chosen ? t("emptyClass") : t("emptyOwn")}
          action={
            chosen ? (
              <LinkButton href={`/program/klasser/${chosen.id}`}>{t("addParticipants")}</LinkButton>
            ) : (
              <LinkButton href="/program/klasser/ny">{t("newClass")}</LinkButton>
            )
          }
        >
          {chosen ? t("emptyClassText") : t("emptyOwnText")}
        </EmptyState>
      ) : (
        <Messages namespaces={["attendance", "programme.weekday", "programme.weekdayShort"]}>
          <WeekSheet
            key={`${value} ${monday}`}
            week={week}
            save={saveWeekAction}
            today={today}
            mixed={chosen === null}
            first={Math.max(
              0,
              week.rows.findIndex(({ participationId }) => participationId === deltaker),
            )}
          />
        </Messages>
      )}
      {week.hidden > 0 && <p>{t("hidden", { count: week.hidden })}</p>}
      {week.rows.length > 0 && <Legend />}
    </Page>
  );
}

async function WeekNav({
  monday,
  href,
  today,
}: {
  monday: PlainDate;
  href: (day: PlainDate) => string;
  today: PlainDate;
}) {
  const [t, format] = await Promise.all([getTranslations("attendance.week"), getFormatter()]);
  const { week, year } = isoWeekOf(monday);
  const noon = (day: PlainDate) => new Date(`${day}T12:00:00Z`);
  return (
    <>
      <h2 className={styles.week}>
        {t("week", { week: String(week), year: String(year) })}{" "}
        <span className={styles.span}>
          {format.dateTimeRange(noon(monday), noon(addDays(monday, 4)), {
            day: "numeric",
            month: "long",
            timeZone: "UTC",
          })}
        </span>
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
    </>
  );
}
