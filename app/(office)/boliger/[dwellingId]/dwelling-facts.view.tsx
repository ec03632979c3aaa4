import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { MoneyText } from "@/app/_ui/kit/money-text";
import type { DwellingView } from "@/lib/dwellings/queries/view-dwelling";

/** What the register holds of the dwelling. */
export function DwellingFacts({ view, acts }: { view: DwellingView; acts: ReactNode }) {
  const t = useTranslations("dwellings");
  const f = useTranslations("dwellings.fields");
  const { dwelling, capacity, landlord } = view;
  const answer = (value: boolean | null) => value !== null && t(value ? "form.yes" : "form.no");
  const included = (
    ["includesHeating", "includesElectricity", "includesInternet", "isFurnished"] as const
  ).filter((field) => dwelling[field]);
  return (
    <>
      <Card title={t("page.facts")}>
        <DefinitionList
          columns={1}
          items={[
            { term: f("kind"), value: t(`kind.${dwelling.kind}`) },
            { term: f("holding"), value: t(`holding.${dwelling.holding}`) },
            {
              term: f("landlordId"),
              value: landlord && (
                <AppLink href={`/utleiere/${landlord.id}`}>{landlord.name}</AppLink>
              ),
            },
            { term: f("areaName"), value: dwelling.areaName },
            { term: f("rooms"), value: dwelling.rooms },
            { term: f("bedrooms"), value: dwelling.bedrooms },
            {
              term: f("areaM2"),
              value: dwelling.areaM2 !== null && t("list.sqm", { area: dwelling.areaM2 }),
            },
            { term: t("page.capacity"), value: capacity },
            { term: f("ownEntrance"), value: answer(dwelling.ownEntrance) },
            { term: f("ownBathroom"), value: answer(dwelling.ownBathroom) },
            { term: f("ownKitchen"), value: answer(dwelling.ownKitchen) },
            {
              term: f("availableFrom"),
              value: dwelling.availableFrom && <DateText value={dwelling.availableFrom} />,
            },
            ...(dwelling.availableTo
              ? [{ term: f("availableTo"), value: <DateText value={dwelling.availableTo} /> }]
              : []),
            ...(dwelling.note ? [{ term: f("note"), value: dwelling.note }] : []),
          ]}
        />
        {acts}
      </Card>
      <Card title={t("page.access")}>
        <DefinitionList
          columns={1}
          items={[
            { term: f("stepFreeEntrance"), value: answer(dwelling.stepFreeEntrance) },
            { term: f("wheelchairAccessible"), value: answer(dwelling.wheelchairAccessible) },
            { term: f("accessibleBathroom"), value: answer(dwelling.accessibleBathroom) },
            { term: f("hasLift"), value: answer(dwelling.hasLift) },
            { term: f("floor"), value: dwelling.floor },
          ]}
        />
      </Card>
      <Card title={t("page.money")}>
        <DefinitionList
          columns={1}
          items={[
            { term: f("monthlyRent"), value: <MoneyText ore={dwelling.monthlyRent} /> },
            {
              term: t("page.includes"),
              value: included.map((field) => <div key={field}>{f(field)}</div>),
            },
            { term: f("monthlyEnergy"), value: <MoneyText ore={dwelling.monthlyEnergy} /> },
            {
              term: f("monthlyCostEmpty"),
              value:
                dwelling.monthlyCostEmpty === null ? (
                  t("page.costEmptyIsRent")
                ) : (
                  <MoneyText ore={dwelling.monthlyCostEmpty} />
                ),
            },
            { term: f("approvedForAllowance"), value: answer(dwelling.approvedForAllowance) },
            { term: f("energyLabel"), value: dwelling.energyLabel },
          ]}
        />
      </Card>
    </>
  );
}
