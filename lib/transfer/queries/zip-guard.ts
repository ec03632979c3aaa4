import "server-only";
import { createInflateRaw } from "node:zlib";
import { fail, ok, type Result } from "@/lib/platform/result";
import { MOST_COLUMNS, MOST_ROWS } from "../rules/file-content";

const LARGEST_UNPACKED = 80 * 1024 * 1024;
const MOST_ENTRIES = 400;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** After the data of an entry may stand a descriptor of this many bytes, too few for an entry. */
const DESCRIPTOR = 24;
/** Spreadsheets may have formats on rows below the last with content; these are read and dropped. */
const LAST_ROW = 4 * MOST_ROWS;

type Entry = { name: string; method: number; packed: Buffer; at: number; end: number };

const broken = fail("transfer.file.broken");

/**
 * Sees that a spreadsheet file is what it says before it is unpacked: that its parts are few, lie
 * one after another with nothing hidden between them, come out no larger than what we have room
 * for, and name no cell far outside a list of people.
 *
 * Errors: `transfer.file.{broken,too-much-inside,too-many-rows,too-many-columns,not-a-table,encrypted}`.
 */
export async function guardZip(file: Buffer): Promise<Result<null>> {
  const found = entriesOf(file);
  if (!found.ok) return found;
  const names = found.value.map(({ name }) => name);
  if (!names.includes("xl/workbook.xml")) return fail("transfer.file.not-a-table");
  let room = LARGEST_UNPACKED;
  for (const entry of found.value) {
    const watch = entry.name.startsWith("xl/worksheets/") ? new CellWatch() : null;
    const size = await unpackedSize(entry, room, watch);
    if (size === null) return broken;
    if (size > room) return fail("transfer.file.too-much-inside");
    if (watch?.fault) return fail(watch.fault);
    room -= size;
  }
  return ok(null);
}

function entriesOf(file: Buffer): Result<Entry[]> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END) return broken;
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) return fail("transfer.file.too-much-inside");
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || file.readUInt32LE(at) !== CENTRAL) return broken;
    if (file.readUInt16LE(at + 8) & 1) return fail("transfer.file.encrypted");
    const size = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const method = file.readUInt16LE(at + 10);
    if (local + 30 > end || file.readUInt32LE(local) !== LOCAL) return broken;
    if (file.readUInt16LE(local + 8) !== method) return broken;
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    if (data + size > end) return broken;
    entries.push({
      name,
      method,
      packed: file.subarray(data, data + size),
      at: local,
      end: data + size,
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  // A reader that walks through the file must meet the same parts as the list at its end names.
  entries.sort((a, b) => a.at - b.at);
  let expected = 0;
  for (const entry of entries) {
    if (entry.at < expected || entry.at > expected + DESCRIPTOR) return broken;
    expected = entry.end;
  }
  return file.readUInt32LE(end + 16) - expected > DESCRIPTOR ? broken : ok(entries);
}

/** How large an entry becomes; more than `room` as soon as it is; null when it cannot be unpacked. */
function unpackedSize(entry: Entry, room: number, watch: CellWatch | null): Promise<number | null> {
  if (entry.method === 0) {
    watch?.read(entry.packed);
    return Promise.resolve(entry.packed.length);
  }
  if (entry.method !== 8) return Promise.resolve(null);
  return new Promise((resolve) => {
    const inflate = createInflateRaw();
    let size = 0;
    inflate.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= room && !watch?.fault) watch?.read(part);
      if (size > room || watch?.fault) {
        resolve(size);
        inflate.destroy();
      }
    });
    inflate.on("end", () => resolve(size));
    inflate.on("error", () => resolve(null));
    inflate.end(entry.packed);
  });
}

/** Reads the cells' names in a sheet as it streams by, keeping what a part breaks off. */
class CellWatch {
  fault: string | null = null;
  private rest = "";

  read(part: Buffer): void {
    const text = this.rest + part.toString("latin1");
    const last = text.lastIndexOf("<");
    // An open tag that never closes would make the kept text grow.
    this.rest = last >= 0 && text.length - last < 4096 ? text.slice(last) : "";
    for (const [, kind, attributes = ""] of text.matchAll(/<(?:\w+:)?(row|c)\b([^>]*)>/g)) {
      const name = /\br\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
      if (name === undefined) continue;
      if (kind === "row" ? !this.row(name) : !this.cell(name, attributes.endsWith("/"))) return;
    }
  }

  private row(name: string): boolean {
    if (!/^\d{1,7}$/.test(name)) this.fault = "transfer.file.broken";
    else if (Number(name) > 1_048_576) this.fault = "transfer.file.too-many-rows";
    return this.fault === null;
  }

  private cell(name: string, isEmpty: boolean): boolean {
    const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
    if (!letters) this.fault = "transfer.file.broken";
    else if (!isEmpty && Number(row) > LAST_ROW) this.fault = "transfer.file.too-many-rows";
    else if (!isEmpty && columnNumber(letters) > MOST_COLUMNS) {
      this.fault = "transfer.file.too-many-columns";
    }
    return this.fault === null;
  }
}

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
