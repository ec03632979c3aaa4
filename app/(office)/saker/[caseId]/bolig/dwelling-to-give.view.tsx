import { useTranslations } from "next-intl";
import { PeriodText } from "@/app/_ui/housing/period-text";
import { placeInWords } from "@/app/_ui/housing/place-options";
import { Alert } from "@/app/_ui/kit/alert";
import { Card } from "@/app/_ui/kit/card";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
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
  const yesNo = (value: boolean | null) =>
    value === null ? t("notKnown") : t(value ? "yes" : "no");
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
          { term: t("bedrooms"), value: home.bedrooms ?? t("notKnown") },
          { term: t("area"), value: home.areaM2 ? `${home.areaM2} m²` : t("notKnown") },
          { term: t("rent"), value: <MoneyText ore={home.monthlyRent} /> },
          { term: t("stepFree"), value: yesNo(home.stepFreeEntrance) },
          { term: t("wheelchair"), value: yesNo(home.wheelchairAccessible) },
          { term: t("accessibleBathroom"), value: yesNo(home.accessibleBathroom) },
          { term: t("lift"), value: yesNo(home.hasLift) },
          {
            term: t("toSchool"),
            value:
              home.minutesToSchool === null
                ? t("notKnown")
                : t("minutes", { minutes: home.minutesToSchool }),
          },
          {
            term: t("toWork"),
            value:
              home.minutesToWork === null
                ? t("notKnown")
                : t("minutes", { minutes: home.minutesToWork }),
          },
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
