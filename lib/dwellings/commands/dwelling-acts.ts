import "server-only";
import type { z } from "zod";
import { dwelling } from "@/db/schema/dwellings";
import { requireLandlord } from "@/lib/organisations/queries/landlords";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { enterDwellingInput } from "../input";
import { roomsOf } from "../queries/dwelling-parts";
import { staysOf } from "../queries/occupancy";
import { addressKey } from "../rules/address-key";
import { takesPlace } from "../rules/kept-places";
import type { DwellingRecord } from "../types";

export type RecordContent = Omit<z.output<typeof enterDwellingInput>, "idempotencyKey">;

/** What the form or the file says; what it leaves empty is nothing. */
export function recordOf(content: RecordContent) {
  const {
    streetAddress,
    unit,
    postalCode,
    postalPlace,
    areaName,
    kind,
    holding,
    letting,
    landlordId,
    ...rest
  } = content;
  return {
    streetAddress,
    unit: unit || null,
    postalCode,
    postalPlace,
    areaName: areaName || null,
    kind,
    holding,
    letting,
    landlordId: landlordId ?? null,
    rooms: rest.rooms ?? null,
    bedrooms: rest.bedrooms ?? null,
    places: rest.places ?? null,
    areaM2: rest.areaM2 ?? null,
    ownEntrance: rest.ownEntrance ?? null,
    ownBathroom: rest.ownBathroom ?? null,
    ownKitchen: rest.ownKitchen ?? null,
    stepFreeEntrance: rest.stepFreeEntrance ?? null,
    wheelchairAccessible: rest.wheelchairAccessible ?? null,
    accessibleBathroom: rest.accessibleBathroom ?? null,
    hasLift: rest.hasLift ?? null,
    floor: rest.floor ?? null,
    approvedForAllowance: rest.approvedForAllowance ?? null,
    energyLabel: rest.energyLabel ?? null,
    availableFrom: rest.availableFrom ?? null,
    availableTo: rest.availableTo ?? null,
    monthlyRent: rest.monthlyRent ?? null,
    includesHeating: rest.includesHeating ?? null,
    includesElectricity: rest.includesElectricity ?? null,
    includesInternet: rest.includesInternet ?? null,
    isFurnished: rest.isFurnished ?? null,
    monthlyEnergy: rest.monthlyEnergy ?? null,
    monthlyCostEmpty: rest.monthlyCostEmpty ?? null,
    note: rest.note || null,
  };
}

/**
 * Enters a dwelling in the register; null when one stands at the address. Part of the commands that
 * learn of one.
 */
export async function insertDwelling(
  scope: Scope,
  content: RecordContent,
  action: string,
): Promise<string | null> {
  // Locked, so that the dwelling follows when the landlord is just being merged into another.
  const landlord = content.landlordId
    ? await requireLandlord(scope, content.landlordId, action, { lock: true })
    : null;
  const id = newId();
  const written = await scope.tx
    .insert(dwelling)
    .values({
      municipalityId: scope.municipalityId,
      id,
      ...recordOf({ ...content, landlordId: landlord?.id }),
      addressKey: addressKey(content),
    })
    .onConflictDoNothing()
    .returning({ id: dwelling.id });
  if (written.length === 0) return null;
  scope.audit({
    action,
    objectType: "dwelling",
    objectId: id,
    fields: Object.entries(recordOf(content)).flatMap(([field, value]) =>
      value === null ? [] : [field],
    ),
  });
  return id;
}

/** Whether someone lives in, or is given, a place that the dwelling as it now stands does not have. */
export async function someoneHasLost(
  scope: Scope,
  dwelling: Pick<DwellingRecord, "id" | "places">,
): Promise<boolean> {
  const [rooms, stays] = await Promise.all([
    roomsOf(scope, dwelling.id),
    staysOf(scope, dwelling.id, scope.today),
  ]);
  return takesPlace(dwelling, rooms, stays);
}
