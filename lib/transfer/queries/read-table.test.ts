import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readTable } from "./read-table";

type Part = { name: string; data: Buffer; method?: 0 | 8; inDirectory?: boolean };

/** A zip file of the parts, as a hostile hand could make it. */
function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, data, method = 8, inDirectory = true } of parts) {
    const packed = method === 8 ? deflateRawSync(data, { level: 9 }) : data;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), packed]);
    locals.push(local);
    if (inDirectory) {
      const tail = Buffer.alloc(14);
      tail.writeUInt32LE(at, 10);
      central.push(
        Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, tail, Buffer.from(name)]),
      );
    }
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}

const xml = (text: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const WORKBOOK: Part[] = [
  {
    name: "[Content_Types].xml",
    data: xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
  },
  {
    name: "xl/workbook.xml",
    data: xml(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    data: xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
  },
];
const text = (name: string, value: string) =>
  `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
const HEAD = `<row r="1">${text("A1", "Etternavn")}${text("B1", "Fornavn")}${text("C1", "Født")}</row>`;
const sheet = (rows: string): Part => ({
  name: "xl/worksheets/sheet1.xml",
  data: xml(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  ),
});
const book = (...parts: Part[]) => zip([...WORKBOOK, ...parts]);

async function codeOf(file: Buffer): Promise<string> {
  const read = await readTable(file);
  return read.ok ? "ok" : read.error.code;
}

describe("good files", () => {
  it("reads a spreadsheet with dates, numbers and a title above", async () => {
    const file = await writeExcelFile([
      [{ value: "Bosetting" }],
      [],
      [{ value: "Etternavn" }, { value: "Født" }, { value: "DUF" }],
      [
        { value: "Haddad" },
        { value: new Date(Date.UTC(1990, 6, 4)), type: Date, format: "dd.mm.yyyy" },
        { value: 202212345606, type: Number },
      ],
      [],
      [{ value: "Khalil" }, { value: "1985" }, { value: "2025 101010 05" }],
    ] as never).toBuffer();
    expect(await readTable(file)).toEqual({
      ok: true,
      value: {
        format: "xlsx",
        encoding: null,
        delimiter: null,
        headings: ["Etternavn", "Født", "DUF"],
        rows: [
          { number: 4, cells: ["Haddad", "1990-07-04", "202212345606"] },
          { number: 6, cells: ["Khalil", "1985", "2025 101010 05"] },
        ],
      },
    });
  });

  it("reads text in columns with quotes, breaks and rows of uneven length", async () => {
    const file = Buffer.from(
      'Etternavn;Fornavn;Født\r\n"Haddad; el";"Amal ""Mimi""";1990\r\n\r\nKhalil;Omar\r\n',
    );
    expect(await readTable(file)).toMatchObject({
      ok: true,
      value: {
        encoding: "utf-8",
        delimiter: ";",
        rows: [
          { number: 2, cells: ["Haddad; el", 'Amal "Mimi"', "1990"] },
          { number: 4, cells: ["Khalil", "Omar"] },
        ],
      },
    });
  });

  it("takes formulas for the text that they are, or the value stored with them", async () => {
    const csv = await readTable(Buffer.from("Etternavn;Fornavn;Født\n=cmd|calc!A1;@SUM(1);1990\n"));
    expect(csv).toMatchObject({
      value: { rows: [{ cells: ["=cmd|calc!A1", "@SUM(1)", "1990"] }] },
    });
    const row = `<row r="2">${text("A2", "Haddad")}<c r="B2" t="str"><f>HYPERLINK("http://x")</f><v>Amal</v></c></row>`;
    expect(await readTable(book(sheet(HEAD + row)))).toMatchObject({
      value: { rows: [{ cells: ["Haddad", "Amal", ""] }] },
    });
  });
});

describe("files that are refused", () => {
  const rows = `<row r="2">${text("A2", "Haddad")}</row>`;
  it("reads the file that the others are made from", async () => {
    expect(await codeOf(book(sheet(HEAD + rows)))).toBe("ok");
  });

  it.each<[string, () => Buffer, string]>([
    ["nothing", () => Buffer.alloc(0), "transfer.file.empty"],
    ["blank lines", () => Buffer.from(";;\n;;\n"), "transfer.file.empty"],
    [
      "headings alone",
      () => Buffer.from("Etternavn;Fornavn;Født\n"),
      "transfer.file.only-headings",
    ],
    [
      "data with no headings",
      () => Buffer.from("Haddad;Amal;04.07.1990\n"),
      "transfer.file.no-headings",
    ],
    ["51 MB", () => Buffer.alloc(51 * 1024 * 1024, "a"), "transfer.file.too-large"],
    [
      "a million columns",
      () => Buffer.from(`Navn${";x".repeat(1_000_000)}\nAmal\n`),
      "transfer.file.too-many-columns",
    ],
    [
      "a million rows",
      () => Buffer.from(`Navn\n${"Amal\n".repeat(1_000_000)}`),
      "transfer.file.too-many-rows",
    ],
    [
      "another archive",
      () => zip([{ name: "word/document.xml", data: xml("<w/>") }]),
      "transfer.file.not-a-table",
    ],
    [
      "a file that was cut off",
      () => book(sheet(HEAD + rows)).subarray(0, 700),
      "transfer.file.broken",
    ],
    [
      "packed data that is none",
      () => zip([...WORKBOOK, { ...sheet(""), data: Buffer.from("x") }]).fill(0xff, 60, 90),
      "transfer.file.broken",
    ],
    [
      "a bomb",
      () => book(sheet(HEAD), { name: "xl/bomb.xml", data: Buffer.alloc(100 * 1024 * 1024) }),
      "transfer.file.too-much-inside",
    ],
    [
      "thousands of parts",
      () =>
        book(
          sheet(HEAD),
          ...Array.from({ length: 1000 }, (_, n) => ({
            name: `x${n}.xml`,
            data: Buffer.from("x"),
          })),
        ),
      "transfer.file.too-much-inside",
    ],
    [
      "a part that the list does not name",
      () =>
        book(
          { name: "xl/hidden.xml", data: Buffer.alloc(1000), inDirectory: false },
          sheet(HEAD + rows),
        ),
      "transfer.file.broken",
    ],
    [
      "a cell at the end of the sheet",
      () => book(sheet(`${HEAD}<row r="2">${text("XFD2", "x")}</row>`)),
      "transfer.file.too-many-columns",
    ],
    [
      "a row at the end of the sheet",
      () => book(sheet(`${HEAD}<row r="1048576">${text("A1048576", "x")}</row>`)),
      "transfer.file.too-many-rows",
    ],
    [
      "a cell with an impossible name",
      () => book(sheet(`${HEAD}<row r="2">${text("&#65;9999999999", "x")}</row>`)),
      "transfer.file.broken",
    ],
    [
      "wrong letters",
      () => Buffer.from("Etternavn;Fornavn;FÃ¸dt\nHaddad;Amal;1990\n"),
      "transfer.file.encoding",
    ],
  ])("%s", async (_name, make, code) => {
    expect(await codeOf(make())).toBe(code);
  });
});
