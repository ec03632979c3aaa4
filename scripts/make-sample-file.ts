/**
 * Writes the sample files of the import, public/eksempel: people in 25 households as a spreadsheet
 * and as text, one list with the mistakes that lists have, and a list of participants as the national
 * register has it. Everyone is invented, and every number is synthetic (month + 80).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import writeExcelFile from "write-excel-file/node";
import { asParticipantList } from "@/lib/reconciliation/fixtures";
import {
  LIST_HEADINGS,
  type ListedPerson,
  listedCells,
  listedPeople,
} from "@/lib/transfer/fixtures";

const FOLDER = join(process.cwd(), "public", "eksempel");
const HOUSEHOLDS = 25;

const TYPES = [
  "Bosetting fra mottak",
  "Familiegjenforening",
  "Avtalt selvbosetting",
  "Overføringsflyktning",
];
const headings = [...LIST_HEADINGS, "Type bosetting", "Planlagt bosettingsdato"];

const people = listedPeople(200, 910_000).filter(({ household }) => household <= HOUSEHOLDS);
const rowOf = (person: ListedPerson, at: number) => [
  ...listedCells(person, at),
  TYPES[Math.floor(person.household / 3) % TYPES.length] ?? "",
  `${String(1 + (person.household % 28)).padStart(2, "0")}.02.2027`,
];
const rows = people.map(rowOf);

const text = (table: readonly (readonly string[])[]) =>
  `${table.map((cells) => cells.join(";")).join("\r\n")}\r\n`;

/** The same list as it looks when it has been through several hands. */
function withMistakes(): string[][] {
  const [first = [], ...rest] = rows.slice(0, 16).map((cells) => [...cells]);
  const table = [first, ...rest];
  const set = (row: number, heading: string, value: string) => {
    const cells = table[row];
    const column = headings.indexOf(heading);
    if (!cells || column < 0) throw new Error(`no ${heading} in row ${row}`);
    cells[column] = value;
  };
  set(1, "Fødselsnummer", "12345678901");
  set(2, "DUF-nummer", "2024 9100");
  set(3, "Fødselsdato", "31.02.1990");
  set(4, "Etternavn", "");
  set(4, "Fornavn", "");
  set(5, "Statsborgerskap", "Atlantis");
  set(6, "Kjønn", "ukjent kjønn");
  set(7, "Telefon", "ring mor");
  set(8, "Type bosetting", "kommer selv");
  set(9, "Vedtaksdato", "i fjor");
  set(10, "Fødselsdato", "1979");
  return [...table, [...first]];
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, "personer.csv"), `\ufeff${text([headings, ...rows])}`);
// As older programs save it: Windows-1252, in which all letters of this list are one byte.
const mistakes = text([headings, ...withMistakes()]).replace(/ı/g, "i");
writeFileSync(join(FOLDER, "personer-med-feil.csv"), Buffer.from(mistakes, "latin1"));
const cells = [
  headings.map((value) => ({ type: String, value, fontWeight: "bold" as const })),
  ...rows.map((row) => row.map((value) => ({ type: String, value }))),
];
const columns = headings.map((heading) => ({ width: Math.max(12, heading.length + 2) }));
const book = await writeExcelFile(cells, { columns, stickyRowsCount: 1 }).toBuffer();
writeFileSync(join(FOLDER, "personer.xlsx"), book);
writeFileSync(
  join(FOLDER, "nir-deltakere.csv"),
  asParticipantList(
    people.slice(0, 20).map((person, at) => ({
      number: person.number,
      name: `${person.givenName} ${person.familyName}`,
      decidedOn: "2026-01-05",
      startedOn: `2026-01-${String(6 + at).padStart(2, "0")}`,
      ...(at % 7 === 3 && { endedOn: "2026-10-30", exitReason: "Ordinært arbeid" }),
    })),
  ),
);
console.log(`${people.length} people in ${HOUSEHOLDS} households: public/eksempel`);
