import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { Tag } from "@/app/_ui/kit/tag";
import { leaseState } from "@/lib/career/rules/lease-state";
import { indexChange, marketRentChange } from "@/lib/dwellings/rules/rent-change";
import type { Dwelling, Lease } from "@/lib/dwellings/types";
import { lawIn } from "@/lib/i18n/law-names";
import type { Landlord } from "@/lib/organisations/types";
import type { PlainDate } from "@/lib/platform/dates";

/** The parties, the days and the money of a lease, and when its rent may change. */
export function TermsView({
  lease,
  dwelling,
  landlord,
  today,
}: {
  lease: Lease;
  dwelling: Dwelling;
  landlord: Landlord | null;
  today: PlainDate;
}) {
  const t = useTranslations("career");
  const words = useTranslations("dwellings");
  const locale = useLocale();
  const state = leaseState(lease, today);
  const index = indexChange(lease);
  const market = marketRentChange(lease, today);
  const isMunicipal = lease.tenure === "municipal_rental";
  const told = lease.toldOfExceptions;
  return (
    <DefinitionList
      items={[
        {
          term: t("leases.state"),
          value: (
            <Tag
              tone={state === "running" ? "success" : state === "past_end" ? "warning" : "neutral"}
            >
              {t(`leases.states.${state}`)}
            </Tag>
          ),
        },
        {
          term: t("lease.landlord"),
          value: landlord ? (
            <AppLink href={`/utleiere/${landlord.id}`}>{landlord.name}</AppLink>
          ) : isMunicipal ? (
            t("lease.municipality")
          ) : null,
        },
        { term: t("leases.tenure"), value: t(`tenure.${lease.tenure}`) },
        { term: t("lease.letting"), value: words(`letting.${dwelling.letting}`) },
        { term: t("lease.startsOn"), value: <DateText value={lease.startsOn} /> },
        {
          term: t("lease.endsOn"),
          value: lease.endsOn ? (
            <DateText value={lease.endsOn} />
          ) : (
            lease.isFixedTerm === false && t("security.open_ended")
          ),
        },
        { term: t("lease.signedOn"), value: <DateText value={lease.signedOn} /> },
        { term: t("lease.movedInOn"), value: <DateText value={lease.movedInOn} /> },
        { term: t("leases.rent"), value: <MoneyText ore={lease.monthlyRent} /> },
        {
          term: t("lease.regulation"),
          value: lease.regulation && t(`regulation.${lease.regulation}`),
        },
        {
          term: t("lease.indexFrom"),
          value: index && lease.regulation !== "none" && <DateText value={index.from} />,
          note: index && (
            <>
              {t("lease.saidBy")} <DateText value={index.saidBy} />, {lawIn(locale, index.law)}
            </>
          ),
        },
        {
          term: t("lease.marketFrom"),
          value: market && lease.isFixedTerm !== null && <DateText value={market.from} />,
          note: market && (
            <>
              {t("lease.demandedBy")} <DateText value={market.saidBy} />,{" "}
              {lawIn(locale, market.law)}
            </>
          ),
        },
        { term: t("lease.deposit"), value: <MoneyText ore={lease.deposit} /> },
        {
          term: t("lease.guarantee"),
          value: <MoneyText ore={lease.guarantee} />,
          note: lease.guaranteeEndsOn && (
            <>
              {t("lease.until")} <DateText value={lease.guaranteeEndsOn} />
            </>
          ),
        },
        ...(isMunicipal
          ? [
              {
                term: t("lease.toldOfExceptions"),
                value: told === null ? t("unknown") : t(told ? "yes" : "no"),
                note: lawIn(locale, "husleieloven § 11-1"),
              },
            ]
          : []),
        {
          term: t("lease.afterPlan"),
          value: lease.afterPlan && t(`afterPlan.${lease.afterPlan}`),
          note: lease.afterPlannedOn && <DateText value={lease.afterPlannedOn} />,
        },
        ...(lease.movedOutOn
          ? [
              {
                term: t("lease.movedOutOn"),
                value: <DateText value={lease.movedOutOn} />,
                note: lease.movedOutReason ? t(`moveReason.${lease.movedOutReason}`) : undefined,
              },
            ]
          : []),
      ]}
    />
  );
}
