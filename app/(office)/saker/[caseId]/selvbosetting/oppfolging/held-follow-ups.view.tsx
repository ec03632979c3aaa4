import { useFormatter, useTranslations } from "next-intl";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Section } from "@/app/_ui/kit/page";
import type { FollowUp } from "@/lib/self-settlement/types";

/** What was found at each follow-up that was held, the last one first. */
export function HeldFollowUps({ held }: { held: readonly FollowUp[] }) {
  const t = useTranslations("self-settlement.followUp");
  const codes = useTranslations("self-settlement.followUp.codes");
  const format = useFormatter();
  const kroner = (ore: number | null) =>
    ore === null
      ? undefined
      : format.number(ore / 100, { style: "currency", currency: "NOK", maximumFractionDigits: 0 });
  const yesNo = (answer: boolean | null) =>
    answer === null ? undefined : answer ? t("yes") : t("no");
  const coded = (group: string, code: string | null) =>
    code ? codes(`${group}.${code}` as never) : undefined;
  return (
    <Section title={t("found")}>
      {held.toReversed().map((one) => (
        <Section
          key={one.position}
          level={3}
          title={one.position === 0 ? t("firstWeek") : t("afterDays", { days: one.dayNumber })}
        >
          <DefinitionList
            items={[
              {
                term: t("channel"),
                value: coded("channel", one.channel),
                note: one.recordedByName,
              },
              { term: t("stillThere"), value: yesNo(one.stillThere) },
              { term: t("moveReason"), value: coded("moveReason", one.moveReason) },
              { term: t("asAgreed"), value: yesNo(one.asAgreed) },
              { term: t("monthlyRent"), value: kroner(one.monthlyRent) },
              { term: t("peopleInDwelling"), value: one.peopleInDwelling ?? undefined },
              { term: t("standard"), value: coded("standard", one.standard) },
              { term: t("leaseStatus"), value: coded("leaseStatus", one.leaseStatus) },
              { term: t("helperTie"), value: coded("helperTie", one.helperTie) },
              { term: t("programmeEffect"), value: coded("programmeEffect", one.programmeEffect) },
              { term: t("wishesToMove"), value: coded("wishesToMove", one.wishesToMove) },
              { term: t("householdView"), value: one.householdView ?? undefined },
              { term: t("note"), value: one.note ?? undefined },
            ].filter(({ value }) => value !== undefined)}
          />
        </Section>
      ))}
    </Section>
  );
}
