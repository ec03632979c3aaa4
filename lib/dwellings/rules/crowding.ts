import { missingIn, type Sum, type SumLine } from "./sum";

/** A definition of crowded living, and the square metres a person needs by it, if it has any. */
type CrowdingDefinition = {
  readonly areaPerPerson: number | null;
  readonly source: string;
  readonly verified: boolean;
};

/**
 * Statistics Norway's definitions, which differ and are kept apart. The register-based one is the
 * one that homes are held against, unless a municipality's own norm says another.
 */
export const CROWDING_DEFINITIONS = {
  register: { areaPerPerson: 25, source: "SSB, vardok 3462", verified: true },
  stricter_area: { areaPerPerson: 20, source: "SSB, 265119", verified: false },
  rooms_only: { areaPerPerson: null, source: "SSB, 261418", verified: false },
} as const satisfies Record<string, CrowdingDefinition>;
export type CrowdingDefinitionCode = keyof typeof CROWDING_DEFINITIONS;

export type Space = {
  /** As Statistics Norway counts them: no kitchen, bathroom, hall, nor rooms under 6 m². */
  readonly rooms: number | null;
  /** Primary floor area in square metres. */
  readonly areaM2: number | null;
};

/**
 * Whether a home is crowded with so many people: fewer rooms than persons, or one person in one room,
 * and too little area for each. A number that is missing makes it unknown; what the other one tells
 * by itself is not in the definition.
 */
export function isCrowded(
  { rooms, areaM2 }: Space,
  persons: number,
  code: CrowdingDefinitionCode = "register",
): boolean | null {
  const { areaPerPerson } = CROWDING_DEFINITIONS[code];
  if (persons < 1) return false;
  if (rooms === null || (areaPerPerson !== null && areaM2 === null)) return null;
  const tooFewRooms = rooms < persons || (rooms === 1 && persons === 1);
  return tooFewRooms && (areaPerPerson === null || (areaM2 ?? 0) < areaPerPerson * persons);
}

/** The sum of `isCrowded`, with each half of the definition as a line of its own. */
export function crowding(
  space: Space,
  persons: number,
  code: CrowdingDefinitionCode = "register",
): Sum {
  const { areaPerPerson, source, verified } = CROWDING_DEFINITIONS[code];
  const { rooms, areaM2 } = space;
  const known: SumLine[] = [
    { label: "persons", value: persons, unit: "people" },
    { label: "rooms", value: rooms, unit: "rooms" },
    ...(areaPerPerson === null
      ? []
      : [{ label: "areaM2", value: areaM2, unit: "square_metres" } as const]),
  ];
  const crowded = isCrowded(space, persons, code);
  return {
    rule: `crowding_${code}`,
    state: crowded === null ? "unknown" : crowded ? "not_met" : "met",
    reasons: crowded ? ["crowded"] : [],
    missing: missingIn(known),
    lines: [
      ...known,
      ...(rooms === null || persons < 1
        ? []
        : [
            {
              label: "tooFewRooms",
              value: rooms < persons || (rooms === 1 && persons === 1),
              unit: "yes_no",
              law: source,
              verified,
            } as const,
          ]),
      ...(areaM2 === null || areaPerPerson === null || persons < 1
        ? []
        : [
            {
              label: "areaPerPerson",
              // Rounded down, so that just under a limit never looks like the limit.
              value: Math.floor((areaM2 / persons) * 10) / 10,
              unit: "square_metres",
            } as const,
            {
              label: "areaLimit",
              value: areaPerPerson,
              unit: "square_metres",
              law: source,
              verified,
            } as const,
          ]),
    ],
  };
}

/** What a municipality demands of a home for each person, by its own policy; null is no demand. */
export type SpaceDemand = { areaPerPerson: number | null; roomsPerPerson: number | null };

/** Whether the home has the space that the municipality demands; null where it demands nothing. */
export function ownSpaceDemand(
  { rooms, areaM2 }: Space,
  persons: number,
  { areaPerPerson, roomsPerPerson }: SpaceDemand,
): Sum | null {
  if ((areaPerPerson === null && roomsPerPerson === null) || persons < 1) return null;
  const lacksArea = areaPerPerson === null ? false : lacks(areaM2, areaPerPerson * persons);
  const lacksRooms = roomsPerPerson === null ? false : lacks(rooms, roomsPerPerson * persons);
  const lines: SumLine[] = [
    { label: "persons", value: persons, unit: "people" },
    ...(areaPerPerson === null
      ? []
      : ([
          { label: "areaM2", value: areaM2, unit: "square_metres" },
          { label: "ownAreaDemand", value: areaPerPerson * persons, unit: "square_metres" },
        ] as const)),
    ...(roomsPerPerson === null
      ? []
      : ([
          { label: "rooms", value: rooms, unit: "rooms" },
          { label: "ownRoomDemand", value: roomsPerPerson * persons, unit: "rooms" },
        ] as const)),
  ];
  const isNotMet = lacksArea === true || lacksRooms === true;
  const isUnknown = lacksArea === null || lacksRooms === null;
  return {
    rule: "own_space",
    state: isNotMet ? "not_met" : isUnknown ? "unknown" : "met",
    reasons: isNotMet ? ["below_own_norm"] : [],
    missing: isNotMet ? [] : missingIn(lines),
    lines,
  };
}

const lacks = (value: number | null, wanted: number) => (value === null ? null : value < wanted);

/**
 * Those registered at the address beside the household that would move in. No one registered is well;
 * otherwise someone must ask whether they move out, with the crowding that it would mean if they stay.
 */
export function peopleAtAddress(
  {
    registeredPeople,
    registeredPeopleOn,
    ...space
  }: Space & {
    registeredPeople: number | null;
    registeredPeopleOn: string | null;
  },
  persons: number,
): Sum {
  const known: SumLine[] = [
    { label: "registeredPeople", value: registeredPeople, unit: "people" },
    ...(registeredPeople === null
      ? []
      : [{ label: "registeredPeopleOn", value: registeredPeopleOn, unit: "day" } as const]),
    { label: "persons", value: persons, unit: "people" },
  ];
  const together = registeredPeople === null ? null : registeredPeople + persons;
  const crowded = together === null || registeredPeople === 0 ? null : isCrowded(space, together);
  return {
    rule: "people_at_address",
    state: registeredPeople === 0 ? "met" : "unknown",
    reasons: [],
    missing: registeredPeople === null ? ["registeredPeople"] : [],
    lines: [
      ...known,
      ...(registeredPeople
        ? [
            { label: "together", value: together, unit: "people" } as const,
            { label: "crowdedTogether", value: crowded, unit: "yes_no" } as const,
          ]
        : []),
    ],
  };
}
