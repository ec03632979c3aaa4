import "server-only";
import { parse } from "csv-parse";
import { readSheet } from "read-excel-file/node";
import { fail, ok, type Result } from "@/lib/platform/result";
import {
  decodeText,
  detectDelimiter,
  fileKind,
  hasTooManyColumns,
  LARGEST_FILE,
  MOST_ROWS,
} from "../rules/file-content";
import { findHeadings } from "../rules/headings";
import type { ReadTable } from "../types";
import { guardZip } from "./zip-guard";

type Rows = string[][];

/**
 * Reads the table of a file, whatever its name says that it is: the first sheet of a spreadsheet, or
 * text in columns. Cells come as text; formulas are text, or the value that was stored with them.
 *
 * `recognise` is for a list of something else than people.
 *
 * Errors: `transfer.file.<what is wrong>`, for people who can mend the file.
 */
export async function readTable(
  file: Buffer,
  recognise?: Parameters<typeof findHeadings>[1],
): Promise<Result<ReadTable>> {
  if (file.length > LARGEST_FILE) return fail("transfer.file.too-large");
  const kind = fileKind(file);
  if (!kind.ok) return kind;
  const source = kind.value === "xlsx" ? await readSpreadsheet(file) : await readText(file);
  if (!source.ok) return source;
  const { rows, ...about } = source.value;
  if (rows.every(isEmpty)) return fail("transfer.file.empty");
  const found = findHeadings(rows, recognise);
  if (!found) return fail("transfer.file.no-headings");
  const { index, headings } = found;
  const data = rows
    .map((cells, at) => ({ number: at + 1, cells }))
    .slice(index + 1)
    .filter(({ cells }) => !isEmpty(cells));
  if (data.length === 0) return fail("transfer.file.only-headings");
  if (data.length > MOST_ROWS) return fail("transfer.file.too-many-rows");
  const width = headings.length;
  return ok({
    ...about,
    headings,
    rows: data.map(({ number, cells }) => ({ number, cells: cells.slice(0, width) })),
  });
}

const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

type Source = Result<Pick<ReadTable, "format" | "encoding" | "delimiter"> & { rows: Rows }>;

async function readSpreadsheet(file: Buffer): Promise<Source> {
  const safe = await guardZip(file);
  if (!safe.ok) return safe;
  try {
    const sheet = await readSheet(file, { trim: true });
    const rows = sheet.map((row) => row.map(cellText));
    return ok({ format: "xlsx", encoding: null, delimiter: null, rows });
  } catch {
    // The library's message may repeat what stands in a cell.
    return fail("transfer.file.broken");
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  }
  if (typeof value === "number") {
    return Number.isInteger(value) ? value.toFixed(0) : String(value);
  }
  return String(value);
}

async function readText(file: Buffer): Promise<Source> {
  const decoded = decodeText(file);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const delimiter = detectDelimiter(text);
  if (hasTooManyColumns(text, delimiter)) return fail("transfer.file.too-many-columns");
  const rows: Rows = [];
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    trim: true,
    max_record_size: 1024 * 1024,
  });
  const done = (async () => {
    for await (const row of parser as AsyncIterable<string[]>) {
      if (rows.length > MOST_ROWS + 100) return "transfer.file.too-many-rows";
      rows.push(row);
    }
    return null;
  })().catch(() => "transfer.file.broken");
  parser.on("error", () => {});
  parser.end(text);
  const fault = await done;
  if (fault) return fail(fault);
  return ok({ format: "csv", encoding, delimiter, rows });
}
