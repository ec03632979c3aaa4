import { useTranslations } from "next-intl";
import { PeriodText } from "@/app/_ui/housing/period-text";
import { TenancyStateTag } from "@/app/_ui/housing/tenancy-state";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import type { TenancyState } from "@/lib/housing/rules/states";
import type { TenancyRow } from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";

/** A home that a household lives in or is to have, and what is to be done next. */
export function HomeCard({
  tenancy,
  base,
  today,
  gives,
}: {
  tenancy: TenancyRow;
  base: string;
  today: PlainDate;
  gives: boolean;
}) {
  const t = useTranslations("housing");
  const { streetAddress, unit, postalCode, postalPlace, status } = tenancy;
  return (
    <Card
      level={3}
      title={[streetAddress, unit].filter(Boolean).join(", ")}
      href={`${base}/tildeling/${tenancy.id}`}
    >
      <TenancyStateTag tenancy={tenancy} today={today} />
      <DefinitionList
        items={[
          { term: t("case.place"), value: `${postalCode} ${postalPlace}` },
          {
            term: t("case.period"),
            value: <PeriodText from={tenancy.plannedFrom} until={tenancy.plannedUntil} />,
          },
          { term: t("case.people"), value: t("case.peopleCount", { count: tenancy.people }) },
          {
            term: t("case.next"),
            value: t(`next.${status}`),
            note: dueOf(tenancy, status) && <DateText value={dueOf(tenancy, status)} />,
          },
        ]}
      />
      {!gives && status !== "moved_in" && <p>{t("case.othersAct")}</p>}
    </Card>
  );
}

/** The day that the next step is planned for. */
function dueOf(tenancy: TenancyRow, status: TenancyState): PlainDate | null {
  if (status === "offered") return tenancy.answerDueOn;
  if (status === "accepted") return tenancy.handoverPlannedOn;
  if (status === "handed_over") return tenancy.plannedFrom;
  return status === "moved_in" ? tenancy.plannedUntil : null;
}
