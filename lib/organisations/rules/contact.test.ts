import fc from "fast-check";
import { expect, it } from "vitest";
import {
  informationFor,
  isWrittenInformation,
  LANDLORD_TOPIC_CODES,
  LANDLORD_TOPICS,
  lastTold,
  type Told,
} from "./contact";

const told = (heldOn: string, more: Partial<Told> = {}): Told => ({
  heldOn,
  topics: ["deposit_and_guarantee", "notice"],
  material: "Til deg som leier ut",
  municipalContact: null,
  ...more,
});

it("points each topic that the law knows to where it stands in husleieloven", () => {
  expect(LANDLORD_TOPICS.map(({ code, law }) => [code, law])).toEqual([
    ["deposit_and_guarantee", "§§ 3-5, 3-6"],
    ["no_other_payment", "§ 3-7"],
    ["rent_and_increase", "§§ 3-1, 4-2, 4-3"],
    ["lease_term", "§§ 9-2, 9-3"],
    ["notice", "§§ 9-5–9-8"],
    ["household_and_subletting", "§§ 7-1, 7-3"],
    ["breach", "§ 9-11"],
    ["house_rules", null],
    ["municipal_contact", null],
  ]);
});

it.each([
  ["deposit and a duty, in writing", told("2026-01-01"), true],
  ["nothing in writing", told("2026-01-01", { material: null }), false],
  ["no duty", told("2026-01-01", { topics: ["deposit_and_guarantee", "house_rules"] }), false],
  ["no deposit", told("2026-01-01", { topics: ["notice", "no_other_payment"] }), false],
  ["no topic", told("2026-01-01", { topics: [] }), false],
])("%s: %#", (_what, contact, expected) => {
  expect(isWrittenInformation(contact)).toBe(expected);
});

const early = told("2026-01-10", { municipalContact: "Kari, 51 00 00 00" });
const late = told("2026-03-01");
const spoken = told("2026-02-01", { material: null, municipalContact: "Ola, 51 11 11 11" });

it.each([
  ["an unsigned lease shows the latest", null, "2026-03-01"],
  ["a signed one what came before", "2026-02-15", "2026-01-10"],
  ["the day of signing is in time", "2026-03-01", "2026-03-01"],
  ["too late is shown as it was", "2026-01-09", "2026-01-10"],
])("%s", (_what, signedOn, informedOn) => {
  expect(informationFor([late, early, spoken], signedOn)).toEqual({
    informedOn,
    municipalContact: "Ola, 51 11 11 11",
  });
});

it("shows nothing of a landlord who was never told", () => {
  expect(informationFor([], null)).toEqual({ informedOn: null, municipalContact: null });
  expect(informationFor([spoken], "2026-02-02").informedOn).toBeNull();
});

it("never shows a day before the lease was signed when there was none", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, "0")}`);
  const contact = fc.record({
    heldOn: day,
    topics: fc.subarray(LANDLORD_TOPIC_CODES),
    material: fc.constantFrom(null, "Brev"),
    municipalContact: fc.constantFrom(null, "Kari"),
  });
  fc.assert(
    fc.property(fc.array(contact), day, (contacts, signedOn) => {
      const { informedOn } = informationFor(contacts, signedOn);
      const written = contacts.filter(isWrittenInformation);
      expect(informedOn === null).toBe(written.length === 0);
      if (informedOn === null) return;
      expect(written.map(({ heldOn }) => heldOn)).toContain(informedOn);
      const inTime = written.some(({ heldOn }) => heldOn <= signedOn);
      expect(informedOn <= signedOn).toBe(inTime);
    }),
  );
});

it("remembers the last day of each topic, whatever the order", () => {
  const contacts = [told("2026-01-10"), told("2026-03-01", { topics: ["notice", "breach"] })];
  const days = [
    ["deposit_and_guarantee", "2026-01-10"],
    ["notice", "2026-03-01"],
    ["breach", "2026-03-01"],
  ];
  expect(new Map(lastTold(contacts))).toEqual(new Map(days as never));
  expect(lastTold(contacts.toReversed())).toEqual(lastTold(contacts));
});
