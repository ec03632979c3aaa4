import { useTranslations } from "next-intl";
import { PeriodText } from "@/app/_ui/housing/period-text";
import { TenancyStateTag } from "@/app/_ui/housing/tenancy-state";
import { DateText } from "@/app/_ui/kit/date-text";
import { DataTable } from "@/app/_ui/kit/table";
import type { TenancyRow } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";

/** All homes and offers of a case, the latest first, with why one was refused or left. */
export function TenancyTable({
  base,
  tenancies,
  today,
}: {
  base: string;
  tenancies: readonly TenancyRow[];
  today: PlainDate;
}) {
  const t = useTranslations("housing");
  return (
    <DataTable
      caption={t("case.history")}
      captionHidden
      rows={tenancies}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/tildeling/${id}`}
      columns={[
        {
          key: "home",
          header: t("case.home"),
          primary: true,
          cell: ({ streetAddress, unit }) => [streetAddress, unit].filter(Boolean).join(", "),
        },
        {
          key: "state",
          header: t("case.stateHeader"),
          cell: (one) => <TenancyStateTag tenancy={one} today={today} />,
        },
        {
          key: "period",
          header: t("case.period"),
          cell: ({ movedInOn, plannedFrom, movedOutOn, plannedUntil }) => (
            <PeriodText from={movedInOn ?? plannedFrom} until={movedOutOn ?? plannedUntil} />
          ),
        },
        { key: "why", header: t("case.why"), cell: (one) => <WhyEnded tenancy={one} /> },
        {
          key: "offered",
          header: t("case.offeredOn"),
          cell: ({ offeredOn }) => <DateText value={offeredOn} />,
        },
      ]}
    />
  );
}

function WhyEnded({ tenancy }: { tenancy: TenancyRow }) {
  const t = useTranslations("housing");
  const { refusalReason, refusalNote, withdrawalReason, movedOutReason, movedOutTo } = tenancy;
  if (refusalReason)
    return [t(`refusalReason.${refusalReason}`), refusalNote].filter(Boolean).join(": ");
  if (withdrawalReason) return t(`withdrawalReason.${withdrawalReason}`);
  if (movedOutReason && movedOutTo) {
    return `${t(`moveOutReason.${movedOutReason}`)}. ${t(`movedTo.${movedOutTo}`)}`;
  }
  return null;
}
