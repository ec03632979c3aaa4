import { createHash, randomBytes } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MunicipalityId } from "./context";
import type { FilePlace } from "./file-encryption";
import {
  clearUnfinished,
  eraseFile,
  filesBefore,
  keepFile,
  needsNewKey,
  wholeFile,
} from "./file-store";
import { newId } from "./ids";

const folder = mkdtempSync(join(tmpdir(), "file-store-"));
const here = "1103" as MunicipalityId;

beforeAll(() => {
  delete process.env.BASE_URL;
  process.env.FILES_DIR = folder;
  process.env.FIELD_KEYS = `k1:${randomBytes(32).toString("base64")}`;
  process.env.INDEX_KEY = randomBytes(32).toString("base64");
  process.env.NEXTAUTH_SECRET = randomBytes(32).toString("base64");
  process.env.DATABASE_URL = "postgres://app@127.0.0.1:1/none";
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const aPlace = (): FilePlace => ({ municipalityId: here, storageKey: newId() });
const pathOf = ({ municipalityId, storageKey }: FilePlace) =>
  join(folder, municipalityId, storageKey.slice(-2), storageKey);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function contentOf(file: Awaited<ReturnType<typeof wholeFile>>): Promise<Buffer> {
  if (typeof file === "string") throw new Error(`the file is ${file}`);
  const parts: Buffer[] = [];
  for await (const part of file.read()) parts.push(part);
  return Buffer.concat(parts);
}

describe("the file store", () => {
  it("keeps a file unreadable and for its owner alone, and gives it back whole", async () => {
    const place = aPlace();
    const plain = Buffer.from("husleie 9 000 ".repeat(20_000));
    const seal = await keepFile(place, [plain.subarray(0, 10), plain.subarray(10)]);
    expect(seal).toEqual({ size: plain.length, sha256: sha256(plain) });
    expect(readFileSync(pathOf(place)).includes("husleie")).toBe(false);
    expect(statSync(pathOf(place)).mode & 0o077).toBe(0);
    expect((await contentOf(await wholeFile(place, seal))).equals(plain)).toBe(true);
    expect(await needsNewKey(place)).toBe(false);
  });

  it("leaves nothing of a file that breaks off", async () => {
    const place = aPlace();
    async function* breaksOff() {
      yield randomBytes(200_000);
      throw new Error("the line was cut");
    }
    await expect(keepFile(place, breaksOff())).rejects.toThrow("the line was cut");
    expect(readdirSync(join(folder, here, place.storageKey.slice(-2)))).not.toContainEqual(
      expect.stringContaining(place.storageKey),
    );
    expect(await wholeFile(place, { size: 0, sha256: "" })).toBe("missing");
  });

  it("tells a missing, a shortened, an altered and an exchanged file from a whole one", async () => {
    const place = aPlace();
    const seal = await keepFile(place, [randomBytes(150_000)]);
    const path = pathOf(place);
    const kept = readFileSync(path);
    truncateSync(path, kept.length - 1);
    expect(await wholeFile(place, seal)).toBe("damaged");
    const altered = Buffer.from(kept);
    altered[100_000] = (altered[100_000] ?? 0) ^ 1;
    writeFileSync(path, altered);
    expect(await wholeFile(place, seal)).toBe("damaged");
    const other = aPlace();
    await keepFile(other, [randomBytes(150_000)]);
    writeFileSync(path, readFileSync(pathOf(other)));
    expect(await wholeFile(place, seal)).toBe("damaged");
    writeFileSync(path, kept);
    expect(await wholeFile(place, { ...seal, sha256: sha256(Buffer.from("x")) })).toBe("damaged");
    const whole = await wholeFile(place, seal);
    expect(typeof whole).toBe("object");
    if (typeof whole === "object") await whole.close();
    await eraseFile(place);
    expect(await wholeFile(place, seal)).toBe("missing");
    await eraseFile(place);
  });

  it("never writes over a file that is there", async () => {
    const place = aPlace();
    await keepFile(place, [Buffer.from("først")]);
    writeFileSync(`${pathOf(place)}.part`, "another process is at it");
    await expect(keepFile(place, [Buffer.from("sist")])).rejects.toMatchObject({ code: "EEXIST" });
    expect(existsSync(`${pathOf(place)}.part`)).toBe(true);
  });

  it("finds what is old, and clears what was left half-written", async () => {
    const [old, young] = [aPlace(), aPlace()];
    await keepFile(old, [Buffer.from("gammel")]);
    await keepFile(young, [Buffer.from("ny")]);
    const half = `${pathOf(aPlace())}.part`;
    const besideOld = join(folder, here, old.storageKey.slice(-2), `${newId()}.part`);
    writeFileSync(besideOld, "halvveis");
    const yesterday = new Date("2026-11-20T08:00:00Z");
    for (const path of [pathOf(old), besideOld]) utimesSync(path, yesterday, yesterday);
    const found = await filesBefore(here, "2026-11-21T00:00:00Z");
    expect(found).toEqual({ storageKeys: [old.storageKey], unfinished: [besideOld] });
    await clearUnfinished([...found.unfinished, half]);
    expect(existsSync(besideOld)).toBe(false);
    expect(await filesBefore("5001" as MunicipalityId, "2026-11-21T00:00:00Z")).toEqual({
      storageKeys: [],
      unfinished: [],
    });
  });

  it("takes no key that leads out of its folder", async () => {
    for (const storageKey of ["../../etc/passwd", "", "a/b"]) {
      await expect(keepFile({ municipalityId: here, storageKey }, [])).rejects.toThrow();
    }
    const elsewhere = { municipalityId: "../x" as MunicipalityId, storageKey: newId() };
    await expect(keepFile(elsewhere, [])).rejects.toThrow();
  });
});
