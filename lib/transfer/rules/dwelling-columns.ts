import { holdsTwice } from "./fields";
import { isAddedColumn, normaliseHeading } from "./headings";

type Column = {
  /** What a cell holds. */
  readonly holds: "text" | "whole" | "decimal" | "money" | "answer" | "day" | "code";
  /** How the template heads the column. */
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
  /** What other lists head it. */
  readonly also?: string;
};

/** The columns of a list of dwellings, in the order of the template. */
export const DWELLING_COLUMNS = {
  streetAddress: {
    holds: "text",
    nb: "Gateadresse",
    nn: "Gateadresse",
    en: "Street address",
    also: "adresse|gate|address",
  },
  unit: {
    holds: "text",
    nb: "Bolignummer",
    nn: "Bustadnummer",
    en: "Dwelling number",
    also: "leilighetsnummer|bruksenhet|leilighet|bustadnr|unit|h nummer",
  },
  postalCode: {
    holds: "text",
    nb: "Postnummer",
    nn: "Postnummer",
    en: "Postal code",
    also: "postnr|zip",
  },
  postalPlace: {
    holds: "text",
    nb: "Poststed",
    nn: "Poststad",
    en: "Postal place",
    also: "sted|stad|by|town",
  },
  areaName: {
    holds: "text",
    nb: "Område",
    nn: "Område",
    en: "Area",
    also: "bydel|grend|distrikt|strøk|district",
  },
  kind: {
    holds: "code",
    nb: "Boligtype",
    nn: "Bustadtype",
    en: "Kind of dwelling",
    also: "type|type bolig|boligtype",
  },
  holding: {
    holds: "code",
    nb: "Eierforhold",
    nn: "Eigarforhold",
    en: "Holding",
    also: "eier|eierform|disposisjonsform|disponering|tenure",
  },
  landlord: {
    holds: "text",
    nb: "Utleier",
    nn: "Utleigar",
    en: "Landlord",
    also: "eier navn|huseier|utleier navn|owner",
  },
  rooms: {
    holds: "whole",
    nb: "Antall rom",
    nn: "Tal på rom",
    en: "Number of rooms",
    also: "rom|rooms",
  },
  bedrooms: {
    holds: "whole",
    nb: "Antall soverom",
    nn: "Tal på soverom",
    en: "Number of bedrooms",
    also: "soverom|bedrooms",
  },
  places: {
    holds: "whole",
    nb: "Hvor mange kan bo der",
    nn: "Kor mange kan bu der",
    en: "How many can live there",
    also: "plasser|plassar|kapasitet|antall plasser|capacity|places",
  },
  areaM2: {
    holds: "decimal",
    nb: "Areal i m²",
    nn: "Areal i m²",
    en: "Floor area in m²",
    also: "areal|kvm|m2|bra|areal m2|area m2|size",
  },
  ownEntrance: {
    holds: "answer",
    nb: "Egen inngang",
    nn: "Eigen inngang",
    en: "Own entrance",
  },
  ownBathroom: {
    holds: "answer",
    nb: "Eget bad",
    nn: "Eige bad",
    en: "Own bathroom",
  },
  ownKitchen: {
    holds: "answer",
    nb: "Eget kjøkken",
    nn: "Eige kjøkken",
    en: "Own kitchen",
  },
  stepFreeEntrance: {
    holds: "answer",
    nb: "Trinnfri inngang",
    nn: "Trinnfri inngang",
    en: "Step-free entrance",
    also: "trinnfri",
  },
  wheelchairAccessible: {
    holds: "answer",
    nb: "Kan brukes med rullestol",
    nn: "Kan brukast med rullestol",
    en: "Usable with a wheelchair",
    also: "rullestol|wheelchair",
  },
  accessibleBathroom: {
    holds: "answer",
    nb: "Tilgjengelig bad",
    nn: "Tilgjengeleg bad",
    en: "Accessible bathroom",
  },
  hasLift: {
    holds: "answer",
    nb: "Heis",
    nn: "Heis",
    en: "Lift",
  },
  floor: {
    holds: "whole",
    nb: "Etasje",
    nn: "Etasje",
    en: "Floor",
    also: "etg",
  },
  approvedForAllowance: {
    holds: "answer",
    nb: "Godkjent for bostøtte",
    nn: "Godkjend for bustøtte",
    en: "Approved for housing allowance",
    also: "bostøtte|godkjent bostøtte",
  },
  energyLabel: {
    holds: "code",
    nb: "Energimerke",
    nn: "Energimerke",
    en: "Energy label",
    also: "energiklasse",
  },
  availableFrom: {
    holds: "day",
    nb: "Ledig fra",
    nn: "Ledig frå",
    en: "Available from",
    also: "ledig|klar fra|disponibel fra",
  },
  availableTo: {
    holds: "day",
    nb: "Siste dag den kan brukes",
    nn: "Siste dag han kan brukast",
    en: "Last day it can be used",
    also: "ledig til|disponibel til|available to",
  },
  monthlyRent: {
    holds: "money",
    nb: "Leie i måneden",
    nn: "Leige i månaden",
    en: "Rent a month",
    also: "leie|husleie|månedsleie|leige|rent",
  },
  includesHeating: {
    holds: "answer",
    nb: "Oppvarming er med i leien",
    nn: "Oppvarming er med i leiga",
    en: "Heating is included in the rent",
  },
  includesElectricity: {
    holds: "answer",
    nb: "Strøm er med i leien",
    nn: "Straum er med i leiga",
    en: "Electricity is included in the rent",
  },
  includesInternet: {
    holds: "answer",
    nb: "Internett er med i leien",
    nn: "Internett er med i leiga",
    en: "Internet is included in the rent",
  },
  isFurnished: {
    holds: "answer",
    nb: "Møblert",
    nn: "Møblert",
    en: "Furnished",
    also: "møblert",
  },
  monthlyEnergy: {
    holds: "money",
    nb: "Strøm og oppvarming utenom leien i måneden",
    nn: "Straum og oppvarming utanom leiga i månaden",
    en: "Electricity and heating beside the rent a month",
    also: "strøm og oppvarming",
  },
  monthlyCostEmpty: {
    holds: "money",
    nb: "Kostnad i måneden når den står tom",
    nn: "Kostnad i månaden når han står tom",
    en: "Cost a month when it stands empty",
    also: "kostnad tom",
  },
  note: {
    holds: "text",
    nb: "Merknad",
    nn: "Merknad",
    en: "Note",
    also: "merknad|kommentar|comment|notat",
  },
  roomName: {
    holds: "text",
    nb: "Navn på rommet",
    nn: "Namn på rommet",
    en: "Name of the room",
    also: "rom navn|room name|rom nr",
  },
  beds: {
    holds: "whole",
    nb: "Senger",
    nn: "Senger",
    en: "Beds",
    also: "antall senger|sengeplasser|beds",
  },
} as const satisfies Record<string, Column>;
export type DwellingField = keyof typeof DWELLING_COLUMNS;
export const DWELLING_FIELDS = Object.keys(DWELLING_COLUMNS) as DwellingField[];

/** Column number, from 0, to what the column holds. */
export type DwellingMapping = Readonly<Record<string, DwellingField>>;

const KNOWN = new Map(
  DWELLING_FIELDS.flatMap((field) => {
    const { nb, nn, en, also = "" }: Column = DWELLING_COLUMNS[field];
    return [nb, nn, en, ...also.split("|")]
      .filter(Boolean)
      .map((name) => [normaliseHeading(name), field] as const);
  }),
);

/** The columns that are recognised; of two with the same meaning the first. */
export function recogniseDwellingHeadings(headings: readonly string[]): DwellingMapping {
  const mapping: Record<string, DwellingField> = {};
  const taken = new Set<DwellingField>();
  for (const [index, heading] of headings.entries()) {
    const field = KNOWN.get(normaliseHeading(heading));
    if (!field || taken.has(field)) continue;
    taken.add(field);
    mapping[String(index)] = field;
  }
  return mapping;
}

/** Without these nobody knows which dwelling a row is of. */
export const NEEDED_FIELDS = ["streetAddress", "postalCode"] as const;

/**
 * What keeps a mapping from being used: keys of `transfer.errors`.
 * `mapping-no-address` when no column holds an address, `mapping-twice` when two hold the same.
 */
export function dwellingMappingProblem(mapping: DwellingMapping): string | null {
  const there = Object.values(mapping);
  if (holdsTwice(there)) return "transfer.errors.mapping-twice";
  if (!NEEDED_FIELDS.every((field) => there.includes(field))) {
    return "transfer.errors.mapping-no-address";
  }
  return null;
}

/** Whether no hand is needed: every column is recognised, and those that a list must have are there. */
export function isWhollyRecognised(headings: readonly string[], mapping: DwellingMapping): boolean {
  return (
    dwellingMappingProblem(mapping) === null &&
    headings.every((heading, at) => !heading || isAddedColumn(heading) || String(at) in mapping)
  );
}
