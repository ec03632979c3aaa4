import type { Envelope } from "./envelope";
import type { Lifetime } from "./expiry";
import { removeMark, setMark } from "./mark";

const NAME = "rotfeste-uten-dekning";

/** What is known of the store without its key. Nothing here is about a household. */
export type Label = Lifetime & { deviceId: string; owner: string };

export type Kind = "household" | "entry" | "photo";

/** A record as it lies: sealed, with only what is needed to count and to find it in the clear. */
export type Sealed = Envelope & {
  id: string;
  kind: Kind;
  /** The record that it belongs to: a photo to its session. */
  of: string | null;
  /** Whether it has not been sent. */
  unsent: boolean;
};

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("own");
      request.result.createObjectStore("sealed", { keyPath: "id" });
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => {
        request.result.close();
        opened = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  return opened;
}

type Stores = "own" | "sealed";

async function run<T>(
  store: Stores,
  mode: IDBTransactionMode,
  act: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction(store, mode);
  const request = act(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export async function readLabel(): Promise<Label | null> {
  return ((await run("own", "readonly", (own) => own.get("label"))) as Label | undefined) ?? null;
}

export async function writeLabel(label: Label): Promise<void> {
  await run("own", "readwrite", (own) => own.put(label, "label"));
  setMark();
}

/** The key as the browser holds it for a tab that is closed and opened without coverage. */
export async function readKey(): Promise<CryptoKey | null> {
  return ((await run("own", "readonly", (own) => own.get("key"))) as CryptoKey | undefined) ?? null;
}

export async function writeKey(key: CryptoKey): Promise<void> {
  await run("own", "readwrite", (own) => own.put(key, "key"));
}

/** Takes the key away: what lies here can only be opened with the server's help. */
export async function dropKey(): Promise<void> {
  await run("own", "readwrite", (own) => own.delete("key"));
}

export function allSealed(): Promise<Sealed[]> {
  return run("sealed", "readonly", (sealed) => sealed.getAll() as IDBRequest<Sealed[]>);
}

export async function putSealed(record: Sealed): Promise<void> {
  await run("sealed", "readwrite", (sealed) => sealed.put(record));
}

export async function deleteSealed(id: string): Promise<void> {
  await run("sealed", "readwrite", (sealed) => sealed.delete(id));
}

/** Leaves nothing: neither records, nor the key, nor the name of the store. */
export async function deleteEverything(): Promise<void> {
  await run("own", "readwrite", (own) => own.clear());
  await run("sealed", "readwrite", (sealed) => sealed.clear());
  removeMark();
  (await database()).close();
  opened = undefined;
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(NAME);
    // Another tab may hold it open; it is empty already.
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}
