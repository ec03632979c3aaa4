import { expect, it } from "vitest";
import { fromBytes, importKey, seal, toBytes, unseal } from "./envelope";

const place = { deviceId: "d", kind: "entry", id: "1" };
const aKey = () =>
  importKey(btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))));

it("gives back what was sealed, and shows nothing of it", async () => {
  const key = await aKey();
  const envelope = await seal(key, place, toBytes({ notes: "Om familien på Storhaug" }));
  expect(Buffer.from(envelope.sealed).toString("latin1")).not.toContain("Storhaug");
  expect(fromBytes(await unseal(key, place, envelope))).toEqual({
    notes: "Om familien på Storhaug",
  });
});

it("never uses a nonce twice", async () => {
  const key = await aKey();
  const nonces = new Set<string>();
  for (let n = 0; n < 200; n++) {
    nonces.add(Buffer.from((await seal(key, place, toBytes(n))).iv).toString("hex"));
  }
  expect(nonces.size).toBe(200);
});

it("opens with no other key, in no other place, and not when it was altered", async () => {
  const key = await aKey();
  const envelope = await seal(key, place, toBytes("tekst"));
  await expect(unseal(await aKey(), place, envelope)).rejects.toThrow();
  await expect(unseal(key, { ...place, id: "2" }, envelope)).rejects.toThrow();
  await expect(unseal(key, { ...place, deviceId: "e" }, envelope)).rejects.toThrow();
  const bytes = new Uint8Array(envelope.sealed.slice(0));
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await expect(unseal(key, place, { ...envelope, sealed: bytes.buffer })).rejects.toThrow();
});

it("gives out a key that nobody can read", async () => {
  const key = await aKey();
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
});
