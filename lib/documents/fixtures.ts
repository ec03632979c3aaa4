import { crc32, deflateSync } from "node:zlib";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { addDocuments } from "./commands/add-documents";
import { type MadeDocument, storeDocument } from "./commands/store-document";
import { takeFile } from "./commands/take-file";

const latin = (text: string) => Buffer.from(text, "latin1");

/**
 * A PDF of one page with the text, and all that a reader demands. `objects` are added after its own,
 * from number 6; what stands in `packed` lies in an object stream, as most programs write it.
 */
export function aPdf(
  text = "Leiekontrakt",
  {
    objects = [],
    packed,
    trailer = "",
  }: { objects?: string[]; packed?: string; trailer?: string } = {},
): Buffer {
  const drawn = text
    .split("\n")
    .map((line) => `(${line.replace(/[()\\]/g, " ")}) Tj 0 -24 Td`)
    .join(" ");
  const content = `BT /F1 18 Tf 72 760 Td ${drawn} ET`;
  const all = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    streamOf("", latin(content)),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...objects,
    ...(packed ? [objectStreamOf(packed)] : []),
  ];
  let file = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  const places = all.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const size = all.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\n`;
  return latin(`${file}startxref\n${file.length}\n%%EOF\n`);
}

/** A stream of a PDF, with the bytes as they are. */
export function streamOf(about: string, bytes: Buffer): string {
  return `<< ${about}/Length ${bytes.length} >>\nstream\n${bytes.toString("latin1")}\nendstream`;
}

function objectStreamOf(object: string): string {
  const bytes = deflateSync(latin(`20 0 ${object}`));
  return streamOf("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode ", bytes);
}

type Tag = { tag: number; type: number; count: number; value: Buffer };

const words = (tag: number, text: string): Tag => {
  const value = latin(`${text}\0`);
  return { tag, type: 2, count: value.length, value };
};
const short = (tag: number, value: number): Tag => {
  return { tag, type: 3, count: 1, value: Buffer.from([value, 0]) };
};
const ratios = (tag: number, ...values: number[]): Tag => {
  const value = Buffer.alloc(values.length * 8);
  values.forEach((one, index) => {
    value.writeUInt32LE(one, index * 8);
    value.writeUInt32LE(1, index * 8 + 4);
  });
  return { tag, type: 5, count: values.length, value };
};

/** The tags at `at`, what they point at after them. */
function tagsAt(at: number, tags: readonly Tag[]): Buffer {
  const head = Buffer.alloc(2 + tags.length * 12 + 4);
  head.writeUInt16LE(tags.length);
  const beside: Buffer[] = [];
  let next = at + head.length;
  tags.forEach(({ tag, type, count, value }, index) => {
    const place = 2 + index * 12;
    head.writeUInt16LE(tag, place);
    head.writeUInt16LE(type, place + 2);
    head.writeUInt32LE(count, place + 4);
    if (value.length <= 4) value.copy(head, place + 8);
    else {
      head.writeUInt32LE(next, place + 8);
      beside.push(value);
      next += value.length;
    }
  });
  return Buffer.concat([head, ...beside]);
}

/** What a phone writes beside a picture: maker, position in Stavanger, which way is up, and when. */
export function cameraNotes(): Buffer {
  const pointer = (tag: number, at: number): Tag => {
    const value = Buffer.alloc(4);
    value.writeUInt32LE(at);
    return { tag, type: 4, count: 1, value };
  };
  const first = (more: number, position: number) =>
    tagsAt(8, [
      words(0x010f, "Kameramerke"),
      short(0x0112, 6),
      words(0x0132, "2026:11:20 10:11:12"),
      pointer(0x8769, more),
      pointer(0x8825, position),
    ]);
  const moreAt = 8 + first(0, 0).length;
  const more = tagsAt(moreAt, [
    words(0x9003, "2026:11:20 10:11:12"),
    words(0x9011, "+01:00"),
    words(0xa431, "SN-424242"),
  ]);
  const positionAt = moreAt + more.length;
  const position = tagsAt(positionAt, [
    words(1, "N"),
    ratios(2, 58, 58, 12),
    words(3, "E"),
    ratios(4, 5, 44, 56),
    words(0x1d, "2026:11:20"),
  ]);
  const head = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  return Buffer.concat([head, first(moreAt, positionAt), more, position]);
}

const SMALL_JPEG = Buffer.from(
  "/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAQT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCMApn/2Q==",
  "base64",
);

/** A green JPEG of 8 × 6 points, with what else is told. */
export function aJpeg({
  notes,
  segments = [],
  after,
}: {
  notes?: Buffer;
  segments?: [marker: number, content: Buffer][];
  after?: Buffer;
} = {}): Buffer {
  const all = [
    ...(notes ? ([[0xe1, Buffer.concat([latin("Exif\0\0"), notes])]] as const) : []),
    ...segments,
  ];
  const put = all.flatMap(([marker, content]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return [head, content];
  });
  return Buffer.concat([
    SMALL_JPEG.subarray(0, 2),
    ...put,
    SMALL_JPEG.subarray(2),
    ...(after ? [after] : []),
  ]);
}

export function pngChunk(type: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + content.length);
  chunk.writeUInt32BE(content.length);
  chunk.write(type, 4, "latin1");
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}

/** A PNG of the size, drawn point by point; `said` is the size that it says it has. */
export function aPng({
  width = 8,
  height = 6,
  colour = () => [40, 110, 90] as const,
  said = [width, height],
  chunks = [],
  after,
}: {
  width?: number;
  height?: number;
  colour?: (x: number, y: number) => readonly [number, number, number];
  said?: readonly [number, number];
  chunks?: Buffer[];
  after?: Buffer;
} = {}): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(said[0]);
  head.writeUInt32BE(said[1], 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set(colour(x, y), y * (1 + width * 3) + 1 + x * 3);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", head),
    ...chunks,
    pngChunk("IDAT", deflateSync(rows)),
    pngChunk("IEND", Buffer.alloc(0)),
    ...(after ? [after] : []),
  ]);
}

/** What an encoder made of `aJpeg` with camera notes and a text (XMP), position in both. */
const SMALL_HEIC = Buffer.from(
  "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAi1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAAgABgAAAGBpbG9jAQAAAERAAAQAAQAAAAAAAAJRAAEAAAAAAAAAJQACAAEAAAAAAAAAAQAAAAAAAAAIAAMAAAAAAAACdgABAAAAAAAAAToABAAAAAAAAAOwAAEAAAAAAAAA1AAAAHdpaW5mAAAAAAAEAAAAFWluZmUCAAABAAEAAGh2YzEAAAAAFWluZmUCAAAAAAIAAGdyaWQAAAAAFWluZmUCAAABAAMAAEV4aWYAAAAAKmluZmUCAAABAAQAAG1pbWUAYXBwbGljYXRpb24vcmRmK3htbAAAAAAA1WlwcnAAAACzaXBjbwAAAHNodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAnQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqrprmwIAAAAMAgAAAAwCEIgABAAZEAcFzwYkAAAAUaXNwZQAAAAAAAABAAAAAQAAAABRpc3BlAAAAAAAAAAgAAAAGAAAAEHBpeGkAAAAAAwgICAAAABppcG1hAAAAAAAAAAIAAQKBAgACAgOEAAAANmlyZWYAAAAAAAAADmRpbWcAAgABAAEAAAAOY2RzYwADAAEAAgAAAA5jZHNjAAQAAQACAAACO21kYXQAAAAhKAGvBBITDOD46cJoP9KcX8pHk/aAqyvjSZ93sRiSqf+gAAAAAElJKgAIAAAABQAPAQIADAAAAEoAAAASAQMAAQAAAAYAAAAyAQIAFAAAAFYAAABphwQAAQAAAGoAAAAliAQAAQAAALkAAAAAAAAAS2FtZXJhbWVya2UAMjAyNjoxMToyMCAxMDoxMToxMgADAAOQAgAUAAAAlAAAABGQAgAHAAAAqAAAADGkAgAKAAAArwAAAAAAAAAyMDI2OjExOjIwIDEwOjExOjEyACswMTowMABTTi00MjQyNDIABQABAAIAAgAAAE4AAAACAAUAAwAAAPsAAAADAAIAAgAAAEUAAAAEAAUAAwAAABMBAAAdAAIACwAAACsBAAAAAAAAOgAAAAEAAAA6AAAAAQAAAAwAAAABAAAABQAAAAEAAAAsAAAAAQAAADgAAAABAAAAMjAyNjoxMToyMAA8eDp4bXBtZXRhIHhtbG5zOng9J2Fkb2JlOm5zOm1ldGEvJz48cmRmOlJERiB4bWxuczpyZGY9J2h0dHA6Ly93d3cudzMub3JnLzE5OTkvMDIvMjItcmRmLXN5bnRheC1ucyMnPjxyZGY6RGVzY3JpcHRpb24geG1sbnM6ZXhpZj0naHR0cDovL25zLmFkb2JlLmNvbS9leGlmLzEuMC8nIGV4aWY6R1BTTGF0aXR1ZGU9JzU4LDU4LjJOJy8+PC9yZGY6UkRGPjwveDp4bXBtZXRhPg==",
  "base64",
);

/** A box of a HEIC. */
export function heicBox(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, content]);
}

/** A HEIC of 8 × 6 points with camera notes, position in them; `said` is the size that it says it has. */
export function aHeic({ after, said }: { after?: Buffer; said?: [number, number] } = {}): Buffer {
  const bytes = Buffer.concat([SMALL_HEIC, ...(after ? [after] : [])]);
  for (let at = bytes.indexOf("ispe"); said && at >= 0; at = bytes.indexOf("ispe", at + 4)) {
    bytes.writeUInt32BE(said[0], at + 8);
    bytes.writeUInt32BE(said[1], at + 12);
  }
  return bytes;
}

/** A PDF that was handed in, on a case that is open to the one who acts; its id. */
export async function aReceivedDocument(
  ctx: Ctx,
  caseId: string,
  text = "Leiekontrakt",
): Promise<string> {
  async function* arriving() {
    yield aPdf(text);
  }
  const file = await takeFile(ctx, { name: `${text}.pdf`, declared: "", body: arriving() });
  if (!file.ok) throw new Error(`expected ok, got ${file.error.code}`);
  const added = await addDocuments(ctx, { caseId, kind: "unsigned_lease", files: [file.value] });
  if (!added.ok) throw new Error(`expected ok, got ${added.error.code}`);
  return added.value.documentIds[0] ?? "";
}

/** A document that the program made, on a case that is open to the one who acts; its id. */
export async function aMadeDocument(
  ctx: Ctx,
  caseId: string,
  given: Partial<MadeDocument> = {},
): Promise<string> {
  const made = await inScope(ctx, (scope) =>
    storeDocument(scope, {
      caseId,
      kind: "letter",
      title: "Vedtak",
      bytes: aPdf(),
      mediaType: "application/pdf",
      ...given,
    }),
  );
  if (!made.ok) throw new Error(`expected ok, got ${made.error.code}`);
  return made.value.documentId;
}
