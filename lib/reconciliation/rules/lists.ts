import { normaliseHeading } from "@/lib/transfer/rules/headings";

/** The lists of the state's that are compared with the record. */
export const LIST_KINDS = ["nir_participants", "nir_norwegian", "grants"] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** How a column is read, and how what it holds is compared. */
export type ColumnRule = {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
  /** What lists head it with beside these, parted by bars. */
  readonly also: string;
  readonly reads: "number" | "name" | "day" | "code" | "amount" | "presence" | "year" | "text";
  /** Left out where a column only identifies, or is only kept in the copy. */
  readonly compared?: { readonly days?: number; readonly hours?: number };
};

const number = {
  nb: "Fødselsnummer, D-nummer eller DUF-nummer",
  nn: "Fødselsnummer, D-nummer eller DUF-nummer",
  en: "Identity number or DUF number",
  also: "fødselsnummer|fnr|personnummer|d nummer|dnr|fødselsnummer d nummer|fnr dnr|fnr d nr|duf|duf nummer|duf nr|id|personident",
  reads: "number",
} as const;
const fullName = {
  nb: "Navn",
  nn: "Namn",
  en: "Name",
  also: "navn på person|fullt navn|deltaker|deltakar|person",
  reads: "name",
} as const;
const givenName = {
  nb: "Fornavn",
  nn: "Fornamn",
  en: "First name",
  also: "fornavn og mellomnavn",
  reads: "name",
} as const;
const familyName = {
  nb: "Etternavn",
  nn: "Etternamn",
  en: "Surname",
  also: "slektsnavn|last name",
  reads: "name",
} as const;
const who = { number, fullName, givenName, familyName };

const day = (nb: string, nn: string, en: string, also: string) =>
  ({ nb, nn, en, also, reads: "day", compared: { days: 0 } }) as const;
const level = (nb: string, nn: string, en: string, also: string) =>
  ({ nb, nn, en, also, reads: "code", compared: {} }) as const;

/** The columns of each list. The state's own code lists are not published: words are mapped by hand. */
export const COLUMNS = {
  nir_participants: {
    ...who,
    category: {
      nb: "Kategori",
      nn: "Kategori",
      en: "Category",
      also: "ordning|rett og plikt|målgruppe|scheme",
      reads: "code",
      compared: {},
    },
    decidedOn: day(
      "Vedtaksdato",
      "Vedtaksdato",
      "Decision date",
      "dato for vedtak|vedtak|vedtak om program|vedtak introduksjonsprogram",
    ),
    startedOn: day(
      "Startdato",
      "Startdato",
      "Start date",
      "start|oppstart|program start|startdato program|dato for start",
    ),
    endGoal: level("Sluttmål", "Sluttmål", "End goal", "slutt mål|mål|sluttmal"),
    measures: {
      nb: "Tiltak",
      nn: "Tiltak",
      en: "Measures",
      also: "antall tiltak|talet på tiltak|tiltak registrert|aktivt tiltak",
      reads: "presence",
      compared: {},
    },
    endedOn: day(
      "Sluttdato",
      "Sluttdato",
      "End date",
      "slutt|avsluttet|avslutta|avslutningsdato|dato for avslutning|program slutt",
    ),
    exitReason: level(
      "Årsak til avslutning",
      "Årsak til avslutning",
      "Exit reason",
      "avslutningsårsak|årsak|avslutning årsak|sluttårsak|hovedaktivitet|hovudaktivitet",
    ),
  },
  nir_norwegian: {
    ...who,
    norwegianHours: {
      nb: "Timer norsk",
      nn: "Timar norsk",
      en: "Hours of Norwegian",
      also: "norsktimer|norsktimar|gjennomførte timer|gjennomførte timar|timer gjennomført|timer|timar",
      reads: "amount",
      compared: { hours: 1 },
    },
    goalReading: level(
      "Norskmål lesing",
      "Norskmål lesing",
      "Goal for reading",
      "mål lesing|lesing",
    ),
    goalListening: level(
      "Norskmål lytting",
      "Norskmål lytting",
      "Goal for listening",
      "mål lytting|lytting",
    ),
    goalWriting: level(
      "Norskmål skriving",
      "Norskmål skriving",
      "Goal for writing",
      "mål skriving|skriving|skriftlig fremstilling|skriftleg framstilling",
    ),
    goalOral: level(
      "Norskmål muntlig",
      "Norskmål munnleg",
      "Goal for speaking",
      "mål muntlig|mål munnleg|muntlig|munnleg|muntlig kommunikasjon|munnleg kommunikasjon",
    ),
  },
  grants: {
    ...who,
    grantCode: {
      nb: "Tilskuddskode",
      nn: "Tilskotskode",
      en: "Grant code",
      also: "kode|tilskudd|tilskot|tilskuddstype|type tilskudd|ordning",
      reads: "text",
    },
    grantYear: {
      nb: "Tilskuddsår",
      nn: "Tilskotsår",
      en: "Year of the grant",
      also: "år|utbetalingsår|budsjettår|for år",
      reads: "year",
    },
    amount: {
      nb: "Beløp",
      nn: "Beløp",
      en: "Amount",
      also: "sum|utbetalt|utbetalt beløp|kroner|kr",
      reads: "amount",
    },
  },
} as const satisfies Record<ListKind, Record<string, ColumnRule>>;

/** What is compared of a grant list beside amounts: the codes of a person in the year, by scheme. */
export const GRANT_FIELDS = ["ar", "eldr", "bht", "em"] as const;

export type ListField =
  | keyof (typeof COLUMNS)["nir_participants"]
  | keyof (typeof COLUMNS)["nir_norwegian"]
  | keyof (typeof COLUMNS)["grants"];
/** What can differ: a field, the codes of a grant, or that the person is there at all. */
export type ComparedField = ListField | (typeof GRANT_FIELDS)[number] | "person";

export function columnRule(kind: ListKind, field: string): ColumnRule | undefined {
  return (COLUMNS[kind] as Readonly<Record<string, ColumnRule>>)[field];
}

export function fieldsOf(kind: ListKind): ListField[] {
  return Object.keys(COLUMNS[kind]) as ListField[];
}

/** Column number, from 0, to what the column holds. */
export type ListMapping = Readonly<Record<string, ListField>>;

const KNOWN = new Map(
  LIST_KINDS.map((kind) => [
    kind,
    new Map(
      fieldsOf(kind).flatMap((field) => {
        const { nb, nn, en, also } = columnRule(kind, field) as ColumnRule;
        return [nb, nn, en, ...also.split("|")].map(
          (name) => [normaliseHeading(name), field] as const,
        );
      }),
    ),
  ]),
);

/** The columns that are recognised; of two with the same meaning the first. */
export function recogniseListHeadings(kind: ListKind, headings: readonly string[]): ListMapping {
  const mapping: Record<string, ListField> = {};
  for (const [index, heading] of headings.entries()) {
    const field = KNOWN.get(kind)?.get(normaliseHeading(heading));
    if (field && !Object.values(mapping).includes(field)) mapping[String(index)] = field;
  }
  return mapping;
}

/**
 * What keeps a mapping from being used: keys of `reconciliation.errors`. A row must say who by number,
 * and something to compare.
 */
export function listMappingProblem(kind: ListKind, mapping: ListMapping): string | null {
  const there = Object.values(mapping);
  if (new Set(there).size !== there.length) return "transfer.errors.mapping-twice";
  if (!there.includes("number")) return "reconciliation.errors.mapping-no-number";
  if (kind === "grants") {
    return there.includes("grantCode") ? null : "reconciliation.errors.mapping-no-code";
  }
  const compares = there.some((field) => columnRule(kind, field)?.compared);
  return compares ? null : "reconciliation.errors.mapping-nothing";
}

/** The fields that a list with these columns tells of, and that are compared. */
export function comparedFields(kind: ListKind, mapping: ListMapping): ComparedField[] {
  if (kind === "grants") {
    const withAmounts = Object.values(mapping).includes("amount");
    return ["person", ...GRANT_FIELDS, ...(withAmounts ? (["amount"] as const) : [])];
  }
  return ["person", ...Object.values(mapping).filter((field) => columnRule(kind, field)?.compared)];
}
