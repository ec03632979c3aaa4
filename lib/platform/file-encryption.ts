import "server-only";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { MunicipalityId } from "./context";
import { fileKey } from "./field-encryption";

/** Where a file stands; bound to its content, so that it cannot be put in the place of another. */
export type FilePlace = { municipalityId: MunicipalityId; storageKey: string };

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** So many bytes are sealed at a time. */
const CHUNK = 64 * 1024;
const TAG = 16;
const SALT = 32;
const MAGIC = Buffer.from("RFE1");

/** The longest that a header can be: the mark, the key's id with its length, and the salt. */
export const LONGEST_HEADER = MAGIC.length + 1 + 20 + SALT;

/** The file was cut short, lengthened, altered or moved, or its key is not here. */
export class DamagedFile extends Error {
  override name = "DamagedFile";
}

/**
 * Seals a file as it streams by: AES-256-GCM in chunks, under a key made for this file alone from the
 * municipality's. Each chunk is bound to the place, to its number and to whether it is the last, so
 * that no byte can be altered, left out, added or moved without it showing.
 */
export async function* sealFile(plain: Bytes, place: FilePlace): AsyncGenerator<Buffer> {
  const active = fileKey(place.municipalityId);
  if (!active) throw new Error("no field key is configured");
  const id = Buffer.from(active.id, "latin1");
  const salt = randomBytes(SALT);
  const header = Buffer.concat([MAGIC, Buffer.from([id.length]), id, salt]);
  const key = keyOfFile(active.key, salt);
  const bound = boundTo(header, place);
  yield header;
  let number = 0;
  for await (const { chunk, last } of chunksOf(plain, CHUNK)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonce(number++, last));
    cipher.setAAD(bound);
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  }
}

/**
 * Opens a sealed file as it streams by. What has been given is whole and in order, but only the end
 * tells that nothing is missing.
 *
 * @throws DamagedFile
 */
export async function* openFile(sealed: Bytes, place: FilePlace): AsyncGenerator<Buffer> {
  const { header, rest } = await takeHeader(sealed);
  const { key: municipal } = fileKey(place.municipalityId, header.keyId) ?? {};
  if (!municipal) throw new DamagedFile("unknown key");
  const key = keyOfFile(municipal, header.salt);
  const bound = boundTo(header.bytes, place);
  let number = 0;
  for await (const { chunk, last } of chunksOf(rest, CHUNK + TAG)) {
    if (chunk.length < TAG) throw new DamagedFile("cut short");
    const decipher = createDecipheriv("aes-256-gcm", key, nonce(number++, last), {
      authTagLength: TAG,
    });
    decipher.setAAD(bound);
    decipher.setAuthTag(chunk.subarray(chunk.length - TAG));
    const plain = decipher.update(chunk.subarray(0, chunk.length - TAG));
    try {
      decipher.final();
    } catch {
      throw new DamagedFile("altered");
    }
    if (plain.length > 0) yield plain;
  }
}

/** Whether a file with this beginning is sealed under the key that is active now. */
export function isSealedUnderActiveKey(start: Buffer, municipalityId: MunicipalityId): boolean {
  return readHeader(start)?.keyId === fileKey(municipalityId)?.id;
}

type Header = { keyId: string; salt: Buffer; bytes: Buffer };

function readHeader(start: Buffer): Header | undefined {
  if (start.length < MAGIC.length + 1 || !start.subarray(0, MAGIC.length).equals(MAGIC)) return;
  const idAt = MAGIC.length + 1;
  const saltAt = idAt + (start[MAGIC.length] ?? 0);
  const end = saltAt + SALT;
  if (end > LONGEST_HEADER || start.length < end) return;
  return {
    keyId: start.toString("latin1", idAt, saltAt),
    salt: Buffer.from(start.subarray(saltAt, end)),
    bytes: Buffer.from(start.subarray(0, end)),
  };
}

async function takeHeader(sealed: Bytes): Promise<{ header: Header; rest: Bytes }> {
  const parts = iterate(sealed);
  let start: Buffer = Buffer.alloc(0);
  while (start.length < LONGEST_HEADER) {
    const { value, done } = await parts.next();
    if (done) break;
    start = Buffer.concat([start, value]);
  }
  const header = readHeader(start);
  if (!header) throw new DamagedFile("no header");
  const remainder = start.subarray(header.bytes.length);
  return {
    header,
    rest: (async function* () {
      yield remainder;
      for (let next = await parts.next(); !next.done; next = await parts.next()) yield next.value;
    })(),
  };
}

async function* iterate(bytes: Bytes): AsyncGenerator<Uint8Array> {
  yield* bytes;
}

/** The bytes in pieces of exactly `size`; the last may be shorter, and is there even if empty. */
async function* chunksOf(
  bytes: Bytes,
  size: number,
): AsyncGenerator<{ chunk: Buffer; last: boolean }> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    held.push(part);
    length += part.byteLength;
    if (length <= size) continue;
    // More is known to come after each piece that is given here.
    let whole = Buffer.concat(held);
    for (; whole.length > size; whole = whole.subarray(size)) {
      yield { chunk: whole.subarray(0, size), last: false };
    }
    held = [whole];
    length = whole.length;
  }
  yield { chunk: Buffer.concat(held), last: true };
}

function keyOfFile(municipal: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", municipal, salt, "rotfeste file RFE1", 32));
}

function boundTo(header: Buffer, { municipalityId, storageKey }: FilePlace): Buffer {
  return Buffer.concat([header, Buffer.from(`${municipalityId}|${storageKey}`, "utf8")]);
}

/** Never used twice with a key, since each file has its own. */
function nonce(number: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(number, 7);
  bytes[11] = last ? 1 : 0;
  return bytes;
}
