import { addressKey } from "@/lib/dwellings/rules/address-key";
import { emailKey, phoneKey } from "@/lib/organisations/rules/contact-key";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import { rentNormFor } from "@/lib/policy/rules/content";
import { BEFORE_NOON, officeHour } from "./calendar";
import { type Home, type Maker, recordedIn } from "./home";
import type { DemoMunicipality } from "./municipalities";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import { LANDLORDS, LETTING_COMPANIES } from "./texts/application-texts";
import { POLICIES } from "./texts/policy-contents";

type PlaceRows = Pick<DemoRows, "landlords" | "dwellings" | "leases">;
type PlaceMaker = Maker & { municipality: DemoMunicipality };

/** A number that no Norwegian subscriber has, since it begins with 1. */
export const noNumber = (random: Random) =>
  `1${random.int(10, 99)} ${random.int(10, 99)} ${random.int(100, 999)}`;

/** The landlords of a municipality; a few of them let to several. */
export function addLandlords(
  rows: Pick<PlaceRows, "landlords">,
  { municipality, newId, today }: PlaceMaker,
): void {
  const random = seeded(`${municipality.id}/landlords`);
  const names = municipality.households > 100 ? LANDLORDS : LANDLORDS.slice(0, 4);
  const companies = municipality.households > 100 ? LETTING_COMPANIES : [];
  const enter = (name: string, kind: "person" | "organisation") => {
    const phone = noNumber(random);
    const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@utleier.example`;
    rows.landlords.push({
      id: newId(),
      kind,
      name,
      phone,
      phoneKey: phoneKey(phone),
      email: kind === "organisation" || random.chance(0.5) ? email : null,
      emailKey: kind === "organisation" ? emailKey(email) : null,
      contactName: kind === "organisation" ? random.pick(LANDLORDS) : null,
      createdAt: `${addDays(today, -900)}T09:00:00.000Z`,
    });
  };
  for (const name of names) enter(name, "person");
  for (const name of companies) enter(`${name} ${municipality.name}`, "organisation");
}

/** A home that a household fits in, and its unsigned lease; prices and sizes are invented. */
export function addPlace(
  rows: PlaceRows,
  home: Home,
  on: PlainDate,
  { newId, municipality }: PlaceMaker,
  random: Random,
): { dwellingId: string; leaseId: string } {
  const size = recordedIn(home).filter(({ bornHere }) => !bornHere).length;
  const rooms = Math.max(2, size + random.int(0, 1));
  const landlord = random.pick(rows.landlords);
  const address = {
    streetAddress: `${random.pick(municipality.streets)} ${random.int(1, 118)}`,
    unit: `H0${random.int(1, 4)}0${random.int(1, 4)}`,
    postalCode: municipality.postalCode,
    postalPlace: municipality.name,
  };
  const key = addressKey(address);
  const standing = rows.dwellings.find((one) => one.addressKey === key);
  const dwellingId = standing?.id ?? newId();
  if (!standing) {
    rows.dwellings.push({
      id: dwellingId,
      ...address,
      addressKey: key,
      kind: size === 1 ? random.pick(["bedsit", "flat"]) : random.pick(["flat", "flat", "house"]),
      letting: random.chance(0.25) ? "loft_or_basement_at_landlords" : "ordinary",
      landlordId: landlord.id,
      rooms,
      areaM2: Math.max(26 * size, 14 + 12 * rooms) + random.int(0, 9),
      ownEntrance: true,
      ownBathroom: true,
      ownKitchen: size > 1 || random.chance(0.7),
      createdAt: officeHour(on, random, BEFORE_NOON),
    });
  }
  const leaseId = newId();
  const startsOn = addDays(on, random.int(35, 75));
  const fixed = random.chance(0.7);
  const withBoth = random.chance(0.4);
  const monthlyRent = rentFor(municipality, { size, withBoth }, random);
  const deposit = random.chance(0.5) ? monthlyRent * 3 : 0;
  rows.leases.push({
    id: leaseId,
    caseId: home.caseId,
    dwellingId,
    draftReceivedOn: on,
    isWritten: true,
    startsOn,
    isFixedTerm: fixed,
    endsOn: fixed ? addDays(addMonths(startsOn, 36), -1) : null,
    excludesNotice: fixed ? random.chance(0.5) : null,
    noticeMonths: 3,
    monthlyRent,
    includesHeating: withBoth,
    includesElectricity: withBoth,
    monthlyEnergy: withBoth ? 0 : random.int(6, 15) * 10_000,
    deposit,
    depositAccount: deposit > 0 ? "blocked_in_tenant_name" : "none",
    prepaidRent: 0,
    otherPayment: 0,
    createdAt: officeHour(on, random, BEFORE_NOON),
  });
  return { dwellingId, leaseId };
}

/** A rent within what the municipality's own terms say, where they say anything; whole øre a month. */
function rentFor(
  municipality: DemoMunicipality,
  { size, withBoth }: { size: number; withBoth: boolean },
  random: Random,
): number {
  const terms = POLICIES[municipality.id]?.editions.findLast(({ monthsAgo }) => monthsAgo !== null);
  const included = { heating: withBoth, electricity: withBoth };
  const norm = terms ? rentNormFor(terms.content.rent, size, included) : null;
  const rent = norm ? (norm * random.int(86, 99)) / 100 : (7_200 + size * 1_400) * 100;
  return Math.floor(rent / 10_000) * 10_000;
}

/** Makes a place what its application is refused for. */
export function spoilPlace(
  rows: PlaceRows,
  place: { dwellingId: string; leaseId: string },
  reasons: readonly string[],
): void {
  const dwelling = rows.dwellings.find(({ id }) => id === place.dwellingId);
  const lease = rows.leases.find(({ id }) => id === place.leaseId);
  if (!dwelling || !lease) return;
  const { monthlyRent = 0 } = lease;
  if (reasons.includes("crowding")) Object.assign(dwelling, { rooms: 1, areaM2: 19 });
  if (reasons.includes("rent")) lease.monthlyRent = (monthlyRent ?? 0) + 300_000;
  if (reasons.includes("lease_term")) {
    Object.assign(lease, {
      isFixedTerm: true,
      endsOn: addDays(addMonths(lease.startsOn ?? "2026-01-01", 12), -1),
    });
  }
  if (reasons.includes("deposit")) {
    Object.assign(lease, { deposit: (monthlyRent ?? 0) * 2, depositAccount: "other" });
  }
}
