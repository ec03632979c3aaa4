import "server-only";
import { createInflate } from "node:zlib";
import { fileTypeFromBuffer } from "file-type";
import { fail, ok, type Result } from "@/lib/platform/result";
import { type Content, checkKind, contentOfType, isTwoKinds } from "../rules/content";
import { hasUnfitLetters } from "../rules/file-name";
import { cleanHeic } from "../rules/heic";
import { cleanJpeg } from "../rules/jpeg";
import type { MediaType } from "../rules/kinds";
import { activeContent, checkPdf, streamsOf } from "../rules/pdf";
import { cleanPng } from "../rules/png";

const MOST_STREAMS = 20_000;
const LARGEST_UNPACKED = 600 * 1024 * 1024;
/** Longer than any name that is looked for, so that one cut in two by a part is found. */
const OVERLAP = 64;

const BY_MIME: readonly (readonly [RegExp, Content])[] = [
  [/wordprocessingml/, "word"],
  [/spreadsheetml/, "excel"],
  [/presentationml/, "powerpoint"],
  [/opendocument/, "opendocument"],
  [/rtf/, "rich_text"],
  [/^application\/(zip|x-7z|vnd\.rar|x-rar|gzip|x-tar|x-bzip2|x-xz|java-archive)/, "archive"],
  [/^application\/(x-msdownload|x-elf|x-mach-binary|x-msi|vnd\.android)/, "program"],
  [/outlook|rfc822/, "email"],
  [/^image\//, "picture"],
  [/^video\//, "film"],
  [/^audio\//, "sound"],
  [/xml|html/, "web_page"],
];

/** What a ZIP is that says nothing at its beginning, by the names of its parts. */
const IN_ZIP: readonly (readonly [string, Content])[] = [
  ["word/document.xml", "word"],
  ["xl/workbook.xml", "excel"],
  ["ppt/presentation.xml", "powerpoint"],
  ["mimetypeapplication/vnd.oasis", "opendocument"],
];

const wide = (text: string) => [...text].map((letter) => `${letter}\0`).join("");
const IN_OLD: readonly (readonly [string, Content])[] = [
  [wide("WordDocument"), "word"],
  [wide("Workbook"), "excel"],
  [wide("PowerPoint"), "powerpoint"],
  [wide("__substg"), "email"],
];

/**
 * Looks into a file that was handed in: that it is what its name and its sender say, whole, and does
 * no more than being read. Gives what is to be kept of it, which of a picture is the picture alone.
 *
 * Errors: `documents.refusals.*`.
 */
export async function checkContent(file: {
  name: string;
  declared: string;
  bytes: Buffer;
}): Promise<Result<{ mediaType: MediaType; bytes: Uint8Array }>> {
  if (hasUnfitLetters(file.name)) return fail("documents.refusals.name-letters");
  if (file.bytes.length === 0) return fail("documents.refusals.empty");
  const kind = checkKind(file, await foundIn(file.bytes));
  if (!kind.ok) return kind;
  const mediaType = kind.value;
  if (isTwoKinds(file.bytes, mediaType)) return fail("documents.refusals.two-kinds");
  const clean = await cleaned(file.bytes, mediaType);
  return clean.ok ? ok({ mediaType, bytes: clean.value }) : clean;
}

async function cleaned(bytes: Buffer, mediaType: MediaType): Promise<Result<Uint8Array>> {
  switch (mediaType) {
    case "image/jpeg":
      return cleanJpeg(bytes);
    case "image/png":
      return cleanPng(bytes);
    case "image/heic":
      return cleanHeic(bytes);
    case "application/pdf": {
      const safe = await checkWholePdf(bytes);
      return safe.ok ? ok(bytes) : safe;
    }
  }
}

async function foundIn(bytes: Buffer): Promise<{ type: MediaType | null; content: Content }> {
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime as string | undefined;
  const type = ourType(mime, bytes);
  if (type) return { type, content: contentOfType[type] };
  return { type: null, content: contentOf(mime, bytes) };
}

function ourType(mime: string | undefined, bytes: Buffer): MediaType | null {
  if (mime === "application/pdf" || bytes.subarray(0, 5).equals(Buffer.from("%PDF-"))) {
    return "application/pdf";
  }
  if (mime === "image/jpeg" || mime === "image/heic") return mime;
  if (mime === "image/png" || mime === "image/apng") return "image/png";
  // A general name, under which pictures of this kind are kept by some phones.
  return mime === "image/heif" && /heic|heix|hevc/.test(bytes.toString("latin1", 8, 64))
    ? "image/heic"
    : null;
}

function contentOf(mime: string | undefined, bytes: Buffer): Content {
  const named = mime === "application/zip" ? IN_ZIP : mime === "application/x-cfb" ? IN_OLD : [];
  const inside = named.find(([text]) => bytes.includes(text, 0, "latin1"));
  if (inside) return inside[1];
  if (mime === "application/x-cfb") return "old_office";
  if (mime) return BY_MIME.find(([pattern]) => pattern.test(mime))?.[1] ?? "other";
  const start = bytes.toString("latin1", 0, 8192);
  if (/^\s*(\u00ef\u00bb\u00bf)?\s*<(!doctype|html|svg|\?xml)/i.test(start)) return "web_page";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text has none of these
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(start) ? "other" : "plain_text";
}

async function checkWholePdf(bytes: Buffer): Promise<Result<null>> {
  const text = bytes.toString("latin1");
  const outside = checkPdf(text);
  if (!outside.ok) return outside;
  const streams = streamsOf(text);
  if (streams.length > MOST_STREAMS) return fail("documents.refusals.packed");
  let room = LARGEST_UNPACKED;
  for (const { at, holdsObjects } of streams) {
    const inside = await searchPacked(bytes.subarray(at), room);
    if (inside.fault) return fail(inside.fault);
    if (holdsObjects && !inside.whole) return fail("documents.refusals.broken");
    room -= inside.size;
    if (room <= 0) return fail("documents.refusals.packed");
  }
  return ok(null);
}

type Searched = { size: number; whole: boolean; fault: string | null };

/** Unpacks a stream of a PDF, if it is packed, and looks for what does more than being read. */
function searchPacked(packed: Buffer, room: number): Promise<Searched> {
  // What does not begin as packed is plain, and was seen with the rest of the file.
  const isPacked =
    ((packed[0] ?? 0) & 15) === 8 && packed.length > 2 && packed.readUInt16BE(0) % 31 === 0;
  if (!isPacked) return Promise.resolve({ size: 0, whole: false, fault: null });
  return new Promise((resolve) => {
    const inflate = createInflate();
    let size = 0;
    let rest = "";
    const end = (whole: boolean, fault: string | null = null) => {
      resolve({ size, whole, fault });
      inflate.destroy();
    };
    inflate.on("data", (part: Buffer) => {
      size += part.length;
      const text = rest + part.toString("latin1");
      rest = text.slice(-OVERLAP);
      const found = activeContent(text);
      if (!found.ok) end(false, found.error.code);
      else if (size > room) end(false);
    });
    inflate.on("end", () => end(true));
    inflate.on("error", () => end(false));
    inflate.end(packed);
  });
}
