import { ok, type Result } from "@/lib/platform/result";
import { keptExif } from "./exif";
import { brokenFile, letters, sizeInBounds } from "./picture";

/** A box of the file: its type, and where what is in it stands. */
type Box = { type: string; at: number; from: number; to: number };
type Extent = { from: number; to: number };

const KEPT = new Set(["ftyp", "meta", "mdat", "free", "skip"]);
const MOST_BOXES = 5_000;

/**
 * A HEIC whose camera notes say which way is up and when it was taken, and nothing else. The pictures
 * in such a file are found by their distance from its beginning, so nothing is taken out: what goes is
 * written over, films beside the picture included.
 *
 * Errors: `documents.refusals.{broken,picture-size}`.
 */
export function cleanHeic(given: Uint8Array): Result<Uint8Array> {
  const bytes = new Uint8Array(given);
  const view = new DataView(bytes.buffer);
  const top = boxesIn(view, 0, bytes.length);
  const meta = top?.find(({ type }) => type === "meta");
  if (top?.[0]?.type !== "ftyp" || !meta) return brokenFile;
  const parts = boxesIn(view, meta.from + 4, meta.to);
  if (!parts) return brokenFile;
  const sizes = sizesIn(view, parts);
  if (!sizes || sizes.length === 0) return brokenFile;
  for (const { width, height } of sizes) {
    const bounds = sizeInBounds(width, height);
    if (!bounds.ok) return bounds;
  }
  const notes = notesIn(view, parts);
  if (!notes) return brokenFile;
  for (const { type, extents } of notes) {
    if (type === "Exif") rewriteExif(bytes, extents);
    else for (const { from, to } of extents) bytes.fill(0x20, from, to);
  }
  for (const box of [...top.filter(({ type }) => !KEPT.has(type)), ...parts.filter(isOwn)]) {
    bytes.set(new TextEncoder().encode("free"), box.at + 4);
    bytes.fill(0, box.from, box.to);
  }
  return ok(bytes);
}

const isOwn = ({ type }: Box) => type === "uuid";

/** The boxes that stand one after another; undefined when they do not fill the place exactly. */
function boxesIn(view: DataView, start: number, end: number): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = start; at < end; ) {
    if (at + 8 > end || boxes.length > MOST_BOXES) return undefined;
    let size = view.getUint32(at);
    let head = 8;
    if (size === 1) {
      if (at + 16 > end) return undefined;
      size = Number(view.getBigUint64(at + 8));
      head = 16;
    } else if (size === 0) size = end - at;
    if (size < head || at + size > end) return undefined;
    const type = letters(new Uint8Array(view.buffer), at + 4, at + 8);
    boxes.push({ type, at, from: at + head, to: at + size });
    at += size;
  }
  return boxes;
}

function sizesIn(view: DataView, parts: readonly Box[]) {
  const properties = parts.find(({ type }) => type === "iprp");
  if (!properties) return undefined;
  const container = boxesIn(view, properties.from, properties.to)?.find(
    ({ type }) => type === "ipco",
  );
  const all = container && boxesIn(view, container.from, container.to);
  return all
    ?.filter(({ type, from, to }) => type === "ispe" && to - from >= 12)
    .map(({ from }) => ({ width: view.getUint32(from + 4), height: view.getUint32(from + 8) }));
}

/** Where camera notes (Exif) and texts (mime, uri) stand in the file. */
function notesIn(view: DataView, parts: readonly Box[]) {
  const types = itemTypes(view, parts);
  const places = itemPlaces(view, parts);
  if (!types || !places) return undefined;
  const notes: { type: string; extents: readonly Extent[] }[] = [];
  for (const [id, type] of types) {
    if (!["Exif", "mime", "uri "].includes(type)) continue;
    const extents = places.get(id);
    if (extents === null) return undefined;
    if (extents) notes.push({ type, extents });
  }
  return notes;
}

function itemTypes(view: DataView, parts: readonly Box[]): Map<number, string> | undefined {
  const list = parts.find(({ type }) => type === "iinf");
  if (!list || list.to - list.from < 6) return undefined;
  const wide = view.getUint8(list.from) > 0;
  const entries = boxesIn(view, list.from + 4 + (wide ? 4 : 2), list.to);
  if (!entries) return undefined;
  const types = new Map<number, string>();
  for (const { from, to } of entries) {
    const version = view.getUint8(from);
    const typeAt = from + 4 + (version === 3 ? 4 : 2) + 2;
    if (version < 2 || typeAt + 4 > to) continue;
    const id = version === 3 ? view.getUint32(from + 4) : view.getUint16(from + 4);
    types.set(id, letters(new Uint8Array(view.buffer), typeAt, typeAt + 4));
  }
  return types;
}

/** Where the content of each item stands; null for one whose place cannot be told. */
function itemPlaces(
  view: DataView,
  parts: readonly Box[],
): Map<number, Extent[] | null> | undefined {
  const list = parts.find(({ type }) => type === "iloc");
  if (!list) return undefined;
  const inside = parts.find(({ type }) => type === "idat");
  let at = list.from;
  const take = (size: number): number => {
    if (at + size > list.to) throw new RangeError("past the end");
    const value =
      size === 0
        ? 0
        : size === 8
          ? Number(view.getBigUint64(at))
          : size === 4
            ? view.getUint32(at)
            : view.getUint16(at);
    at += size;
    return value;
  };
  const places = new Map<number, Extent[] | null>();
  try {
    const version = take(4) >>> 24;
    const sizes = take(2);
    const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
    const indexSize = version > 0 ? sizes & 15 : 0;
    if ([offsetSize, lengthSize, baseSize, indexSize].some((size) => ![0, 4, 8].includes(size))) {
      return undefined;
    }
    const count = take(version === 2 ? 4 : 2);
    for (let n = 0; n < count; n++) {
      const id = take(version === 2 ? 4 : 2);
      const method = version > 0 ? take(2) & 15 : 0;
      take(2);
      const start = take(baseSize) + (method === 1 ? (inside?.from ?? Number.NaN) : 0);
      const extents: Extent[] = [];
      for (let left = take(2); left > 0; left--) {
        take(indexSize);
        const from = start + take(offsetSize);
        extents.push({ from, to: from + take(lengthSize) });
      }
      const fits = extents.every(
        ({ from, to }) => from >= 0 && to <= view.byteLength && from <= to,
      );
      places.set(id, fits && method < 2 ? extents : null);
    }
  } catch {
    return undefined;
  }
  return places;
}

/** Writes what is kept over what stood there, and nothing over the rest. */
function rewriteExif(bytes: Uint8Array, extents: readonly Extent[]): void {
  const length = extents.reduce((sum, { from, to }) => sum + to - from, 0);
  const content = new Uint8Array(length);
  let at = 0;
  for (const { from, to } of extents) {
    content.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  const written = new Uint8Array(length);
  if (length > 4) {
    const skip = new DataView(content.buffer).getUint32(0);
    const kept = keptExif(content.subarray(Math.min(4 + skip, length)));
    if (kept && kept.length + 4 <= length) written.set(kept, 4);
  }
  at = 0;
  for (const { from, to } of extents) {
    bytes.set(written.subarray(at, at + to - from), from);
    at += to - from;
  }
}
