import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { EmptyState } from "@/app/_ui/kit/states";
import { type Column, DataTable } from "@/app/_ui/kit/table";
import type { FollowUpRecord } from "@/lib/participation/types";

/** What has been gone through and agreed, the latest first; `base` leads to correcting it. */
export function RecordTable({
  records,
  base,
}: {
  records: readonly FollowUpRecord[];
  base: string | null;
}) {
  const t = useTranslations("participation");
  const columns: Column<FollowUpRecord>[] = [
    { key: "what", header: t("what"), primary: true, cell: ({ kind }) => t(`kind.${kind}`) },
    { key: "heldOn", header: t("heldOn"), cell: ({ heldOn }) => <DateText value={heldOn} /> },
    { key: "who", header: t("who"), cell: ({ personName }) => personName ?? t("wholeCase") },
    { key: "told", header: t("told"), cell: (record) => <Told record={record} /> },
    { key: "by", header: t("by"), cell: ({ recordedByName }) => recordedByName },
    ...(base
      ? [
          {
            key: "change",
            header: "",
            cell: ({ id, kind }: FollowUpRecord) => (
              <AppLink href={`${base}?rett=${id}`}>
                {t("change")} <span className="sr-only">{t(`kind.${kind}`)}</span>
              </AppLink>
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t("records")}
      captionHidden
      rows={records}
      rowKey={({ id }) => id}
      columns={columns}
      empty={
        <EmptyState title={t("empty")} level={3}>
          <p>{t("emptyText")}</p>
        </EmptyState>
      }
    />
  );
}

function Told({ record }: { record: FollowUpRecord }) {
  const t = useTranslations("participation.tells");
  const format = useFormatter();
  const { kind, outcome, wantsMore, atRisk, contactOfferedOn, costTotal, costYear } = record;
  switch (kind) {
    case "participation":
      return [
        t(wantsMore ? "wantsMore" : "wantsNoMore"),
        ...(outcome ? [t("offered", { what: outcome })] : []),
      ].join(", ");
    case "school":
      return [
        t(atRisk ? "atRisk" : "notAtRisk"),
        ...(contactOfferedOn
          ? [
              t("contact", {
                day: format.dateTime(new Date(`${contactOfferedOn}T12:00:00Z`), {
                  day: "numeric",
                  month: "long",
                  timeZone: "UTC",
                }),
              }),
            ]
          : []),
      ].join(", ");
    case "youth_talk":
      return [
        t(record.heldAlone ? "heldAlone" : "notAlone"),
        t("followsUp", { who: outcome ?? "–" }),
      ].join(", ");
    case "cost":
      return t("cost", {
        amount: format.number(Math.round((costTotal ?? 0) / 100), {
          style: "currency",
          currency: "NOK",
          maximumFractionDigits: 0,
        }),
        year: String(costYear),
      });
    default:
      return outcome ?? "";
  }
}
