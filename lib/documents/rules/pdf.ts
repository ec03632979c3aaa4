import { fail, ok, type Result } from "@/lib/platform/result";

/** What a PDF can do besides being read, by the name that stands for it in the file. */
const ACTIVE: readonly (readonly [name: string, code: string])[] = [
  ["JavaScript", "documents.refusals.pdf-script"],
  ["Launch", "documents.refusals.pdf-launch"],
  ["EmbeddedFile", "documents.refusals.pdf-attachment"],
  ["EmbeddedFiles", "documents.refusals.pdf-attachment"],
  ["RichMedia", "documents.refusals.pdf-media"],
  ["Rendition", "documents.refusals.pdf-media"],
  ["XFA", "documents.refusals.pdf-form"],
];

const NAME = new RegExp(`/(${ACTIVE.map(([name]) => name).join("|")})(?![\\w#.-])`);
const ENCRYPTED = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/;

const spelt = (text: string) =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * What in a part of a PDF, unpacked if it was packed, does more than being read. A name may have any
 * of its letters written as a number (`/J#61vaScript`).
 *
 * Errors: `documents.refusals.{pdf-script,pdf-launch,pdf-attachment,pdf-media,pdf-form}`.
 */
export function activeContent(text: string): Result<null> {
  const [, found] = NAME.exec(spelt(text)) ?? [];
  const code = ACTIVE.find(([name]) => name === found)?.[1];
  return code ? fail(code) : ok(null);
}

/**
 * Whether a PDF, as its bytes are, begins and ends as one, is not locked, and does no more than being
 * read. What is packed in it is seen by `activeContent` when it is unpacked.
 *
 * Errors: `documents.refusals.{broken,pdf-after-end,pdf-encrypted}` and those of `activeContent`.
 */
export function checkPdf(text: string): Result<null> {
  if (!/^%PDF-\d\.\d/.test(text)) return fail("documents.refusals.broken");
  const end = text.lastIndexOf("%%EOF");
  if (end < 0) return fail("documents.refusals.broken");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: some programs fill up with zeros
  if (/[^\s\u0000]/.test(text.slice(end + 5))) return fail("documents.refusals.pdf-after-end");
  if (ENCRYPTED.test(text)) return fail("documents.refusals.pdf-encrypted");
  return activeContent(text);
}

/** Where the content of each stream of a PDF begins, and whether it holds objects. */
export function streamsOf(text: string): { at: number; holdsObjects: boolean }[] {
  const streams: { at: number; holdsObjects: boolean }[] = [];
  const begin = /stream\r?\n/g;
  let last = 0;
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    if (text.slice(found.index - 3, found.index) === "end") continue;
    const about = text.slice(Math.max(last, found.index - 2_000), found.index);
    streams.push({ at: begin.lastIndex, holdsObjects: /\/ObjStm/.test(spelt(about)) });
    last = begin.lastIndex;
  }
  return streams;
}
