import type { DwellingField } from "./dwelling-columns";
import type { DwellingRow } from "./dwelling-row";

/** What the register holds of a dwelling that a row can change. */
type Standing = {
  dwelling: { landlordId: string | null };
  rooms: readonly { name: string; beds: number }[];
};

/** The fields of a row that the register has as columns of the dwelling. */
export function toldOf({ key: _, landlord: __, roomName: ___, beds: ____, ...told }: DwellingRow) {
  return told;
}

/** Which fields a row would change; what the row does not tell changes nothing. */
export function changedBy(
  row: DwellingRow,
  landlordId: string | null,
  standing: Standing,
): DwellingField[] {
  const { dwelling, rooms } = standing;
  const changed = Object.entries(toldOf(row)).flatMap(([field, value]) =>
    // How the address is written changes nothing: it is the same in one spelling.
    ["streetAddress", "unit", "postalCode", "postalPlace"].includes(field) ||
    (dwelling as Record<string, unknown>)[field] === value
      ? []
      : [field as DwellingField],
  );
  const room = roomNamed(rooms, row.roomName);
  const beds = row.roomName && room?.beds !== row.beds ? (["beds"] as const) : [];
  const owner = landlordId && dwelling.landlordId !== landlordId ? (["landlord"] as const) : [];
  return [...changed, ...owner, ...beds];
}

export function roomNamed<Room extends { name: string }>(
  rooms: readonly Room[],
  name: string | undefined,
): Room | undefined {
  return rooms.find((room) => room.name.toLowerCase() === name?.toLowerCase());
}
