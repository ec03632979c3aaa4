import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { aHeic, aJpeg, aPdf, aPng, heicBox, pngChunk, streamOf } from "../fixtures";
import { checkContent } from "./check-content";

const check = (name: string, declared: string, bytes: Buffer) =>
  checkContent({ name, declared, bytes });

/** A ZIP with one part that is kept as it is. */
function aZip(name: string, content = "<x/>"): Buffer {
  const [path, inside] = [Buffer.from(name), Buffer.from(content)];
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt32LE(inside.length, 18);
  local.writeUInt32LE(inside.length, 22);
  local.writeUInt16LE(path.length, 26);
  const list = Buffer.alloc(46);
  list.writeUInt32LE(0x02014b50);
  list.writeUInt32LE(inside.length, 20);
  list.writeUInt32LE(inside.length, 24);
  list.writeUInt16LE(path.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(list.length + path.length, 12);
  end.writeUInt32LE(local.length + path.length + inside.length, 16);
  return Buffer.concat([local, path, inside, list, path, end]);
}

const OLD_OFFICE = Buffer.concat([
  Buffer.from("d0cf11e0a1b11ae1", "hex"),
  Buffer.alloc(600),
  Buffer.from("WordDocument", "utf16le"),
  Buffer.alloc(600),
]);
const PROGRAM = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]);
const WEB_PAGE = Buffer.from("<!DOCTYPE html><html><script>alert(1)</script></html>");
const PDF = "application/pdf";

describe("what is taken in", () => {
  it.each([
    ["kontrakt.pdf", PDF, aPdf(), PDF],
    ["KONTRAKT.PDF", "application/octet-stream", aPdf(), PDF],
    ["pakket.pdf", PDF, aPdf("Vedtak", { packed: "<< /Type /Annot /Subtype /Link >>" }), PDF],
    ["uten ending", "", aPdf(), PDF],
    ["bilde.jpg", "image/jpeg", aJpeg(), "image/jpeg"],
    ["bilde.jpeg", "image/pjpeg", aJpeg(), "image/jpeg"],
    ["bilde.png", "image/png", aPng(), "image/png"],
    ["bilde.heic", "image/heic", aHeic(), "image/heic"],
    ["bilde.HEIF", "image/heif", aHeic(), "image/heic"],
    ["bilde.heic", "", aHeic(), "image/heic"],
  ])("%s sent as %j", async (name, declared, bytes, mediaType) => {
    expect(await check(name, declared, bytes)).toMatchObject({ ok: true, value: { mediaType } });
  });

  it("keeps a PDF as it was, byte for byte: it may be signed", async () => {
    const result = await check("kontrakt.pdf", PDF, aPdf());
    expect(result.ok && Buffer.from(result.value.bytes).equals(aPdf())).toBe(true);
  });
});

const REFUSED: [
  what: string,
  name: string,
  declared: string,
  bytes: Buffer,
  code: string,
  content?: string,
][] = [
  ["nothing", "tom.pdf", PDF, Buffer.alloc(0), "empty"],
  [
    "a Word document called PDF",
    "leie.pdf",
    PDF,
    aZip("word/document.xml"),
    "not-as-named",
    "word",
  ],
  ["an old Word document called PDF", "leie.pdf", PDF, OLD_OFFICE, "not-as-named", "word"],
  ["an Excel sheet", "husstand.xlsx", "", aZip("xl/workbook.xml"), "not-taken", "excel"],
  [
    "a ZIP called JPEG",
    "bilder.jpg",
    "image/jpeg",
    aZip("bilder/1.jpg"),
    "not-as-named",
    "archive",
  ],
  ["a PNG called PDF", "leie.pdf", PDF, aPng(), "not-as-named", "png"],
  ["a PDF called PNG", "bilde.png", "image/png", aPdf(), "not-as-named", "pdf"],
  ["a JPEG called HEIC", "bilde.heic", "image/heic", aJpeg(), "not-as-named", "jpeg"],
  ["a PDF called Word", "leie.docx", "", aPdf(), "not-as-named", "pdf"],
  ["a PNG sent as JPEG", "bilde.png", "image/jpeg", aPng(), "not-as-sent", "png"],
  ["a PDF sent as a web page", "leie.pdf", "text/html", aPdf(), "not-as-sent", "pdf"],
  ["a program", "oppsett.exe", "", PROGRAM, "not-taken", "program"],
  ["a program called PDF", "leie.pdf", PDF, PROGRAM, "not-as-named", "program"],
  ["a web page called PNG", "bilde.png", "image/png", WEB_PAGE, "not-as-named", "web_page"],
  [
    "a drawing with script",
    "bilde.svg",
    "image/svg+xml",
    Buffer.from("<svg onload='x()'/>"),
    "not-taken",
    "web_page",
  ],
  [
    "a text called PDF",
    "leie.pdf",
    PDF,
    Buffer.from("Leie: 9000 kr"),
    "not-as-named",
    "plain_text",
  ],
  ["rich text", "leie.rtf", "", Buffer.from("{\\rtf1\\ansi Leie}"), "not-taken", "rich_text"],
  [
    "a GIF",
    "bilde.gif",
    "image/gif",
    Buffer.from("GIF89a\x01\0\x01\0\0\0\0;"),
    "not-taken",
    "picture",
  ],
  [
    "an AVIF called HEIC",
    "bilde.heic",
    "image/heic",
    heicBox("ftyp", Buffer.from("avif\0\0\0\0avifmif1")),
    "not-as-named",
    "picture",
  ],
  [
    "a film",
    "film.mp4",
    "video/mp4",
    heicBox("ftyp", Buffer.from("mp42\0\0\0\0mp42isom")),
    "not-taken",
    "film",
  ],
  ["noise", "x.bin", "", Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9]), "not-taken", "other"],
  ["a PDF cut off half-way", "leie.pdf", PDF, aPdf().subarray(0, 300), "broken"],
  [
    "a PDF with noise before it",
    "leie.pdf",
    PDF,
    Buffer.concat([Buffer.from("xx\n"), aPdf()]),
    "not-as-named",
  ],
  [
    "a PDF with more after its end",
    "leie.pdf",
    PDF,
    Buffer.concat([aPdf(), Buffer.from("<html>")]),
    "pdf-after-end",
  ],
  ["a locked PDF", "leie.pdf", PDF, aPdf("x", { trailer: "/Encrypt 9 0 R " }), "pdf-encrypted"],
  [
    "a PDF with script",
    "leie.pdf",
    PDF,
    aPdf("x", { objects: ["<< /S /JavaScript /JS (app.alert(1)) >>"] }),
    "pdf-script",
  ],
  [
    "a PDF with script in disguise",
    "leie.pdf",
    PDF,
    aPdf("x", { objects: ["<< /S /J#61va#53cript /JS 7 0 R >>"] }),
    "pdf-script",
  ],
  [
    "a PDF with script packed away",
    "leie.pdf",
    PDF,
    aPdf("x", { packed: "<< /S /JavaScript /JS (app.alert(1)) >>" }),
    "pdf-script",
  ],
  [
    "a PDF that starts a program",
    "leie.pdf",
    PDF,
    aPdf("x", { objects: ["<< /S /Launch /F (cmd.exe) >>"] }),
    "pdf-launch",
  ],
  [
    "a PDF with a file in it",
    "leie.pdf",
    PDF,
    aPdf("x", { objects: ["<< /Type /EmbeddedFile >>"] }),
    "pdf-attachment",
  ],
  [
    "a PDF with files named in it",
    "leie.pdf",
    PDF,
    aPdf("x", { objects: ["<< /EmbeddedFiles 8 0 R >>"] }),
    "pdf-attachment",
  ],
  [
    "a PDF with a film in it",
    "leie.pdf",
    PDF,
    aPdf("x", { objects: ["<< /Subtype /RichMedia >>"] }),
    "pdf-media",
  ],
  [
    "a PDF that is a program's form",
    "leie.pdf",
    PDF,
    aPdf("x", { objects: ["<< /XFA 8 0 R >>"] }),
    "pdf-form",
  ],
  [
    "a PDF whose packed objects cannot be seen",
    "leie.pdf",
    PDF,
    aPdf("x", {
      objects: [streamOf("/Type /ObjStm /N 1 /First 5 /Filter /LZWDecode ", Buffer.from("noise"))],
    }),
    "broken",
  ],
  ["a PDF that is a ZIP too", "leie.pdf", PDF, withZip(), "two-kinds"],
  [
    "a JPEG that is a ZIP too",
    "bilde.jpg",
    "image/jpeg",
    Buffer.concat([aJpeg(), aZip("x.js")]),
    "two-kinds",
  ],
  [
    "a JPEG with a PDF in it",
    "bilde.jpg",
    "image/jpeg",
    aJpeg({ segments: [[0xfe, aPdf()]] }),
    "two-kinds",
  ],
  [
    "a PNG with a web page in it",
    "bilde.png",
    "image/png",
    aPng({ chunks: [pngChunk("tEXt", WEB_PAGE)] }),
    "two-kinds",
  ],
  ["a JPEG cut off", "bilde.jpg", "image/jpeg", aJpeg().subarray(0, 240), "broken"],
  [
    "a PNG of enormous size",
    "bilde.png",
    "image/png",
    aPng({ said: [60_000, 60_000] }),
    "picture-size",
  ],
  [
    "a HEIC of enormous size",
    "bilde.heic",
    "image/heic",
    aHeic({ said: [60_000, 60_000] }),
    "picture-size",
  ],
  ["a name that leads elsewhere", "../../leie.pdf", PDF, aPdf(), "name-letters"],
  ["a name that is turned around", "leie\u202efdp.exe", PDF, aPdf(), "name-letters"],
];

/** A ZIP in an object of a PDF, its list at the end of the file where a program looks for it. */
function withZip(): Buffer {
  return aPdf("x", { objects: [streamOf("", aZip("x.js"))] });
}

describe("what is refused", () => {
  it.each(REFUSED)("%s", async (_, name, declared, bytes, code, content) => {
    expect(await check(name, declared, bytes)).toMatchObject({
      ok: false,
      error: {
        code: `documents.refusals.${code}`,
        ...(content && { params: { content } }),
      },
    });
  });

  it("a PDF that unpacks to more than there is room for, in good time", async () => {
    const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 });
    const object = streamOf("/Filter /FlateDecode ", bomb);
    const started = performance.now();
    const result = await check("bombe.pdf", PDF, aPdf("x", { objects: Array(12).fill(object) }));
    expect(result).toMatchObject({ error: { code: "documents.refusals.packed" } });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("a PDF of a hundred thousand streams", async () => {
    const many = Buffer.from("stream\n\x78\x9c".repeat(100_000), "latin1").toString("latin1");
    expect(await check("mange.pdf", PDF, aPdf("x", { objects: [many] }))).toMatchObject({
      error: { code: "documents.refusals.packed" },
    });
  });
});
