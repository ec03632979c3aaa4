/** Homes of the register as demo municipalities have them; addresses, sizes and rents are invented. */
export type DemoDwelling = {
  /** Which street of the municipality, and the number. */
  street: number;
  number: string;
  unit: string | null;
  area: number;
  kind: "flat" | "house" | "bedsit" | "room";
  holding: "municipal" | "leased_in" | "private" | "care_housing" | "guest";
  rooms: number;
  m2: number;
  places: number | null;
  rent: number;
  /** Step-free with a bathroom one can turn in. */
  wheelchair?: true;
  floor: number;
  lift?: true;
  label: "A" | "B" | "C" | "D" | "E" | "F" | "G" | null;
  /** Days from today until it may be offered; null is given up for now. */
  from: number | null;
  /** Days until the municipality has it no longer. */
  to?: number;
  /** Rooms with the beds of each, where several may share. */
  shared?: readonly (readonly [name: string, m2: number, beds: number])[];
  allowance?: false;
  note?: string;
};

/** What districts and villages are called. */
export const AREAS = ["Sentrum", "Østbyen", "Nordstranda", "Fjordsiden"] as const;

const flat = (
  street: number,
  number: string,
  unit: string,
  area: number,
  [rooms, m2, places]: readonly [number, number, number],
  rent: number,
  more: Partial<DemoDwelling> = {},
): DemoDwelling => ({
  street,
  number,
  unit,
  area,
  kind: "flat",
  holding: "municipal",
  rooms,
  m2,
  places,
  rent,
  floor: Number(unit.slice(1, 3)),
  label: "D",
  from: -400,
  ...more,
});

export const DWELLINGS: readonly DemoDwelling[] = [
  flat(0, "201", "H0101", 0, [3, 74, 4], 11_200, { wheelchair: true, label: "C" }),
  flat(0, "201", "H0102", 0, [2, 52, 2], 8900, { wheelchair: true, label: "C" }),
  flat(0, "201", "H0201", 0, [4, 92, 5], 13_100, { lift: true, label: "C" }),
  flat(0, "201", "H0202", 0, [3, 71, 4], 11_000, { lift: true, label: "C" }),
  flat(0, "201", "H0301", 0, [4, 92, 5], 13_300, { lift: true, label: "C" }),
  flat(0, "201", "H0302", 0, [1, 34, 1], 7400, { lift: true, label: "C" }),
  flat(1, "214", "H0101", 1, [3, 68, 4], 10_400, { label: "E" }),
  flat(1, "214", "H0102", 1, [2, 49, 3], 8600, { label: "E" }),
  flat(1, "214", "H0201", 1, [3, 68, 4], 10_400, { label: "E" }),
  flat(1, "214", "H0202", 1, [2, 49, 3], 8600, { label: "E", from: 21 }),
  flat(1, "216", "H0101", 1, [5, 118, 7], 15_800, { wheelchair: true, label: "B" }),
  flat(1, "216", "H0201", 1, [4, 96, 6], 13_900, { label: "B" }),
  flat(2, "203", "H0101", 2, [2, 46, 2], 9200, { holding: "leased_in", to: 540 }),
  flat(2, "203", "H0301", 2, [3, 63, 3], 11_600, { holding: "leased_in", to: 540 }),
  flat(2, "207", "H0102", 2, [3, 77, 4], 12_300, { holding: "leased_in", to: 95 }),
  flat(2, "229", "H0201", 2, [4, 88, 5], 14_200, { holding: "leased_in", label: "F" }),
  flat(3, "205", "H0101", 3, [2, 55, 3], 9100, { wheelchair: true, label: "B" }),
  flat(3, "205", "H0102", 3, [3, 72, 4], 10_900, { wheelchair: true, label: "B" }),
  flat(3, "205", "H0201", 3, [2, 55, 3], 9100, { lift: true, label: "B" }),
  flat(3, "221", "H0101", 3, [4, 101, 6], 14_600, { label: "D", from: 45 }),
  flat(0, "233", "H0401", 0, [2, 41, 2], 9800, { holding: "private", label: "G" }),
  flat(4, "212", "H0101", 3, [3, 66, 4], 11_900, { holding: "private", label: "E" }),
  flat(4, "240", "H0101", 1, [1, 38, 1], 7900, {
    holding: "care_housing",
    wheelchair: true,
    label: "B",
    note: "Nattevakt i bygget.",
  }),
  flat(4, "240", "H0102", 1, [1, 38, 1], 7900, {
    holding: "care_housing",
    wheelchair: true,
    label: "B",
  }),
  flat(4, "240", "H0103", 1, [1, 38, 2], 7900, {
    holding: "care_housing",
    wheelchair: true,
    label: "B",
  }),
  flat(2, "251", "H0101", 0, [2, 48, 4], 6400, {
    holding: "guest",
    allowance: false,
    note: "Brukes de første ukene. Sengetøy og kjøkkenutstyr følger med.",
  }),
  flat(2, "251", "H0102", 0, [2, 48, 4], 6400, { holding: "guest", allowance: false }),
  {
    ...flat(3, "260", "H0101", 2, [5, 124, 0], 5200, { label: "D" }),
    unit: null,
    kind: "house",
    places: null,
    allowance: false,
    shared: [
      ["Rom 1", 14, 1],
      ["Rom 2", 12, 1],
      ["Rom 3", 17, 2],
      ["Rom 4", 11, 1],
    ],
    note: "Bofellesskap med felles kjøkken og to bad.",
  },
  {
    ...flat(1, "272", "H0101", 1, [4, 96, 0], 5600, { label: "C" }),
    places: null,
    holding: "leased_in",
    allowance: false,
    shared: [
      ["Rom mot gata", 13, 1],
      ["Rom mot hagen", 15, 1],
      ["Hjørnerom", 12, 1],
    ],
    note: "Kollektiv for unge voksne.",
  },
  {
    ...flat(4, "281", "H0101", 3, [5, 132, 8], 16_900, { holding: "leased_in", label: "E" }),
    unit: null,
    kind: "house",
  },
  {
    ...flat(0, "290", "H0101", 2, [6, 148, 9], 18_200, { label: "F", from: null }),
    unit: null,
    kind: "house",
    note: "Venter på avklaring om salg.",
  },
];

/** Blocks and defects, by the place in the list of who has them. */
export const BLOCKS = [
  { at: 8, room: null, from: -12, to: 40, reason: "renovation", note: "Nytt bad og kjøkken." },
  {
    at: 27,
    room: "Rom 4",
    from: -5,
    to: null,
    reason: "fire_safety",
    note: "Venter på røykvarsler og rømningsstige.",
  },
  { at: 15, room: null, from: -160, to: -120, reason: "pests", note: "Skadedyr fjernet av firma." },
] as const;

export const DEFECTS = [
  {
    at: 13,
    what: "Dusjen lekker ned i etasjen under",
    severity: "serious",
    reported: -9,
    ordered: -6,
    from: "Rørleggeren på Kaia",
    repaired: null,
    repair: null,
  },
  {
    at: 6,
    what: "Komfyrvakt slår ut",
    severity: "minor",
    reported: -4,
    ordered: null,
    from: null,
    repaired: null,
    repair: null,
  },
  {
    at: 11,
    what: "Muggsopp bak panelet på soverommet",
    severity: "dangerous",
    reported: -20,
    ordered: -18,
    from: "Bygg og fukt",
    repaired: null,
    repair: null,
  },
  {
    at: 2,
    what: "Balkongdøren går ikke i lås",
    severity: "serious",
    reported: -70,
    ordered: -66,
    from: "Kommunens driftsavdeling",
    repaired: -58,
    repair: "Byttet låskasse.",
  },
] as const;
