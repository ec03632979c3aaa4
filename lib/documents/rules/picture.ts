import { fail, ok, type Result } from "@/lib/platform/result";

/** The longest side and the most points that a picture may unpack to. */
export const LONGEST_SIDE = 20_000;
export const MOST_POINTS = 120_000_000;

export const brokenFile = fail("documents.refusals.broken");

/** Whether a picture has a size that a screen can show. Error: `documents.refusals.picture-size`. */
export function sizeInBounds(width: number, height: number): Result<null> {
  if (width < 1 || height < 1) return brokenFile;
  const large = width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_POINTS;
  return large ? fail("documents.refusals.picture-size", { params: { width, height } }) : ok(null);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export const letters = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder("latin1").decode(bytes.subarray(from, to));
