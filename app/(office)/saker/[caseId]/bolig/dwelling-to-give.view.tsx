import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PeriodText } from "@/app/_ui/housing/period-text";
import { placeInWords } from "@/app/_ui/housing/place-options";
import { Alert } from "@/app/_ui/kit/alert";
import { Card } from "@/app/_ui/kit/card";
import { type Definition, DefinitionList } from "@/app/_ui/kit/definition-list";
import { MoneyText } from "@/app/_ui/kit/money-text";
import { type Capacity, placesIn } from "@/lib/housing/rules/places";
import type { DwellingToGive, TakenPlace } from "@/lib/housing/types";

/** What one gives: the home with what it has for those who are to live there, and who is there. */
export function DwellingToGiveView({
  home,
  people,
  taken,
}: {
  home: DwellingToGive;
  people: number;
  taken: readonly TakenPlace[];
}) {
  const t = useTranslations("housing.dwelling");
  const words = useTranslations("housing.places");
  const kinds = useTranslations("dwellings.kind");
  const room = placesIn(home as Capacity, [{ roomId: null, placeNumber: null }]);
  const yesNo = (value: boolean | null) => value !== null && t(value ? "yes" : "no");
  const minutes = (value: number | null) => value !== null && t("minutes", { minutes: value });
  return (
    <Card title={[home.streetAddress, home.unit].filter(Boolean).join(", ")} level={2}>
      {room !== null && room < people && (
        <Alert tone="warning">{t("tooFew", { places: room, people })}</Alert>
      )}
      {home.livingByLease > 0 && (
        <Alert tone="warning">{t("livingByLease", { count: home.livingByLease })}</Alert>
      )}
      <DefinitionList
        items={[
          { term: t("address"), value: `${home.postalCode} ${home.postalPlace}` },
          { term: t("kind"), value: kinds(home.kind as "flat") },
          {
            term: t("places"),
            value: room === null ? t("notKnown") : t("placesFor", { places: room, people }),
          },
          ...known(t("bedrooms"), home.bedrooms),
          ...known(t("area"), home.areaM2 && `${home.areaM2} m²`),
          ...known(t("rent"), home.monthlyRent && <MoneyText ore={home.monthlyRent} />),
          ...known(t("stepFree"), yesNo(home.stepFreeEntrance)),
          ...known(t("wheelchair"), yesNo(home.wheelchairAccessible)),
          ...known(t("accessibleBathroom"), yesNo(home.accessibleBathroom)),
          ...known(t("lift"), yesNo(home.hasLift)),
          ...known(t("toSchool"), minutes(home.minutesToSchool)),
          ...known(t("toWork"), minutes(home.minutesToWork)),
        ]}
      />
      <h3>{t("others")}</h3>
      {taken.length === 0 ? (
        <p>{t("nobody")}</p>
      ) : (
        <ul>
          {taken.map((one) => (
            <li key={`${one.roomId}${one.placeNumber}${one.from}`}>
              {placeInWords(one, home, words)} <PeriodText from={one.from} until={one.until} />
            </li>
          ))}
        </ul>
      )}
      {home.blocks.length > 0 && (
        <ul>
          {home.blocks.map((block) => (
            <li key={`${block.roomId}${block.startsOn}`}>
              {t("blocked")} <PeriodText from={block.startsOn} until={block.endsOn} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** What the register does not say is left out. */
function known(term: string, value: ReactNode): Definition[] {
  return value === null || value === false ? [] : [{ term, value }];
}
