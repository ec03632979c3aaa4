import { ok, type Result } from "@/lib/platform/result";
import { keptExif } from "./exif";
import { brokenFile, joined, letters, sizeInBounds } from "./picture";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What is needed to draw the picture in its right colours, and when it was last changed. */
const KEPT = new Set(
  "IHDR PLTE IDAT tRNS gAMA cHRM sRGB iCCP sBIT bKGD hIST sPLT pHYs cICP tIME".split(" "),
);

/**
 * A PNG with what draws it, which way is up and when it was taken, and nothing else: not where it was
 * taken, no text, and nothing after its end.
 *
 * Errors: `documents.refusals.{broken,picture-size}`.
 */
export function cleanPng(bytes: Uint8Array): Result<Uint8Array> {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return brokenFile;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  let sized = false;
  let drawn = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return brokenFile;
    const type = letters(bytes, at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(type) || sized === (type === "IHDR")) {
      return brokenFile;
    }
    if (type === "IHDR") {
      if (length !== 13) return brokenFile;
      const bounds = sizeInBounds(view.getUint32(at + 8), view.getUint32(at + 12));
      if (!bounds.ok) return bounds;
      sized = true;
    }
    if (type === "IEND") {
      if (!drawn || length !== 0) return brokenFile;
      return ok(joined([...parts, bytes.subarray(at, end)]));
    }
    if (type === "IDAT") drawn = true;
    if (KEPT.has(type)) parts.push(bytes.subarray(at, end));
    else if (type === "eXIf") {
      const kept = keptExif(bytes.subarray(at + 8, end - 4));
      if (kept) parts.push(chunkOf(type, kept));
    }
    at = end;
  }
  return brokenFile;
}

function chunkOf(type: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + content.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(content, 8);
  view.setUint32(8 + content.length, crc(chunk.subarray(4, 8 + content.length)));
  return chunk;
}

/** The checksum of a chunk (ISO 3309), over its type and content. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
