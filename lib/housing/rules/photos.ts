import type { MediaType } from "@/lib/documents/rules/kinds";
import type { ProtocolKind } from "./codes";
import { protocolsFrom, type TenancyState } from "./states";

/** So many photos are taken for one protocol, those that were added later among them. */
export const MOST_PROTOCOL_PHOTOS = 30;

/**
 * How photos of a protocol are taken now: with it while it is written, as additions once it is signed;
 * null when none can be.
 */
export function photosNow(
  state: TenancyState,
  kind: ProtocolKind,
  isSigned: boolean,
): "with-protocol" | "addition" | null {
  if (isSigned) return "addition";
  return protocolsFrom(state).includes(kind) ? "with-protocol" : null;
}

type Kept = { readonly mediaType: MediaType; readonly size: number };

/** The largest photo, and the most of them together, in bytes, that are set in the printed protocol. */
const LARGEST_PRINTED = 3 * 1024 * 1024;
const MOST_PRINTED = 12 * 1024 * 1024;

/**
 * The photos that are set in the printed protocol, which is to stay small enough to be sent; the rest
 * are told of in words. One that a phone has made smaller is a JPEG and far below the bound.
 */
export function printedPhotos<P extends Kept>(photos: readonly P[]): P[] {
  let together = 0;
  return photos.filter(({ mediaType, size }) => {
    if (mediaType !== "image/jpeg" || size > LARGEST_PRINTED) return false;
    if (together + size > MOST_PRINTED) return false;
    together += size;
    return true;
  });
}
