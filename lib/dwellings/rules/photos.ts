import type { MediaType } from "@/lib/documents/rules/kinds";

/** So many photos are kept of a dwelling, those of its defects among them. */
export const MOST_PHOTOS = 60;

/** Whether every browser shows it among other photos; HEIC is shown by few. */
export function isPhoto(mediaType: MediaType): boolean {
  return mediaType === "image/jpeg" || mediaType === "image/png";
}
