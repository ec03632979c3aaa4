import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aHeic, aJpeg, aPng, cameraNotes, heicBox, pngChunk } from "../fixtures";
import { keptExif } from "./exif";
import { cleanHeic } from "./heic";
import { cleanJpeg } from "./jpeg";
import { LONGEST_SIDE } from "./picture";
import { cleanPng } from "./png";

const XMP = Buffer.from("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='58,58.2N'/>");

function bytesOf(result: { ok: boolean; value?: Uint8Array }): Buffer {
  if (!result.value) throw new Error("expected a clean picture");
  return Buffer.from(result.value);
}

const clean = { jpeg: cleanJpeg, png: cleanPng, heic: cleanHeic };
const PICTURES: [kind: keyof typeof clean, bytes: Buffer][] = [
  ["jpeg", aJpeg({ notes: cameraNotes(), segments: [[0xe1, XMP]] })],
  ["png", aPng({ chunks: [pngChunk("eXIf", cameraNotes()), pngChunk("tEXt", XMP)] })],
  ["heic", aHeic()],
];

describe.each(PICTURES)("a %s from a phone", (kind, given) => {
  const kept = () => bytesOf(clean[kind](given));

  it("says nothing of where it was taken, with what, or in words", () => {
    const position = cameraNotes().subarray(-24);
    expect(given.includes(position)).toBe(true);
    for (const secret of [position, "GPSLatitude", "SN-424242", "Kameramerke"]) {
      expect(kept().includes(secret)).toBe(false);
    }
  });

  it("still says when it was taken and which way is up", () => {
    const at = kept().indexOf(Buffer.from([0x4d, 0x4d, 0, 42]));
    const notes = keptExif(kept().subarray(at));
    expect(Buffer.from(notes ?? []).toString("latin1")).toContain("2026:11:20 10:11:12\0+01:00");
    expect(notes?.[10 + 9]).toBe(6);
  });

  it("is the same when it is cleaned again", () => {
    expect(bytesOf(clean[kind](kept())).equals(kept())).toBe(true);
  });

  it("does not pass for whole when it was cut off anywhere", () => {
    fc.assert(
      fc.property(fc.nat(given.length - 1), (end) => {
        expect(clean[kind](given.subarray(0, end))).toMatchObject({
          error: { code: "documents.refusals.broken" },
        });
      }),
    );
  });

  it("never makes the reader fall, whatever stands in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(given.length - 1), fc.nat(255)), { maxLength: 20 }),
        (changes) => {
          const bytes = Buffer.from(given);
          for (const [at, value] of changes) bytes[at] = value;
          const result = clean[kind](bytes);
          expect(typeof result.ok).toBe("boolean");
        },
      ),
      { numRuns: 400 },
    );
  });

  it("is left as it was where it was handed in", () => {
    const before = Buffer.from(given);
    clean[kind](given);
    expect(given.equals(before)).toBe(true);
  });
});

describe("what is drawn", () => {
  it("is not touched", () => {
    expect(bytesOf(cleanJpeg(aJpeg())).equals(aJpeg())).toBe(true);
    expect(bytesOf(cleanPng(aPng())).equals(aPng())).toBe(true);
    const profile = Buffer.from("ICC_PROFILE\0\x01\x01farger");
    const withColours = aJpeg({ segments: [[0xe2, profile]] });
    expect(bytesOf(cleanJpeg(withColours)).equals(withColours)).toBe(true);
  });

  it("ends where the picture ends", () => {
    const film = Buffer.from("ftypmp42 a film of the flat");
    expect(bytesOf(cleanJpeg(aJpeg({ after: film }))).equals(aJpeg())).toBe(true);
    expect(bytesOf(cleanPng(aPng({ after: film }))).equals(aPng())).toBe(true);
    const heic = bytesOf(cleanHeic(aHeic({ after: heicBox("mpvd", film) })));
    expect(heic.includes("a film")).toBe(false);
    expect(heic.length).toBe(aHeic().length + 8 + film.length);
    expect(cleanHeic(aHeic({ after: film }))).toMatchObject({ ok: false });
  });

  it("must not unpack to more than a screen can show", () => {
    const tooLarge = { error: { code: "documents.refusals.picture-size" } };
    const side = LONGEST_SIDE;
    for (const said of [
      [side + 1, 1],
      [1, side + 1],
      [side, side],
    ] as [number, number][]) {
      expect(cleanPng(aPng({ said }))).toMatchObject(tooLarge);
      expect(cleanHeic(aHeic({ said }))).toMatchObject(tooLarge);
    }
    const jpeg = aJpeg();
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(65_000, frame + 5);
    expect(cleanJpeg(jpeg)).toMatchObject(tooLarge);
    expect(cleanPng(aPng({ said: [side, 6_000] }))).toMatchObject({ ok: true });
    expect(cleanPng(aPng({ said: [0, 6] }))).toMatchObject({ ok: false });
  });
});

describe("camera notes", () => {
  it("that cannot be read are left out whole", () => {
    for (const notes of [Buffer.alloc(0), Buffer.from("II*\0"), Buffer.from("not notes at all")]) {
      expect(keptExif(notes)).toBeNull();
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        const notes = Buffer.concat([Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]), noise]);
        expect(() => keptExif(notes)).not.toThrow();
      }),
    );
  });
});
