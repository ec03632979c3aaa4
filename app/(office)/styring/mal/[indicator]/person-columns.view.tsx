import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import type { Column } from "@/app/_ui/kit/table";
import { Tag } from "@/app/_ui/kit/tag";
import type { Indicator } from "@/lib/steering/rules/indicators";
import type { PersonBehind } from "@/lib/steering/types";

/** The columns that both lists of people have. */
export function usePersonColumns(indicator: Indicator, today: string): Column<PersonBehind>[] {
  const t = useTranslations("steering.behind");
  return [
    {
      key: "name",
      header: t("name"),
      primary: true,
      cell: (row) => <AppLink href={`/saker/${row.caseId}`}>{row.name}</AppLink>,
    },
    { key: "case", header: t("case"), cell: (row) => row.caseNumber },
    { key: "day", header: t(`dayOf.${indicator}`), cell: (row) => <DateText value={row.on} /> },
    { key: "result", header: t("result"), cell: (row) => <Outcome row={row} today={today} /> },
  ];
}

function Outcome({ row, today }: { row: PersonBehind; today: string }) {
  const t = useTranslations("steering.behind");
  if (row.reached) return <Tag tone="success">{t("reached")}</Tag>;
  if (!row.missing) return <Tag>{t("not_reached")}</Tag>;
  if (row.on && row.on > today) return <Tag tone="info">{t("notDue")}</Tag>;
  return <Tag tone="warning">{t(`lacks.${row.missing}`)}</Tag>;
}

/** The way to the programme that lacks something. */
export function FixLink({ row }: { row: PersonBehind }) {
  const t = useTranslations("steering.behind");
  if (!row.missing || !row.participationId) return null;
  const base = `/saker/${row.caseId}/program`;
  const ending = `${base}/avslutning/${row.personId}`;
  const href =
    row.missing === "exit_reason"
      ? `${ending}#slutt`
      : row.missing === "status_after_one_year"
        ? `${ending}#etter`
        : `${base}/${row.participationId}`;
  return (
    <AppLink href={href}>
      <span aria-hidden="true">{t("fix")}</span>
      <span className="sr-only">{t("fixFor", { name: row.name })}</span>
    </AppLink>
  );
}
