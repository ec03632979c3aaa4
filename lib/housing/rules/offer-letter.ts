import type { FieldsOf } from "@/lib/letters/rules/fields";
import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import type { PlainDate } from "@/lib/platform/dates";
import { OFFER_WORDS } from "./offer-words";
import type { Place } from "./places";

export type OfferedHome = {
  readonly streetAddress: string;
  readonly unit: string | null;
  readonly postalCode: string;
  readonly postalPlace: string;
  readonly kind: string;
  readonly areaM2: number | null;
  readonly bedrooms: number | null;
  readonly rooms: readonly { readonly id: string; readonly name: string }[];
  readonly stepFreeEntrance: boolean | null;
  readonly wheelchairAccessible: boolean | null;
  readonly hasLift: boolean | null;
  readonly isFurnished: boolean | null;
  readonly monthlyRent: number | null;
  readonly includesHeating: boolean | null;
  readonly includesElectricity: boolean | null;
  readonly includesInternet: boolean | null;
};

export type Offer = {
  readonly home: OfferedHome;
  readonly places: readonly Place[];
  readonly people: readonly string[];
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly answerBy: PlainDate;
  readonly ifRefused: string | null;
  /** Of the decision on help with housing, when one is made. */
  readonly helpDecidedOn: PlainDate | null;
};

/**
 * What a letter tells of a home that is offered. What the register does not know, the letter does not
 * say; and the rent of a home is not that of one of its rooms.
 */
export function offerFields(offer: Offer, language: LetterLanguage): FieldsOf<"housing_offer"> {
  const { home, places, people, startsOn, endsOn, answerBy, ifRefused, helpDecidedOn } = offer;
  const words = OFFER_WORDS[language];
  const isWhole = places.every(
    ({ roomId, placeNumber }) => roomId === null && placeNumber === null,
  );
  const area = home.areaM2 === null ? null : asNumber(home.areaM2, language);
  const extras = [
    ["heating", home.includesHeating],
    ["electricity", home.includesElectricity],
    ["internet", home.includesInternet],
  ] as const;
  const those = (included: boolean) =>
    extras.flatMap(([extra, is]) => (is === included ? [words[extra]] : []));
  return {
    dwellingAddress: `${[home.streetAddress, home.unit].filter(Boolean).join(", ")}, ${home.postalCode} ${home.postalPlace}`,
    dwellingFacts: [
      ...filled(words.kind[home.kind]),
      ...(home.bedrooms ? [words.bedrooms(home.bedrooms)] : []),
      ...(area ? [words.area(area)] : []),
      ...(home.stepFreeEntrance ? [words.stepFree] : []),
      ...(home.wheelchairAccessible ? [words.wheelchair] : []),
      ...(home.hasLift ? [words.lift] : []),
      ...(home.isFurnished ? [words.furnished] : []),
      ...(isWhole ? [] : places.map((place) => placeWords(place, home, language))),
    ],
    people,
    startsOn,
    endsOn: endsOn ?? undefined,
    answerBy,
    ...(isWhole && {
      monthlyRent: home.monthlyRent ?? undefined,
      rentIncludes: those(true),
      notIncluded: those(false),
    }),
    ifRefused: ifRefused ?? undefined,
    helpDecidedOn: helpDecidedOn ?? undefined,
  };
}

const filled = (text: string | undefined) => (text ? [text] : []);

const asNumber = (value: number, language: LetterLanguage) =>
  language === "en" ? String(value) : String(value).replace(".", ",");

function placeWords({ roomId, placeNumber }: Place, home: OfferedHome, language: LetterLanguage) {
  const words = OFFER_WORDS[language];
  if (roomId === null) return words.place(placeNumber ?? 1);
  const name = home.rooms.find(({ id }) => id === roomId)?.name ?? "";
  return placeNumber === null ? words.room(name) : words.bed(name, placeNumber);
}
