import { dufControl } from "@/lib/people/rules/duf-number";
import { checkDigits } from "@/lib/people/rules/identity-number";
import { addDays, type PlainDate } from "@/lib/platform/dates";

/** A person as a row of a list that municipalities get; every number is made up (month + 80). */
export type ListedPerson = {
  household: number;
  familyName: string;
  givenName: string;
  birthDate: PlainDate;
  sex: "Kvinne" | "Mann";
  number: string;
  duf: string;
  citizenship: string;
  language: string;
  relation: string;
};

export const LIST_HEADINGS = [
  "Husstand",
  "Etternavn",
  "Fornavn",
  "Fødselsdato",
  "Kjønn",
  "Fødselsnummer",
  "DUF-nummer",
  "Statsborgerskap",
  "Språk",
  "Tolk",
  "Telefon",
  "Adresse",
  "Relasjon",
  "Vedtaksdato",
] as const;

const ORIGINS = [
  ["Ukraina", "ukrainsk", "Kovalenko|Shevchenko|Bondar", "Olena|Iryna|Nadia", "Andrij|Taras|Ivan"],
  ["Syria", "arabisk", "Haddad|Khalil|Nasser", "Amal|Rima|Layla", "Omar|Samir|Yusuf"],
  ["Eritrea", "tigrinja", "Tesfay|Haile|Ghebre", "Selam|Miriam|Hiwet", "Yonas|Dawit|Filmon"],
  ["Afghanistan", "dari", "Rahimi|Ahmadi|Noori", "Zahra|Fatima|Laila", "Ali|Hamid|Reza"],
  ["Somalia", "somali", "Warsame|Abdi|Farah", "Hodan|Ayaan|Sahra", "Liban|Abdirahman|Guled"],
  ["Sudan", "arabisk", "Osman|Idris|Bashir", "Amna|Hiba|Salma", "Khalid|Mustafa|Tarig"],
  [
    "Kongo-Kinshasa",
    "swahili",
    "Mukendi|Ilunga|Kasongo",
    "Furaha|Neema|Grace",
    "Patrick|Espoir|Jean",
  ],
  ["Tyrkia", "kurdisk (kurmanji)", "Yıldız|Demir|Aslan", "Elif|Zeynep|Berfin", "Baran|Mehmet|Azad"],
] as const;

const pick = (names: string, at: number) => names.split("|")[at % names.split("|").length] ?? "";
const two = (n: number) => String(n).padStart(2, "0");

/** A made-up fødselsnummer, or the next one that has check digits. */
function madeUpNumber(birth: PlainDate, individual: number): string {
  const date = `${birth.slice(8)}${two(Number(birth.slice(5, 7)) + 80)}${birth.slice(2, 4)}`;
  for (let step = 0; ; step++) {
    const nine = date + String((individual + step) % 1000).padStart(3, "0");
    const control = checkDigits(nine);
    if (control) return nine + control;
  }
}

function madeUpDuf(running: number): string {
  const ten = `2024${String(running % 1_000_000).padStart(6, "0")}`;
  return ten + dufControl(ten);
}

/**
 * People in households of one to five, always the same for the same number; all have both numbers,
 * and no two the same ones.
 */
export function listedPeople(count: number, firstDuf = 900_000): ListedPerson[] {
  const people: ListedPerson[] = [];
  for (let household = 1; people.length < count; household++) {
    const [country, language, families, women, men] =
      ORIGINS[household % ORIGINS.length] ?? ORIGINS[0];
    const size = 1 + ((household * 7) % 5);
    for (let at = 0; at < size && people.length < count; at++) {
      const n = people.length;
      const isWoman = (n * 13 + household) % 2 === 0;
      const isAdult = at < 2;
      // Another day for each, and on the same day another stretch of numbers: none comes twice.
      const days = isAdult ? 12_000 : 5_800;
      const born = addDays(isAdult ? "1957-01-01" : "2008-06-01", (n * 37) % days);
      const stretch = Math.floor(n / days) * 50;
      people.push({
        household,
        familyName: `${pick(families, household)}${household > 30 ? household : ""}`.replace(
          /\d/g,
          (digit) => "abcdefghij"[Number(digit)] ?? "",
        ),
        givenName: isWoman ? pick(women, n) : pick(men, n),
        birthDate: born,
        sex: isWoman ? "Kvinne" : "Mann",
        number: madeUpNumber(born, stretch),
        duf: madeUpDuf(firstDuf + n),
        citizenship: country,
        language,
        relation: at === 0 ? "Hovedperson" : at === 1 ? "Ektefelle" : "Barn",
      });
    }
  }
  return people;
}

/** The cells of a person under `LIST_HEADINGS`. */
export function listedCells(person: ListedPerson, at: number): string[] {
  const [year, month, day] = person.birthDate.split("-");
  return [
    `H-${person.household}`,
    person.familyName,
    person.givenName,
    `${day}.${month}.${year}`,
    person.sex,
    `${person.number.slice(0, 6)} ${person.number.slice(6)}`,
    person.duf,
    person.citizenship,
    person.language,
    at % 3 === 0 ? "Nei" : "Ja",
    `+47 40 ${two(at % 100)} ${two((at * 7) % 100)} ${two((at * 3) % 100)}`,
    `Storgata ${(person.household % 120) + 1}`,
    person.relation,
    "01.03.2026",
  ];
}

/** The people as a list in columns, as a spreadsheet program saves it. */
export function asCsv(people: readonly ListedPerson[], delimiter = ";"): string {
  const lines = [LIST_HEADINGS as readonly string[], ...people.map(listedCells)];
  return `${lines.map((cells) => cells.join(delimiter)).join("\r\n")}\r\n`;
}
