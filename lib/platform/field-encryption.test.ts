import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { MunicipalityId } from "./context";
import {
  blindIndex,
  decryptField,
  encryptField,
  type FieldPlace,
  isUnderActiveKey,
} from "./field-encryption";

const here = "1103" as MunicipalityId;
const there = "5001" as MunicipalityId;
const place: FieldPlace = { municipalityId: here, table: "t", column: "c", rowId: "1" };

beforeAll(() => {
  // Vite sets it to the path that it serves.
  delete process.env.BASE_URL;
  process.env.FIELD_KEYS = `test:${randomBytes(32).toString("base64")}`;
  process.env.INDEX_KEY = randomBytes(32).toString("base64");
  process.env.NEXTAUTH_SECRET = randomBytes(32).toString("base64");
  process.env.DATABASE_URL = "postgres://app@127.0.0.1:1/none";
});

describe("field encryption", () => {
  it("gives back every text, and never the same ciphertext twice", () => {
    fc.assert(
      fc.property(fc.string(), (plain) => {
        const sealed = encryptField(plain, place);
        expect(decryptField(sealed, place)).toBe(plain);
        expect(encryptField(plain, place)).not.toBe(sealed);
        expect(isUnderActiveKey(sealed)).toBe(true);
      }),
    );
  });

  it("refuses a ciphertext that was moved to another place", () => {
    const sealed = encryptField("15869012332", place);
    for (const moved of [
      { municipalityId: there },
      { table: "x" },
      { column: "x" },
      { rowId: "2" },
    ]) {
      expect(() => decryptField(sealed, { ...place, ...moved })).toThrow();
    }
  });

  it("refuses a ciphertext with any byte altered", () => {
    const sealed = encryptField("15869012332", place);
    const parts = sealed.split(".");
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (part, at, by) => {
          const bytes = Buffer.from(parts[part] ?? "", "base64url");
          const index = at % bytes.length;
          bytes[index] = (bytes[index] ?? 0) ^ by;
          const altered = parts.with(part, bytes.toString("base64url")).join(".");
          expect(() => decryptField(altered, place)).toThrow();
        },
      ),
    );
  });

  it("refuses an unknown key, and says nothing of the content", () => {
    const sealed = encryptField("15869012332", place).replace("v1.test.", "v1.gone.");
    expect(() => decryptField(sealed, place)).toThrow(/unknown key/);
  });

  it("indexes a number the same way in one municipality and differently in another", () => {
    expect(blindIndex("201017238203", here)).toBe(blindIndex("201017238203", here));
    expect(blindIndex("201017238203", here)).not.toBe(blindIndex("201017238203", there));
  });
});
