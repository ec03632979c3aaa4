import { ok, type Result } from "@/lib/platform/result";
import { keptExif } from "./exif";
import { brokenFile, joined, letters, sizeInBounds } from "./picture";

const END = 0xd9;
const SCAN = 0xda;
const EXIF = "Exif\0\0";

const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Markers that stand alone, without a length after them. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** What is needed to draw the picture in its right colours. */
function isKept(marker: number, segment: Uint8Array): boolean {
  if (isFrame(marker) || [0xc4, 0xcc, 0xdb, 0xdc, 0xdd].includes(marker)) return true;
  if (marker === 0xe0) return letters(segment, 4, 9) === "JFIF\0";
  if (marker === 0xe2) return letters(segment, 4, 16) === "ICC_PROFILE\0";
  return marker === 0xee && letters(segment, 4, 9) === "Adobe";
}

/**
 * A JPEG with what draws it, which way is up and when it was taken, and nothing else: not where it
 * was taken, no text, and nothing of what some phones put after its end.
 *
 * Errors: `documents.refusals.{broken,picture-size}`.
 */
export function cleanJpeg(bytes: Uint8Array): Result<Uint8Array> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return brokenFile;
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let framed = false;
  let exifDone = false;
  let scanned = false;
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) return brokenFile;
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (marker === undefined || marker === 0) return brokenFile;
    if (marker === END) break;
    if (isBare(marker)) {
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return brokenFile;
    const segment = bytes.subarray(at, end);
    if (isFrame(marker)) {
      if (length < 8) return brokenFile;
      const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
      framed = true;
      const bounds = sizeInBounds(view.getUint16(7), view.getUint16(5));
      if (!bounds.ok) return bounds;
    }
    if (marker === SCAN) {
      const scanEnd = endOfScan(bytes, end);
      if (scanEnd < 0) return brokenFile;
      parts.push(bytes.subarray(at, scanEnd));
      scanned = true;
      at = scanEnd;
      continue;
    }
    if (isKept(marker, segment)) parts.push(segment);
    else if (marker === 0xe1 && !exifDone && letters(segment, 4, 10) === EXIF) {
      const kept = keptExif(segment.subarray(10));
      if (kept) parts.push(exifSegment(kept));
      exifDone = true;
    }
    at = end;
  }
  if (!framed || !scanned) return brokenFile;
  parts.push(new Uint8Array([0xff, END]));
  return ok(joined(parts));
}

/** Where the marker after the data of a scan stands; below zero when the file ends before. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return -1;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return -1;
}

function exifSegment(tiff: Uint8Array): Uint8Array {
  const segment = new Uint8Array(10 + tiff.length);
  segment.set([0xff, 0xe1, (tiff.length + 8) >> 8, (tiff.length + 8) & 0xff]);
  segment.set(new TextEncoder().encode(EXIF), 4);
  segment.set(tiff, 10);
  return segment;
}
