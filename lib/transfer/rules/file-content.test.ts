import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, detectDelimiter, fileKind } from "./file-content";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const codeOf = (result: { ok: boolean; error?: { code: string } }) =>
  result.ok ? "ok" : result.error?.code;

describe("what a file is", () => {
  it.each([
    ["nothing", new Uint8Array(), "transfer.file.empty"],
    ["a PDF with another name", latin("%PDF-1.7 ..."), "transfer.file.pdf"],
    ["an old Excel file", latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...."), "transfer.file.old-excel"],
    [
      "an Excel file with a password",
      latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
      "transfer.file.encrypted",
    ],
    ["a picture", latin("\x89PNG\r\n\x1a\n\0\0\0"), "transfer.file.not-a-table"],
    ["a web page called .xls", latin("<html><table>"), "transfer.file.not-a-table"],
    ["text", latin("Navn;Født"), "ok"],
  ])("%s", (_name, bytes, code) => {
    expect(codeOf(fileKind(bytes))).toBe(code);
  });
});

describe("letters", () => {
  it.each([
    ["UTF-8", utf8("Født;Kjønn;Språk"), "utf-8"],
    ["UTF-8 with a mark", utf8("\ufeffFødt;Kjønn;Språk"), "utf-8"],
    ["Windows-1252", latin("F\xf8dt;Kj\xf8nn;Spr\xe5k"), "windows-1252"],
    [
      "UTF-16",
      Uint8Array.from([
        0xff,
        0xfe,
        ...[..."Født;Kjønn;Språk"].flatMap((l) => [l.charCodeAt(0), 0]),
      ]),
      "utf-16le",
    ],
  ])("reads %s", (_name, bytes, encoding) => {
    const read = decodeText(bytes);
    expect(read).toMatchObject({ ok: true, value: { encoding } });
    expect(read.ok && read.value.text.replace("\ufeff", "")).toBe("Født;Kjønn;Språk");
  });

  it.each([
    ["UTF-8 read as Windows-1252 and saved again", utf8("FÃ¸dt;SprÃ¥k"), "transfer.file.encoding"],
    ["a code page of DOS", latin("F\x9bdt;Spr\x86k\x8d"), "transfer.file.encoding"],
    ["letters that were lost", utf8("F\ufffddt"), "transfer.file.encoding-lost"],
    ["only blanks", utf8(" \r\n "), "transfer.file.empty"],
  ])("refuses %s", (_name, bytes, code) => {
    expect(codeOf(decodeText(bytes))).toBe(code);
  });

  it("reads any text of Latin letters back from UTF-8", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."abcæøåÆØÅéđš;,")), (letters) => {
        const text = letters.join("");
        fc.pre(text.trim() !== "");
        const read = decodeText(utf8(text));
        expect(read.ok && read.value.text).toBe(text);
      }),
    );
  });
});

describe("the sign between columns", () => {
  it.each([
    [";", "Navn;Født;Tlf\nHaddad, Amal;1990;12 34\nKhalil, Omar;1985;"],
    [",", 'Navn,Født,Adresse\n"Haddad; Amal",1990,"Storgata 1, 2"\nOmar,1985,x'],
    ["\t", "Navn\tFødt\nHaddad, Amal\t1990"],
    [";", "Navn\nAmal"],
  ])("%j", (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});
