import { addressKey } from "@/lib/dwellings/rules/address-key";
import {
  DWELLING_KINDS,
  type DwellingKind,
  ENERGY_LABELS,
  type EnergyLabel,
  HOLDINGS,
  type Holding,
} from "@/lib/dwellings/rules/codes";
import { normaliseForSearch } from "@/lib/people/rules/person-name";
import type { PlainDate } from "@/lib/platform/dates";
import { kronerToOre } from "@/lib/platform/money";
import type { Problem } from "../types";
import { isBlank, readAnswer, readDate, readPostal } from "./cell-values";
import { DWELLING_COLUMNS, type DwellingField, type DwellingMapping } from "./dwelling-columns";

type Told = {
  [Field in DwellingField]?: Field extends "kind"
    ? DwellingKind
    : Field extends "holding"
      ? Holding
      : Field extends "energyLabel"
        ? EnergyLabel
        : (typeof DWELLING_COLUMNS)[Field]["holds"] extends "answer"
          ? boolean
          : (typeof DWELLING_COLUMNS)[Field]["holds"] extends "whole" | "decimal" | "money"
            ? number
            : string;
};

/** What a row tells of a dwelling, and perhaps of a room in it. What it does not tell is left as it is. */
export type DwellingRow = Told & {
  streetAddress: string;
  postalCode: string;
  /** The address in one spelling. */
  key: string;
};

export type DwellingReading = { record: DwellingRow | null; problems: Problem[] };

const KIND_WORDS: Record<DwellingKind, string> = {
  flat: "leilighet|leilegheit|flat|apartment|blokk",
  house: "hus|enebolig|einebustad|rekkehus|tomannsbolig|house",
  bedsit: "hybel|bedsit|studio",
  room: "rom|room",
  other: "annet|anna|other",
};
const HOLDING_WORDS: Record<Holding, string> = {
  municipal: "kommunalt eid|kommunalt eigd|kommunal|kommunen|owned by the municipality|municipal",
  leased_in:
    "leid inn av kommunen|leigd inn av kommunen|innleid|innleigd|leased in by the municipality|leased in",
  private: "privat|private",
  care_housing: "omsorgsbolig|omsorgsbustad|care housing",
  guest: "gjennomgangsbolig|gjennomgangsbustad|gjestebolig|transit housing|guest",
};

const inWords = <Code extends string>(codes: readonly Code[], words: Record<Code, string>) =>
  new Map(
    codes.flatMap((code) =>
      words[code].split("|").map((word) => [normaliseForSearch(word), code] as const),
    ),
  );
const CODES: Partial<Record<DwellingField, ReadonlyMap<string, string>>> = {
  kind: inWords(DWELLING_KINDS, KIND_WORDS),
  holding: inWords(HOLDINGS, HOLDING_WORDS),
  energyLabel: new Map(ENERGY_LABELS.map((label) => [label.toLowerCase(), label])),
};

/** The least and the most that a number may be, as the register takes it. */
const BOUNDS: Partial<Record<DwellingField, readonly [number, number]>> = {
  rooms: [0, 50],
  bedrooms: [0, 50],
  places: [0, 100],
  beds: [0, 20],
  floor: [-5, 60],
  areaM2: [0.1, 2000],
};
const LONGEST: Partial<Record<DwellingField, number>> = {
  streetAddress: 200,
  unit: 20,
  postalPlace: 60,
  areaName: 80,
  landlord: 200,
  roomName: 60,
  note: 2000,
};

const PROBLEM = "dwellings.import.problems";

/**
 * Reads a row of a list of dwellings. A cell that cannot be understood is an error: a dwelling that is
 * offered on a wrong ground is worse than a row that is mended first.
 */
export function readDwellingRow(
  cells: readonly string[],
  mapping: DwellingMapping,
  today: PlainDate,
): DwellingReading {
  const problems: Problem[] = [];
  const told: Record<string, unknown> = {};
  const wrong = (column: string | null, code: string, params?: Problem["params"]) =>
    void problems.push({
      level: "error",
      column,
      code: `${PROBLEM}.${code}`,
      ...(params && { params }),
    });
  for (const [column, field] of Object.entries(mapping)) {
    const cell = (cells[Number(column)] ?? "").trim();
    if (isBlank(cell)) continue;
    const value = readCell(field, cell, today);
    if (isFault(value)) wrong(column, value.fault, { value: cell.slice(0, 60) });
    else told[field] = value;
  }
  const columnOf = (field: DwellingField) =>
    Object.keys(mapping).find((column) => mapping[column] === field) ?? null;
  const postal = typeof told.postalCode === "string" ? readPostal(told.postalCode) : null;
  if (told.postalCode && !postal) wrong(columnOf("postalCode"), "postal-code");
  if (postal) {
    told.postalCode = postal.postalCode;
    told.postalPlace ??= postal.postalPlace ?? undefined;
  }
  for (const field of ["streetAddress", "postalCode"] as const) {
    if (!told[field] && !(field === "postalCode" && postal)) wrong(columnOf(field), "no-address");
  }
  const { availableFrom: from, availableTo: to } = told as Told;
  if (from && to && from > to) wrong(columnOf("availableTo"), "available-order");
  if (told.roomName && told.beds === undefined)
    wrong(columnOf("beds") ?? columnOf("roomName"), "no-beds");
  if (problems.length > 0) return { record: null, problems };
  const row = told as Told & { streetAddress: string; postalCode: string };
  return { record: { ...row, key: addressKey(row) }, problems };
}

type Fault = { fault: string };
const isFault = (read: string | number | boolean | Fault): read is Fault =>
  typeof read === "object";

function readCell(
  field: DwellingField,
  cell: string,
  today: PlainDate,
): string | number | boolean | Fault {
  const { holds } = DWELLING_COLUMNS[field];
  switch (holds) {
    case "text":
      return cell.length > (LONGEST[field] ?? 200) ? { fault: "too-long" } : cell;
    case "answer":
      return readAnswer(cell) ?? { fault: "answer" };
    case "day":
      return readDate(cell, today) ?? { fault: "day" };
    case "money":
      return kronerToOre(cell) ?? { fault: "amount" };
    case "code":
      return CODES[field]?.get(normaliseForSearch(cell)) ?? { fault: "not-in-list" };
    default:
      return readNumber(cell, BOUNDS[field], holds === "whole") ?? { fault: "number" };
  }
}

function readNumber(
  cell: string,
  [least, most]: readonly [number, number] = [0, 1000],
  whole: boolean,
): number | null {
  const text = cell.replaceAll(/\s|m²|m2|kvm/gi, "").replace(",", ".");
  const value = Number(text);
  if (!/^-?\d+(\.\d+)?$/.test(text) || value < least || value > most) return null;
  return whole && !Number.isInteger(value) ? null : value;
}
