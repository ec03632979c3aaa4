import "server-only";
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { config } from "./config";
import type { MunicipalityId } from "./context";

/** Where a value stands; bound to the ciphertext, so that it cannot be moved to another row. */
export type FieldPlace = {
  municipalityId: MunicipalityId;
  table: string;
  column: string;
  rowId: string;
};

const format = "v1";
const derived = new Map<string, Buffer>();

function keyFor(purpose: string, key: Buffer, municipalityId: string): Buffer {
  const name = `${purpose}|${municipalityId}|${key.toString("base64")}`;
  const known = derived.get(name);
  if (known) return known;
  const bytes = Buffer.from(
    hkdfSync("sha256", key, municipalityId, `rotfeste ${purpose} ${format}`, 32),
  );
  derived.set(name, bytes);
  return bytes;
}

function boundTo(place: FieldPlace): Buffer {
  return Buffer.from(
    [place.municipalityId, place.table, place.column, place.rowId].join("|"),
    "utf8",
  );
}

/** AES-256-GCM under the municipality's own key: "v1.keyId.nonce.ciphertext.tag", base64url. */
export function encryptField(plain: string, place: FieldPlace): string {
  const [active] = config().fieldKeys;
  if (!active) throw new Error("no field key is configured");
  const nonce = randomBytes(12);
  const cipher = createCipheriv(
    "aes-256-gcm",
    keyFor("field", active.key, place.municipalityId),
    nonce,
  );
  cipher.setAAD(boundTo(place));
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return [format, active.id, ...[nonce, sealed, cipher.getAuthTag()].map(base64url)].join(".");
}

/**
 * @throws when the key is unknown, or the text was altered or moved from another place
 */
export function decryptField(text: string, place: FieldPlace): string {
  const [version, keyId, nonce, sealed, tag] = text.split(".");
  const key = config().fieldKeys.find(({ id }) => id === keyId);
  if (version !== format || !key || !nonce || sealed === undefined || !tag) {
    throw new Error(`a field of ${place.table} cannot be read: unknown key or format`);
  }
  const decipher = createDecipheriv(
    "aes-256-gcm",
    keyFor("field", key.key, place.municipalityId),
    Buffer.from(nonce, "base64url"),
    { authTagLength: 16 },
  );
  decipher.setAAD(boundTo(place));
  decipher.setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([
    decipher.update(Buffer.from(sealed, "base64url")),
    decipher.final(),
  ]).toString("utf8");
}

/** The municipality's own key for files, under the field key of that id; the active one without. */
export function fileKey(
  municipalityId: MunicipalityId,
  id = config().fieldKeys[0]?.id,
): { id: string; key: Buffer } | undefined {
  const found = config().fieldKeys.find((one) => one.id === id);
  return found && { id: found.id, key: keyFor("file", found.key, municipalityId) };
}

/** Whether the text is encrypted under the key that is active now. */
export function isUnderActiveKey(text: string): boolean {
  return text.split(".")[1] === config().fieldKeys[0]?.id;
}

/** Keyed look-up value of a normalised identity number, different in each municipality. */
export function blindIndex(normalised: string, municipalityId: MunicipalityId): string {
  return createHmac("sha256", keyFor("index", config().indexKey, municipalityId))
    .update(normalised)
    .digest("base64url");
}

function base64url(bytes: Buffer): string {
  return bytes.toString("base64url");
}
