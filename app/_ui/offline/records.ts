import type { TakenHousehold } from "@/lib/guidance/types";
import { allSealed, deleteSealed, type Kind, putSealed, type Sealed } from "./database";
import { fromBytes, seal, toBytes, unseal } from "./envelope";
import { type Entry, isUnsent } from "./outbox";

/** A store that is open: its key and the device that the records are bound to. */
export type OpenStore = { key: CryptoKey; deviceId: string };

export type Photo = { id: string; entryId: string };

/** A household as it was taken along. */
export type Kept = TakenHousehold & { takenAt: string };

export type Contents = { households: Kept[]; entries: Entry[]; photos: Photo[] };

/** What a household that was taken along before a new release may lack. */
const LATER = { bookings: [], staff: [] };

/** All that lies on the phone, but for the pictures themselves. */
export async function readContents(store: OpenStore): Promise<Contents> {
  const records = await allSealed();
  const ofKind = async <T>(kind: Kind) =>
    Promise.all(
      records
        .filter((record) => record.kind === kind)
        .map(async (record) => fromBytes<T>(await unsealed(store, record))),
    );
  const [households, entries] = await Promise.all([
    ofKind<Kept>("household"),
    ofKind<Entry>("entry"),
  ]);
  const photos = records
    .filter((record) => record.kind === "photo")
    .map(({ id, of }) => ({ id, entryId: of ?? "" }));
  return {
    households: households
      .map((household) => ({ ...LATER, ...household }))
      .toSorted(
        (a, b) =>
          (a.next?.on ?? "9999").localeCompare(b.next?.on ?? "9999") ||
          a.name.localeCompare(b.name),
      ),
    entries: entries.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)),
    photos,
  };
}

export const keepHousehold = (store: OpenStore, household: Kept) =>
  keep(store, { id: household.caseId, kind: "household", of: null, unsent: false }, household);

export const keepEntry = (store: OpenStore, entry: Entry) =>
  keep(
    store,
    { id: entry.id, kind: "entry", of: entry.caseId, unsent: isUnsent(entry.state) },
    entry,
  );

export async function keepPhoto(store: OpenStore, photo: Photo, picture: Blob): Promise<void> {
  const place = { deviceId: store.deviceId, kind: "photo", id: photo.id };
  const envelope = await seal(store.key, place, new Uint8Array(await picture.arrayBuffer()));
  await putSealed({ id: photo.id, kind: "photo", of: photo.entryId, unsent: true, ...envelope });
}

export async function pictureOf(store: OpenStore, id: string): Promise<Blob | null> {
  const record = (await allSealed()).find((one) => one.id === id);
  return record ? new Blob([await unsealed(store, record)], { type: "image/jpeg" }) : null;
}

/** Takes a household off the phone, with what was sent of it; what is not sent stays. */
export async function removeHousehold(caseId: string): Promise<void> {
  const records = await allSealed();
  const unsent = (id: string) => records.some((one) => one.of === id && one.unsent);
  for (const record of records) {
    const sent = record.kind === "entry" && record.of === caseId && !record.unsent;
    if (record.id === caseId || (sent && !unsent(record.id))) await deleteSealed(record.id);
  }
}

export async function removeEntry(id: string): Promise<void> {
  for (const record of await allSealed()) {
    if (record.id === id || record.of === id) await deleteSealed(record.id);
  }
}

export const removePhoto = deleteSealed;

/** How many sessions and photos would be lost, told without the key. */
export async function countUnsent(): Promise<number> {
  return (await allSealed()).filter((record) => record.unsent).length;
}

async function keep(
  store: OpenStore,
  label: Pick<Sealed, "id" | "kind" | "of" | "unsent">,
  content: unknown,
): Promise<void> {
  const place = { deviceId: store.deviceId, kind: label.kind, id: label.id };
  await putSealed({ ...label, ...(await seal(store.key, place, toBytes(content))) });
}

function unsealed(store: OpenStore, record: Sealed) {
  const { id, kind } = record;
  return unseal(store.key, { deviceId: store.deviceId, kind, id }, record);
}
