import { describe, expect, it } from "vitest";
import { letterLanguages } from "@/lib/letters/rules/kinds";
import { type Offer, type OfferedHome, offerFields } from "./offer-letter";

const home: OfferedHome = {
  streetAddress: "Nygata 4",
  unit: "H0201",
  postalCode: "4014",
  postalPlace: "Stavanger",
  kind: "flat",
  areaM2: 67.5,
  bedrooms: 3,
  rooms: [{ id: "r", name: "Rom 2" }],
  stepFreeEntrance: true,
  wheelchairAccessible: null,
  hasLift: false,
  isFurnished: null,
  monthlyRent: 1_180_000,
  includesHeating: true,
  includesElectricity: false,
  includesInternet: null,
};
const offer: Offer = {
  home,
  places: [{ roomId: null, placeNumber: null }],
  people: ["Amina Yusuf", "Idris Yusuf"],
  startsOn: "2026-12-01",
  endsOn: null,
  answerBy: "2026-12-04",
  ifRefused: null,
  helpDecidedOn: null,
};

it("tells of the home what the register knows, and nothing that it does not", () => {
  expect(offerFields(offer, "nb")).toEqual({
    dwellingAddress: "Nygata 4, H0201, 4014 Stavanger",
    dwellingFacts: ["Leilighet", "3 soverom", "67,5 kvadratmeter", "Inngang uten trinn"],
    people: ["Amina Yusuf", "Idris Yusuf"],
    startsOn: "2026-12-01",
    endsOn: undefined,
    answerBy: "2026-12-04",
    monthlyRent: 1_180_000,
    rentIncludes: ["Oppvarming"],
    notIncluded: ["Strøm"],
    ifRefused: undefined,
    helpDecidedOn: undefined,
  });
});

it("does not give the rent of a home as that of a room in it", () => {
  const room = offerFields({ ...offer, places: [{ roomId: "r", placeNumber: null }] }, "en");
  expect(room.monthlyRent).toBeUndefined();
  expect(room.rentIncludes).toBeUndefined();
  expect(room.dwellingFacts?.at(-1)).toContain("“Rom 2”");
});

describe.each(letterLanguages)("in %s", (language) => {
  it.each([
    ["a bed", { roomId: "r", placeNumber: 2 }, /2.*Rom 2/],
    ["a numbered place", { roomId: null, placeNumber: 3 }, /3/],
  ])("says which place it is when it is %s", (_, place, said) => {
    const { dwellingFacts } = offerFields({ ...offer, places: [place] }, language);
    expect(dwellingFacts?.at(-1)).toMatch(said);
  });
});
