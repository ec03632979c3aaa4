import { fail, ok, type Result } from "@/lib/platform/result";
import { endingOf, mediaTypeOf } from "./file-name";
import { type MediaType, mediaTypes } from "./kinds";

/** What a file is, as far as someone who chose the wrong one must be told. */
export const contents = [
  "pdf",
  "jpeg",
  "png",
  "heic",
  "picture",
  "word",
  "excel",
  "powerpoint",
  "opendocument",
  "old_office",
  "rich_text",
  "plain_text",
  "web_page",
  "email",
  "archive",
  "film",
  "sound",
  "program",
  "other",
] as const;

export type Content = (typeof contents)[number];

export const contentOfType: Record<MediaType, Content> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/heic": "heic",
};

/** What programs call the media types besides what we do. */
const ALSO: Readonly<Record<string, MediaType>> = {
  "application/x-pdf": "application/pdf",
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/x-png": "image/png",
  "image/heif": "image/heic",
};

/** What a sender says without knowing. */
const UNKNOWN = ["", "application/octet-stream", "binary/octet-stream"];

/** The media type that a sender named: one of ours, or null for one that says nothing. */
function declaredType(declared: string): MediaType | "other" | null {
  const [plain = ""] = declared.toLowerCase().split(";");
  const type = plain.trim();
  if (UNKNOWN.includes(type)) return null;
  return mediaTypes.find((one) => one === type) ?? ALSO[type] ?? "other";
}

/**
 * Whether a file is what its name and its sender say, and something that is taken in. `type` is the
 * media type found in it, and `content` says what it is in any case.
 *
 * Errors: `documents.refusals.{not-taken,not-as-named,not-as-sent}`, with the content as a parameter.
 */
export function checkKind(
  file: { name: string; declared: string },
  found: { type: MediaType | null; content: Content },
): Result<MediaType> {
  const { type, content } = found;
  const params = { content };
  const named = mediaTypeOf(endingOf(file.name));
  if (!type) {
    return fail(`documents.refusals.${named ? "not-as-named" : "not-taken"}`, { params });
  }
  const ending = endingOf(file.name);
  if (ending !== "" && named !== type) {
    return fail("documents.refusals.not-as-named", { params });
  }
  const declared = declaredType(file.declared);
  if (declared && declared !== type) return fail("documents.refusals.not-as-sent", { params });
  return ok(type);
}

const latin = (bytes: Uint8Array, from: number, to: number) =>
  new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, from), to));

const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
/** The list of a ZIP stands at its end, with a remark of at most 65 535 bytes after it. */
const ZIP_END_WITHIN = 65_535 + 22;

/** Whether a program that looks for a ZIP finds one in the file, whatever it begins with. */
export function hasZipInside(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - ZIP_END_WITHIN);
  for (let at = bytes.indexOf(0x50, first); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (ZIP_END.some((byte, index) => bytes[at + index] !== byte)) continue;
    if (at + 22 > bytes.length) continue;
    const remark = view.getUint16(at + 20, true);
    const list = at - view.getUint32(at + 12, true);
    if (at + 22 + remark > bytes.length) continue;
    if (list >= 0 && (list === at || latin(bytes, list, list + 2) === "PK")) return true;
  }
  return false;
}

const EDGE = 64 * 1024;

/**
 * Whether a file that is one thing can be taken for another: a picture with a PDF or a web page at
 * its beginning or end, or anything with a ZIP at its end.
 */
export function isTwoKinds(bytes: Uint8Array, type: MediaType): boolean {
  if (hasZipInside(bytes)) return true;
  if (type === "application/pdf") return false;
  const start = latin(bytes, 0, EDGE);
  const end = latin(bytes, bytes.length - EDGE, bytes.length);
  return /%PDF-\d/.test(start) || [start, end].some((edge) => WEB_PAGE.test(edge));
}

const WEB_PAGE = /<script[\s>]|<!doctype html|<\?php/i;
