/** Something that is readable only with the key, and only in its own place. */
export type Envelope = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

/** What a record is: part of what is authenticated, so that it cannot be passed off as another. */
export type Place = { deviceId: string; kind: string; id: string };

const algorithm = "AES-GCM";

/** The key as the browser may use it and nobody may read it. */
export async function importKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, algorithm, false, ["encrypt", "decrypt"]);
}

/** Encrypts with a nonce that is used once. */
export async function seal(
  key: CryptoKey,
  place: Place,
  content: Uint8Array<ArrayBuffer>,
): Promise<Envelope> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: algorithm, iv, additionalData: boundTo(place) },
    key,
    content,
  );
  return { iv, sealed };
}

/**
 * @throws when the key is another, or the content was altered or moved from another place
 */
export async function unseal(
  key: CryptoKey,
  place: Place,
  { iv, sealed }: Envelope,
): Promise<Uint8Array<ArrayBuffer>> {
  const parameters = { name: algorithm, iv, additionalData: boundTo(place) };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, key, sealed));
}

export function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

export function fromBytes<T>(bytes: Uint8Array<ArrayBuffer>): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

function boundTo({ deviceId, kind, id }: Place): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode([deviceId, kind, id].join("|"));
}
