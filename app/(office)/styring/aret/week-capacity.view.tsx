import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section, Stack } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { reportedNotes } from "@/app/_ui/reporting/reported-to";
import styles from "@/app/_ui/steering/steering.module.css";
import { isoWeekOf, weekName } from "@/lib/platform/iso-weeks";
import type { SupportContact } from "@/lib/reporting/types";
import { dwellingSizes, placesIn } from "@/lib/steering/rules/places";
import type { WeekCapacity } from "@/lib/steering/types";
import { setWeekCapacityAction } from "./set-week-capacity.action";
import { SetWeekCapacityForm } from "./set-week-capacity.form";

/** Columns that rest on how many are planned. */
const ofPlanned = new Set(["planned", "left"]);

/** The dwellings of the coming weeks by size, beside those who are planned, and the form for a week. */
export function WeekCapacityView({
  year,
  weeks,
  mayChange,
  contacts,
  changing,
}: {
  year: number;
  weeks: readonly WeekCapacity[];
  mayChange: boolean;
  contacts: readonly SupportContact[];
  /** The Monday of the week to change. */
  changing: string | null;
}) {
  const t = useTranslations("steering.capacity");
  const masked = weeks.some(({ planned }) => planned === null);
  const chosen = mayChange ? weeks.find((one) => one.weekStartsOn === changing) : undefined;
  const name = (one: WeekCapacity) => t("week", { week: isoWeekOf(one.weekStartsOn).week });
  const format = useFormatter();
  // An empty cell takes no room on a phone.
  const some = (value: number) => (value === 0 ? null : format.number(value));
  const entered = (one: WeekCapacity, value: number) =>
    one.version === 0 ? null : format.number(value);
  const columns: Column<WeekCapacity>[] = [
    {
      key: "week",
      header: t("weekHeader"),
      primary: true,
      cell: (one) => (
        <>
          {mayChange ? (
            <AppLink href={`/styring/aret?ar=${year}&uke=${weekName(one.weekStartsOn)}#uke`}>
              {name(one)}
            </AppLink>
          ) : (
            name(one)
          )}{" "}
          <span className={styles.quiet}>
            <DateText value={one.weekStartsOn} />
          </span>
        </>
      ),
    },
    ...dwellingSizes.map(
      (size): Column<WeekCapacity> => ({
        key: `size-${size}`,
        header: t("holds", { size }),
        align: "end",
        cell: (one) => some(one[`dwellingsFor${size}`]),
      }),
    ),
    {
      key: "places",
      header: t("places"),
      align: "end",
      cell: (one) => entered(one, placesIn(one)),
    },
    {
      key: "minors",
      header: t("minorPlacesShort"),
      align: "end",
      cell: (one) => some(one.minorPlaces),
    },
    {
      key: "planned",
      header: t("planned"),
      align: "end",
      cell: ({ planned, version }) =>
        planned === 0 && version === 0 ? null : format.number(planned ?? 0),
    },
    {
      key: "left",
      header: t("left"),
      align: "end",
      cell: (one) => entered(one, placesIn(one) + one.minorPlaces - (one.planned ?? 0)),
    },
  ];
  return (
    <Stack>
      <p>{t("text")}</p>
      {weeks.every(({ version }) => version === 0) && <p>{t("none")}</p>}
      <DataTable
        caption={t("caption")}
        captionHidden
        rows={weeks}
        rowKey={(one) => one.weekStartsOn}
        columns={masked ? columns.filter(({ key }) => !ofPlanned.has(key)) : columns}
      />
      {masked && <p className={styles.quiet}>{t("maskedNote")}</p>}
      {chosen && (
        <Section
          id="uke"
          title={t("changeTitle", { week: isoWeekOf(chosen.weekStartsOn).week })}
          level={3}
        >
          <SetWeekCapacityForm
            key={`${chosen.weekStartsOn}/${chosen.version}`}
            action={setWeekCapacityAction.bind(null, String(year), chosen.weekStartsOn)}
            capacity={chosen}
            notes={reportedNotes("steering.set-week-capacity", { contacts, caseNumber: null })}
          />
        </Section>
      )}
    </Stack>
  );
}
