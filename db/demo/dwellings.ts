import { addressKey } from "@/lib/dwellings/rules/address-key";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Maker } from "./home";
import type { DemoMunicipality } from "./municipalities";
import type { DemoRows } from "./rows";
import { AREAS, BLOCKS, DEFECTS, type DemoDwelling, DWELLINGS } from "./texts/dwelling-texts";

type RegisterRows = Pick<
  DemoRows,
  "landlords" | "dwellings" | "dwellingRooms" | "dwellingBlocks" | "dwellingDefects"
>;

/** The register of dwellings: what the municipality may offer, and some that it may not just now. */
export function addRegister(
  rows: RegisterRows,
  { newId, today, municipality }: Maker & { municipality: DemoMunicipality },
): void {
  const ids = DWELLINGS.map((one, at) => {
    const id = newId();
    const landlord = rows.landlords[at % rows.landlords.length];
    const isLeasedIn = one.holding === "leased_in" || one.holding === "private";
    rows.dwellings.push({
      id,
      ...asRow(one, { today, municipality }),
      landlordId: isLeasedIn ? (landlord?.id ?? null) : null,
    });
    return id;
  });
  const roomIds = new Map<string, string>();
  for (const [at, { shared = [] }] of DWELLINGS.entries()) {
    for (const [name, areaM2, beds] of shared) {
      const id = newId();
      roomIds.set(`${at} ${name}`, id);
      rows.dwellingRooms.push({ id, dwellingId: ids[at] ?? "", name, areaM2, beds });
    }
  }
  const day = (days: number | null) => (days === null ? null : addDays(today, days));
  for (const { at, room, from, to, reason, note } of BLOCKS) {
    rows.dwellingBlocks.push({
      id: newId(),
      dwellingId: ids[at] ?? "",
      roomId: room === null ? null : (roomIds.get(`${at} ${room}`) ?? null),
      startsOn: addDays(today, from),
      endsOn: day(to),
      reason,
      note,
    });
  }
  for (const { at, what, severity, reported, ordered, from, repaired, repair } of DEFECTS) {
    rows.dwellingDefects.push({
      id: newId(),
      dwellingId: ids[at] ?? "",
      what,
      severity,
      reportedOn: addDays(today, reported),
      state: repaired === null ? (ordered === null ? "reported" : "ordered") : "repaired",
      orderedOn: day(ordered),
      orderedFrom: from,
      repairedOn: day(repaired),
      repair,
    });
  }
}

function asRow(
  one: DemoDwelling,
  { today, municipality }: { today: PlainDate; municipality: DemoMunicipality },
) {
  const street = municipality.streets[one.street % municipality.streets.length];
  const address = {
    streetAddress: `${street} ${one.number}`,
    unit: one.unit,
    postalCode: municipality.postalCode,
  };
  const isShared = one.shared !== undefined;
  return {
    ...address,
    postalPlace: municipality.name,
    addressKey: addressKey(address),
    areaName: AREAS[one.area] ?? null,
    kind: one.kind,
    holding: one.holding,
    letting: "ordinary",
    rooms: one.rooms,
    bedrooms: Math.max(1, one.rooms - 1),
    places: one.places,
    areaM2: one.m2,
    ownEntrance: !isShared,
    ownBathroom: !isShared,
    ownKitchen: !isShared,
    stepFreeEntrance: one.wheelchair === true || one.lift === true,
    wheelchairAccessible: one.wheelchair === true,
    accessibleBathroom: one.wheelchair === true,
    hasLift: one.lift === true,
    floor: one.floor,
    approvedForAllowance: one.allowance ?? true,
    energyLabel: one.label,
    availableFrom: one.from === null ? null : addDays(today, one.from),
    availableTo: one.to === undefined ? null : addDays(today, one.to),
    monthlyRent: one.rent * 100,
    includesHeating: one.holding !== "private",
    includesElectricity: one.holding === "guest" || isShared,
    includesInternet: isShared,
    isFurnished: one.holding === "guest" || isShared,
    monthlyEnergy: one.holding === "guest" || isShared ? null : 90_000,
    note: one.note ?? null,
    createdAt: `${addDays(today, -500)}T09:00:00.000Z`,
  };
}
