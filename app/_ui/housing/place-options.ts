import type { Option } from "@/app/_ui/form/select";
import type { Place } from "@/lib/housing/rules/places";
import type { DwellingToGive } from "@/lib/housing/types";

type Words = (
  key: "whole" | "room" | "bed" | "number",
  values?: Record<string, string | number>,
) => string;

/** The places of a dwelling to choose from: the whole, a room, a bed of one, or a numbered place. */
export function placeOptions({ rooms, places }: DwellingToGive, words: Words): Option[] {
  const whole = { value: "whole", label: words("whole") };
  if (rooms.length > 0) {
    return [
      whole,
      ...rooms.flatMap(({ id, name, beds }) => [
        { value: id, label: words("room", { name, beds }) },
        ...(beds > 1
          ? Array.from({ length: beds }, (_, at) => ({
              value: `${id}/${at + 1}`,
              label: words("bed", { name, number: at + 1 }),
            }))
          : []),
      ]),
    ];
  }
  return [
    whole,
    ...(places !== null && places > 1
      ? Array.from({ length: places }, (_, at) => ({
          value: `/${at + 1}`,
          label: words("number", { number: at + 1 }),
        }))
      : []),
  ];
}

/** A place as the form has it. */
export function placeValue({ roomId, placeNumber }: Place): string {
  if (roomId === null && placeNumber === null) return "whole";
  return placeNumber === null ? (roomId ?? "") : `${roomId ?? ""}/${placeNumber}`;
}

/** A place in words. */
export function placeInWords(
  { roomId, placeNumber }: Place,
  home: Pick<DwellingToGive, "rooms">,
  words: Words,
): string {
  if (roomId === null) {
    return placeNumber === null ? words("whole") : words("number", { number: placeNumber });
  }
  const room = home.rooms.find(({ id }) => id === roomId);
  const name = room?.name ?? "?";
  return placeNumber === null
    ? words("room", { name, beds: room?.beds ?? 0 })
    : words("bed", { name, number: placeNumber });
}
