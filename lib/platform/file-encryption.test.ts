import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { MunicipalityId } from "./context";
import {
  DamagedFile,
  type FilePlace,
  isSealedUnderActiveKey,
  LONGEST_HEADER,
  openFile,
  sealFile,
} from "./file-encryption";
import { newId } from "./ids";

const here = "1103" as MunicipalityId;
const place: FilePlace = { municipalityId: here, storageKey: newId() };
const CHUNK = 64 * 1024;

beforeAll(() => {
  delete process.env.BASE_URL;
  process.env.FIELD_KEYS = `k1:${randomBytes(32).toString("base64")}`;
  process.env.INDEX_KEY = randomBytes(32).toString("base64");
  process.env.NEXTAUTH_SECRET = randomBytes(32).toString("base64");
  process.env.DATABASE_URL = "postgres://app@127.0.0.1:1/none";
});

async function all(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

const sealed = (plain: Uint8Array, where = place) => all(sealFile([plain], where));

/** The bytes in pieces, cut at the places, which may be the same or out of order. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [0, ...places.map((at) => at % (bytes.length + 1)), bytes.length].sort(
    (a, b) => a - b,
  );
  return ends.slice(1).map((end, index) => bytes.subarray(ends[index], end));
}

/** Lengths at and around where a chunk ends, where such code goes wrong, and any other. */
const lengths = fc.oneof(
  fc.constantFrom(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 17),
  fc.integer({ min: 0, max: 3 * CHUNK }),
);
const cuts = fc.array(fc.nat(), { maxLength: 12 });

describe("a sealed file", () => {
  it("comes back as it was, of any length and in any pieces", () =>
    fc.assert(
      fc.asyncProperty(lengths, cuts, cuts, async (length, before, after) => {
        const plain = randomBytes(length);
        const whole = await all(sealFile(cut(plain, before), place));
        expect((await all(openFile(cut(whole, after), place))).equals(plain)).toBe(true);
      }),
      { numRuns: 60 },
    ));

  it("is found out with any one bit turned", () =>
    fc.assert(
      fc.asyncProperty(lengths, fc.nat(), fc.nat(7), async (length, at, bit) => {
        const whole = await sealed(randomBytes(length));
        const index = at % whole.length;
        whole[index] = (whole[index] ?? 0) ^ (1 << bit);
        await expect(all(openFile([whole], place))).rejects.toThrow(DamagedFile);
      }),
      { numRuns: 120 },
    ));

  it("is found out when cut short anywhere, lengthened, or with chunks left out or changed about", async () => {
    const whole = await sealed(randomBytes(3 * CHUNK + 5));
    const header = whole.subarray(0, whole.length - (3 * (CHUNK + 16) + 5 + 16));
    const chunks = [0, 1, 2, 3].map((n) => {
      const from = header.length + n * (CHUNK + 16);
      return whole.subarray(from, from + CHUNK + 16);
    });
    const [a, b, c, d] = chunks as [Buffer, Buffer, Buffer, Buffer];
    const wrong: Buffer[][] = [
      [header],
      [header, a],
      [header, a, b, c],
      [header, a, c, b, d],
      [header, a, b, d],
      [header, a, b, c, d, d],
      [whole, Buffer.from([0])],
      [],
      [Buffer.from("%PDF-1.7")],
    ];
    for (const parts of wrong) {
      await expect(all(openFile(parts, place))).rejects.toThrow(DamagedFile);
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (end) => {
        await expect(all(openFile([whole.subarray(0, end)], place))).rejects.toThrow(DamagedFile);
      }),
      { numRuns: 40 },
    );
  });

  it("opens in its own place alone", async () => {
    const whole = await sealed(Buffer.from("leiekontrakt"));
    const elsewhere = [
      { ...place, storageKey: newId() },
      { ...place, municipalityId: "5001" as MunicipalityId },
    ];
    for (const other of elsewhere) {
      await expect(all(openFile([whole], other))).rejects.toThrow(DamagedFile);
    }
  });

  it("says nothing of its content, and is never the same twice", async () => {
    const plain = Buffer.from("leiekontrakt ".repeat(9000));
    const [one, two] = [await sealed(plain), await sealed(plain)];
    expect(one.includes("leiekontrakt")).toBe(false);
    expect(one.equals(two)).toBe(false);
    expect(isSealedUnderActiveKey(one.subarray(0, LONGEST_HEADER), here)).toBe(true);
    expect(isSealedUnderActiveKey(Buffer.from("%PDF-1.7"), here)).toBe(false);
  });
});
