import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { Section, Stack } from "@/app/_ui/kit/page";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { TheYear, YearRequest } from "@/lib/steering/types";
import { correctYearRequestAction } from "./correct-year-request.action";
import { CorrectYearRequestForm } from "./correct-year-request.form";
import { recordYearRequestAction } from "./record-year-request.action";
import { RecordYearRequestForm } from "./record-year-request.form";

/** Every letter in which the state has asked, what they come to, and for the manager the forms. */
export function YearRequestsView({
  shown,
  mayChange,
  correcting,
}: {
  shown: TheYear;
  mayChange: boolean;
  correcting: string | undefined;
}) {
  const t = useTranslations("steering.request");
  const { year, requests, requested } = shown;
  const chosen = mayChange ? requests.find(({ id }) => id === correcting) : undefined;
  const columns: Column<YearRequest>[] = [
    {
      key: "received",
      header: t("receivedOn"),
      primary: true,
      cell: (row) => <DateText value={row.receivedOn} />,
    },
    { key: "kind", header: t("kind"), cell: (row) => t(`kinds.${row.kind}`) },
    {
      key: "number",
      header: t("number"),
      align: "end",
      cell: (row) => `${row.kind === "additional" ? "+" : ""}${row.requestedNumber}`,
    },
    {
      key: "minors",
      header: t("requestedMinors"),
      align: "end",
      cell: (row) => row.requestedMinors ?? "–",
    },
    { key: "reference", header: t("caseReference"), cell: (row) => row.caseReference ?? "–" },
    { key: "note", header: t("note"), cell: (row) => row.note ?? "–" },
    {
      key: "correct",
      header: t("correctHeader"),
      cell: (row) => (
        <AppLink href={`/styring/aret?ar=${year}&rett=${row.id}#rett`}>{t("correct")}</AppLink>
      ),
    },
  ];
  return (
    <Stack>
      <p>{t("text")}</p>
      {requested ? (
        <>
          <p>
            {requested.minors === null
              ? t("sum", { number: requested.number })
              : t("sumWithMinors", { number: requested.number, minors: requested.minors })}
          </p>
          <DataTable
            caption={t("caption", { year })}
            captionHidden
            rows={requests}
            rowKey={(row) => row.id}
            columns={mayChange ? columns : columns.filter(({ key }) => key !== "correct")}
          />
        </>
      ) : (
        <p>{t("none")}</p>
      )}
      {chosen && (
        <Section id="rett" title={t("correctTitle")} level={3}>
          <p>{t("correctText")}</p>
          <CorrectYearRequestForm
            key={`${chosen.id}/${chosen.version}`}
            action={correctYearRequestAction.bind(null, chosen.id)}
            request={chosen}
          />
        </Section>
      )}
      {mayChange && !chosen && (
        <RecordYearRequestForm
          key={`${year}/${requests.length}`}
          action={recordYearRequestAction.bind(null, String(year))}
          kind={requests.length === 0 ? "original" : "additional"}
        />
      )}
    </Stack>
  );
}
