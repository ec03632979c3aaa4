import type { MediaType } from "./kinds";

const ENDINGS: Record<MediaType, readonly string[]> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
  "image/heic": ["heic", "heif"],
};

const LONGEST = 150;

/** Signs that steer, turn what stands after them around, or part folders. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069/\\]/u;
/** These, what Windows or a header line cannot have, and what is not seen. Persian writes with two of those. */
const LEFT_OUT = /[\p{Cc}\p{Zl}\p{Zp}/\\:*?"<>|%;]|(?![\u200c\u200d])\p{Cf}/gu;

/** Whether a name came with letters that no honest name of a file has, such as a folder's path. */
export function hasUnfitLetters(name: string): boolean {
  return UNFIT.test(name) || /^\.{1,2}$/.test(name);
}

/** The ending of a name, in small letters and without the dot; empty when there is none. */
export function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name.trim())?.[1]?.toLowerCase() ?? "";
}

/** The media type that an ending stands for, when it is one that is taken in. */
export function mediaTypeOf(ending: string): MediaType | undefined {
  return (Object.keys(ENDINGS) as MediaType[]).find((type) => ENDINGS[type].includes(ending));
}

/** A name for the file of a document: the wanted one without what a system trips over, and an ending. */
export function fileNameFor(wanted: string, mediaType: MediaType): string {
  const clean = wanted.normalize("NFC").replace(LEFT_OUT, " ").replace(/\s+/g, " ").trim();
  const ending = endingOf(clean);
  const kept = ENDINGS[mediaType].includes(ending);
  const stem = kept ? clean.slice(0, -ending.length - 1) : clean;
  const short =
    [...stem]
      .slice(0, LONGEST)
      .join("")
      .replace(/[. ]+$/, "") || "dokument";
  return `${short}.${kept ? ending : ENDINGS[mediaType][0]}`;
}

/**
 * What documents handed in together are called: what was written, counted when there are several,
 * or else each what its file is called without the ending.
 */
export function titlesFor(names: readonly string[], written?: string): string[] {
  if (!written) return names.map(titleOf);
  return names.length === 1 ? [written] : names.map((_, index) => `${written} (${index + 1})`);
}

function titleOf(name: string): string {
  const ending = endingOf(name);
  const stem = ending ? name.trim().slice(0, -ending.length - 1) : name;
  const clean = stem.normalize("NFC").replace(LEFT_OUT, " ").replace(/\s+/g, " ").trim();
  return [...clean].slice(0, LONGEST).join("") || "dokument";
}
