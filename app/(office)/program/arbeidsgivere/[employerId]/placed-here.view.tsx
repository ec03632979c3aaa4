import { useFormatter, useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import { StateTag } from "@/app/_ui/placements/state-tag";
import { stateOf } from "@/lib/placements/rules/standing";
import type { PlacementHere, PlacementsHere } from "@/lib/placements/types";

/** Who is, was or is to be at an employer, as far as the reader may know of them. */
export function PlacedHere({
  placed: { shown, hidden, taken },
  places,
  today,
}: {
  placed: PlacementsHere;
  places: number;
  today: string;
}) {
  const t = useTranslations("placements");
  const format = useFormatter();
  const { here, ahead, before } = hidden;
  const someHidden = here + ahead + before > 0;
  const columns: Column<PlacementHere>[] = [
    { key: "name", header: t("field.name"), primary: true, cell: ({ name }) => name },
    { key: "kind", header: t("field.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: "period",
      header: t("person.period"),
      cell: ({ fromOn, toOn, endedOn }) => (
        <>
          <DateText value={fromOn} />–<DateText value={endedOn ?? toOn} />
        </>
      ),
    },
    {
      key: "hours",
      header: t("field.hours"),
      align: "end",
      cell: ({ minutesPerWeek }) => format.number(minutesPerWeek / 60),
    },
    {
      key: "state",
      header: t("field.result"),
      cell: (row) =>
        row.result ? t(`result.${row.result}`) : <StateTag state={stateOf(row, today)} />,
    },
  ];
  return (
    <>
      <p>{places > 0 ? t("employer.placesLine", { taken, places }) : t("employer.noPlacesLine")}</p>
      {shown.length > 0 && (
        <DataTable
          caption={t("employer.here")}
          captionHidden
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          rowHref={({ caseId, personId, id }) =>
            `/saker/${caseId}/program/praksis/${personId}#${id}`
          }
        />
      )}
      {someHidden && <p>{t("employer.hidden", hidden)}</p>}
      {shown.length === 0 && !someHidden && <p>{t("employer.nobody")}</p>}
    </>
  );
}
