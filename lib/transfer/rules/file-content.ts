import { fail, ok, type Result } from "@/lib/platform/result";

/** The largest file that is taken in, in bytes, and the largest table. */
export const LARGEST_FILE = 9 * 1024 * 1024;
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 300;

export type TextEncoding = "utf-8" | "utf-16le" | "windows-1252";
export type Delimiter = ";" | "," | "\t";

const startsWith = (bytes: Uint8Array, ...wanted: number[]) =>
  wanted.every((byte, index) => bytes[index] === byte);

const latin = (bytes: Uint8Array, length: number) =>
  new TextDecoder("latin1").decode(bytes.subarray(0, length));

/** "EncryptedPackage" in the two-byte letters of the old container that a password puts around. */
const ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

/**
 * What a file is, told from what is in it and never from its name.
 *
 * Errors: `transfer.file.{empty,encrypted,old-excel,pdf,not-a-table}`.
 */
export function fileKind(bytes: Uint8Array): Result<"xlsx" | "csv"> {
  if (bytes.length === 0) return fail("transfer.file.empty");
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return ok("xlsx");
  if (startsWith(bytes, 0x50, 0x4b)) return fail("transfer.file.not-a-table");
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const encrypted = latin(bytes, bytes.length).includes(ENCRYPTED);
    return fail(encrypted ? "transfer.file.encrypted" : "transfer.file.old-excel");
  }
  const head = latin(bytes, 1024);
  if (head.startsWith("%PDF")) return fail("transfer.file.pdf");
  const isWide = startsWith(bytes, 0xff, 0xfe);
  if (!isWide && bytes.subarray(0, 8192).includes(0)) return fail("transfer.file.not-a-table");
  if (/^[\s\ufeff]*<(!doctype|html|\?xml|table)/i.test(head.replace(/^ï»¿/, ""))) {
    return fail("transfer.file.not-a-table");
  }
  return ok("csv");
}

/** Letters that stand in a text only when UTF-8 was read as Windows-1252 and saved so. */
const TWICE_ENCODED = /Ã[¦¸¥˜†…¤¶¼©]|â€[™œ“”]/;
const LOST = "\ufffd";
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text table has none of these
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u0080-\u009f]/;

/**
 * Reads bytes as text: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252.
 *
 * Errors: `transfer.file.{encoding,encoding-lost}` when letters came out wrong or were lost already.
 */
export function decodeText(bytes: Uint8Array): Result<{ text: string; encoding: TextEncoding }> {
  if (startsWith(bytes, 0xff, 0xfe)) return read(bytes, "utf-16le");
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "utf-8");
  } catch {
    return read(bytes, "windows-1252");
  }
}

function read(bytes: Uint8Array, encoding: TextEncoding) {
  return checked(new TextDecoder(encoding).decode(bytes), encoding);
}

function checked(text: string, encoding: TextEncoding): ReturnType<typeof decodeText> {
  if (text.includes(LOST)) return fail("transfer.file.encoding-lost");
  if (CONTROL.test(text) || TWICE_ENCODED.test(text)) return fail("transfer.file.encoding");
  if (text.trim() === "") return fail("transfer.file.empty");
  return ok({ text, encoding });
}

const DELIMITERS: readonly Delimiter[] = [";", "\t", ","];
const LINES_LOOKED_AT = 20;

/** The sign between the columns: the one that splits the first lines into most equal parts. */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES_LOOKED_AT);
  let best: Delimiter = ";";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => countOutsideQuotes(line, delimiter));
    const usual = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const even = counts.filter((count) => count === usual).length;
    const score = usual === 0 ? 0 : usual * even;
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}

/** Whether a line has more columns than a list of people has; told before the text is taken apart. */
export function hasTooManyColumns(text: string, delimiter: Delimiter): boolean {
  const sign = delimiter.charCodeAt(0);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 10 || letter === 13) count = 0;
    else if (letter === sign && ++count > MOST_COLUMNS) return true;
  }
  return false;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let quoted = false;
  let count = 0;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) count++;
  }
  return count;
}
