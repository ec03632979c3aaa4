/**
 * What is kept of what a camera writes beside a picture: which way is up, and when it was taken.
 * Position, names, serial numbers and the maker's own notes are not.
 */

const ASCII = 2;
const SHORT = 3;
const LONG = 4;
const ORIENTATION = 0x0112;
const MORE_TAGS = 0x8769;
const TAKEN_AT = 0x9003;
const TAKEN_AT_OFFSET = 0x9011;
const TAKEN = /^\d{4}:\d\d:\d\d \d\d:\d\d:\d\d\0?$/;
const OFFSET = /^[+-]\d\d:\d\d\0?$/;
const MOST_TAGS = 512;

type Kept = { orientation?: number; takenAt?: string; takenAtOffset?: string };

/** A new block of the kept tags alone, or null when there are none or the block cannot be read. */
export function keptExif(tiff: Uint8Array): Uint8Array | null {
  const kept = readKept(tiff);
  return Object.keys(kept).length > 0 ? writeTiff(kept) : null;
}

function readKept(tiff: Uint8Array): Kept {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (view.byteLength < 8) return {};
  const mark = view.getUint16(0);
  if (mark !== 0x4949 && mark !== 0x4d4d) return {};
  const little = mark === 0x4949;
  if (view.getUint16(2, little) !== 42) return {};
  const kept: Kept = {};
  const first = tagsAt(view, view.getUint32(4, little), little);
  const turned = first.get(ORIENTATION);
  if (turned !== undefined && turned + 2 <= view.byteLength) {
    const orientation = view.getUint16(turned, little);
    if (orientation >= 1 && orientation <= 8) kept.orientation = orientation;
  }
  const more = first.get(MORE_TAGS);
  if (more === undefined || more + 4 > view.byteLength) return kept;
  const second = tagsAt(view, view.getUint32(more, little), little);
  const text = (tag: number, length: number, form: RegExp) => {
    const place = second.get(tag);
    if (place === undefined || place + 4 > view.byteLength) return undefined;
    const at = view.getUint32(place, little);
    const found = new TextDecoder("latin1").decode(tiff.subarray(at, at + length));
    return form.test(found) ? found.replace("\0", "") : undefined;
  };
  const takenAt = text(TAKEN_AT, 20, TAKEN);
  const takenAtOffset = text(TAKEN_AT_OFFSET, 7, OFFSET);
  if (takenAt) kept.takenAt = takenAt;
  if (takenAt && takenAtOffset) kept.takenAtOffset = takenAtOffset;
  return kept;
}

/** Where the value of each tag stands. */
function tagsAt(view: DataView, at: number, little: boolean): Map<number, number> {
  const places = new Map<number, number>();
  if (at + 2 > view.byteLength) return places;
  const count = Math.min(view.getUint16(at, little), MOST_TAGS);
  for (let n = 0; n < count; n++) {
    const entry = at + 2 + n * 12;
    if (entry + 12 > view.byteLength) break;
    places.set(view.getUint16(entry, little), entry + 8);
  }
  return places;
}

function writeTiff({ orientation, takenAt, takenAtOffset }: Kept): Uint8Array {
  const texts = [
    ...(takenAt ? [{ tag: TAKEN_AT, value: `${takenAt}\0` }] : []),
    ...(takenAtOffset ? [{ tag: TAKEN_AT_OFFSET, value: `${takenAtOffset}\0` }] : []),
  ];
  const firstTags = (orientation ? 1 : 0) + (texts.length > 0 ? 1 : 0);
  const secondAt = 8 + 2 + firstTags * 12 + 4;
  const textsAt = secondAt + (texts.length > 0 ? 2 + texts.length * 12 + 4 : 0);
  const bytes = new Uint8Array(textsAt + texts.reduce((sum, { value }) => sum + value.length, 0));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x4d4d);
  view.setUint16(2, 42);
  view.setUint32(4, 8);
  view.setUint16(8, firstTags);
  let at = 10;
  const entry = (tag: number, type: number, count: number) => {
    view.setUint16(at, tag);
    view.setUint16(at + 2, type);
    view.setUint32(at + 4, count);
    at += 12;
    return at - 4;
  };
  if (orientation) view.setUint16(entry(ORIENTATION, SHORT, 1), orientation);
  if (texts.length === 0) return bytes;
  view.setUint32(entry(MORE_TAGS, LONG, 1), secondAt);
  view.setUint16(secondAt, texts.length);
  at = secondAt + 2;
  let textAt = textsAt;
  for (const { tag, value } of texts) {
    view.setUint32(entry(tag, ASCII, value.length), textAt);
    bytes.set(new TextEncoder().encode(value), textAt);
    textAt += value.length;
  }
  return bytes;
}
