import { normaliseForSearch } from "@/lib/people/rules/person-name";
import type { ColumnMapping, ImportField } from "./fields";

/** How lists from municipalities, reception centres and IMDi head their columns (nb, nn, en). */
const NAMES: Record<ImportField, string> = {
  fullName:
    "navn|fullt navn|hele navnet|heile namnet|namn|fullt namn|navn på person|name|full name|person|deltaker|deltakar|flyktning",
  familyName:
    "etternavn|etternamn|slektsnavn|slektsnamn|enavn|e navn|surname|last name|family name|lastname|familienavn|familienamn",
  givenName:
    "fornavn|fornamn|fnavn|f navn|first name|given name|firstname|given names|first names|fornavn og mellomnavn",
  middleName: "mellomnavn|mellomnamn|mnavn|middle name|mellomn",
  birthDate:
    "fødselsdato|fødselsdag|født|fødd|fdato|f dato|født dato|fødselsår|fødsel|foedselsdato|date of birth|birth date|birthdate|dob|born|year of birth|født år|fødd år|fodselsdato",
  sex: "kjønn|sex|gender|mann kvinne|m k|k m|kjoenn|kjonn",
  identityNumber:
    "fødselsnummer|fødselsnr|fnr|personnummer|personnr|pnr|fødselsnummer d nummer|fnr dnr|fnr d nr|fødselsnr d nr|d nummer|dnummer|dnr|d nr|identitetsnummer|id nummer|idnr|national identity number|national id|d number|norsk id|11 siffer",
  duf: "duf|duf nummer|dufnummer|duf nr|dufnr|duf number|udi nummer|udi nr",
  citizenship:
    "statsborgerskap|statsborgarskap|statsb|nasjonalitet|nationality|citizenship|land|landkode|landbakgrunn|opprinnelsesland|opphavsland|country|country of origin|statsborger|hjemland|heimland",
  languages: "språk|morsmål|languages|language|mother tongue|førstespråk|snakker|kan språk|spraak",
  interpreterLanguage:
    "tolkespråk|tolkespraak|språk tolk|tolk språk|interpreter language|ønsket tolkespråk|preferred interpreter language",
  interpreterNeeded:
    "tolk|tolkebehov|behov for tolk|trenger tolk|treng tolk|interpreter|interpreter needed|needs interpreter|tolk ja nei",
  educationLevel:
    "utdanning|utdanningsnivå|skolegang|skulegang|education|education level|høyeste utdanning|høgaste utdanning|utd nivå",
  phone:
    "telefon|tlf|mobil|mobilnummer|telefonnummer|tlf nr|mob|phone|mobile|telephone|mobiltelefon",
  email: "e post|epost|e postadresse|epostadresse|mail|e mail|email|e mail address",
  streetAddress:
    "adresse|gateadresse|bostedsadresse|bustadadresse|gate|vei|address|street|street address|folkeregistrert adresse",
  postalCode: "postnr|postnummer|postal code|zip|postkode|post nr",
  postalPlace: "poststed|poststad|sted|stad|by|place|city|town|postadresse",
  addressProtection:
    "adressebeskyttelse|adressesperre|adressevern|adressegradering|gradering|kode 6 7|kode 6|kode 7|skjermet adresse|skjerming|address protection|sperret adresse",
  permitGround:
    "tillatelsesgrunnlag|oppholdsgrunnlag|opphaldsgrunnlag|grunnlag|oppholdstillatelse|opphaldsløyve|permit ground|permit|tillatelse|type tillatelse|hjemmel|løyve|basis for permit",
  permitGrantedOn:
    "vedtaksdato|tillatelse innvilget|innvilget dato|innvilga dato|tillatelse dato|tillatelse fra|dato for tillatelse|positivt vedtak|permit date|permit granted|oppholdstillatelse fra|udi vedtak|gyldig fra|vedtaksdato udi|løyvedato",
  permitValidUntil:
    "gyldig til|tillatelse til|utløper|utløpsdato|oppholdstillatelse til|valid until|permit expires|permit valid until|går ut",
  arrivedInNorwayOn:
    "ankomstdato|ankomst|ankomst norge|ankomst til norge|innreisedato|innreise|arrival date|arrived in norway|arrival|kom til norge|komen til noreg|ankom",
  householdKey:
    "husstand|husstandsnummer|husstandsnr|husstandsid|husstand id|hushald|hushaldsnr|familie|familienr|familienummer|familie id|saksnummer|saksnr|sak|household|household id|household number|family id|case|case number|case reference|gruppe|referanse|bosettingssak|husholdning",
  headDuf:
    "duf hovedperson|hovedpersons duf|duf hovudperson|hovedperson duf|duf nummer hovedperson|duf head|main person duf|head duf|referanseperson duf|duf referanseperson",
  relation:
    "relasjon|slektskap|familierelasjon|relasjon til hovedperson|relasjon til hovudperson|rolle i husstand|rolle|relation|relation to head|relationship|tilknytning|familieforhold",
  settlementType:
    "bosettingstype|type bosetting|busettingstype|bosettingsform|settlement type|type of settlement|bosettingskategori|kategori",
  allocationDecidedOn:
    "utsøkingsdato|utsøkt|utsøkt dato|søkt ut|fordelt dato|tildelingsdato|tildelt|tildelt dato|vedtak imdi|imdi vedtak|allocation date|allocated|utsøkt til kommunen",
  plannedOn:
    "planlagt bosettingsdato|planlagt bosetting|planlagt dato|planlagt busetting|planlagt ankomst|forventet bosetting|planned settlement date|planned date|planned settlement|avtalt bosettingsdato|planlagt bosatt",
  settledOn:
    "bosettingsdato|bosatt|bosatt dato|busett|busettingsdato|settled|settlement date|settled on|dato bosatt|faktisk bosettingsdato",
};

/** A heading made ready for comparison: lower case, no accents, words with single spaces. */
export function normaliseHeading(heading: string): string {
  return normaliseForSearch(heading.replace(/\([^)]*\)|\*/g, " "));
}

const KNOWN = new Map<string, ImportField>(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split("|").map((name) => [normaliseHeading(name), field as ImportField] as const),
  ),
);

/** What a heading stands for, or null. */
export function recogniseHeading(heading: string): ImportField | null {
  const name = normaliseHeading(heading);
  return KNOWN.get(name) ?? KNOWN.get(name.replaceAll(" ", "")) ?? null;
}

/**
 * The columns that are recognised; of two with the same meaning the first. Both a fødselsnummer and
 * a D-number column may be there: the first has it, and the other is left for a hand to map.
 */
export function recogniseHeadings(headings: readonly string[]): ColumnMapping {
  const mapping: Record<string, ImportField> = {};
  const taken = new Set<ImportField>();
  for (const [index, heading] of headings.entries()) {
    const field = recogniseHeading(heading);
    if (!field || taken.has(field)) continue;
    taken.add(field);
    mapping[String(index)] = field;
  }
  return mapping;
}

const ROWS_LOOKED_AT = 15;
const looksLikeData = (cell: string) =>
  /\d{6,}/.test(cell.replace(/[\s.\-/]/g, "")) || cell.length > 80 || cell.includes("@");

/**
 * Finds the row of headings: of the first rows, the one with most recognised headings. Titles and
 * empty rows may stand above it. A cell that is merged with the one above has its text there.
 * Null when no row has headings, or when what stands there is data.
 */
export function findHeadings(
  rows: readonly (readonly string[])[],
  recognise: (headings: readonly string[]) => Readonly<Record<string, unknown>> = recogniseHeadings,
): { index: number; headings: string[] } | null {
  let best: { index: number; score: number } | null = null;
  for (const [index, row] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const score = Object.keys(recognise(row)).length;
    const filled = row.filter((cell) => cell.trim() !== "").length;
    if (filled === 0) continue;
    if (!best || score > best.score) best = { index, score };
  }
  if (!best) return null;
  const row = rows[best.index] ?? [];
  const above = rows[best.index - 1] ?? [];
  const width = Math.max(row.length, best.score > 0 ? above.length : 0);
  const headings = Array.from({ length: width }, (_, column) => {
    const own = (row[column] ?? "").trim();
    return own || (recognise([above[column] ?? ""])[0] ? (above[column] ?? "").trim() : "");
  });
  if (headings.some(looksLikeData)) return null;
  while (headings.at(-1) === "") headings.pop();
  return headings.length > 0 ? { index: best.index, headings } : null;
}

/** Columns that the file of the rows left out has in front of those that were read. */
const ADDED = new Set(
  "rad|row|hva må rettes|kva må rettast|what to correct".split("|").map(normaliseHeading),
);

/** Whether the column was put there when rows that were left out were fetched, and says nothing. */
export function isAddedColumn(heading: string): boolean {
  return ADDED.has(normaliseHeading(heading));
}

/** What tells that two files have the same columns, whatever their order. */
export function headingSignature(headings: readonly string[]): string {
  return headings
    .filter((heading) => !isAddedColumn(heading))
    .map(normaliseHeading)
    .filter(Boolean)
    .sort()
    .join("|");
}

/** The mapping by heading, so that it fits a file with the same columns in another order. */
export function mappingByHeading(
  headings: readonly string[],
  mapping: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    headings.flatMap((heading, index) => {
      const name = normaliseHeading(heading);
      return name ? [[name, mapping[String(index)] ?? ""] as const] : [];
    }),
  );
}

/** A mapping that was saved by heading, laid on the headings of a file; what is not known is left out. */
export function mappingFromHeadings<Field extends string>(
  headings: readonly string[],
  saved: Readonly<Record<string, string>>,
  known: readonly Field[],
): Readonly<Record<string, Field>> {
  const fields = new Set<string>(known);
  const mapping: Record<string, Field> = {};
  const taken = new Set<string>();
  for (const [index, heading] of headings.entries()) {
    const field = saved[normaliseHeading(heading)];
    if (!field || taken.has(field) || !fields.has(field)) continue;
    taken.add(field);
    mapping[String(index)] = field as Field;
  }
  return mapping;
}
