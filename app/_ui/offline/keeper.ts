import {
  deleteEverything,
  dropKey,
  type Label,
  readKey,
  readLabel,
  writeKey,
  writeLabel,
} from "./database";
import { importKey } from "./envelope";
import { standingAt } from "./expiry";
import { isMarked } from "./mark";
import { type Answer, type Entry, goesByItself, receive, send } from "./outbox";
import {
  countUnsent,
  keepEntry,
  keepHousehold,
  type OpenStore,
  pictureOf,
  readContents,
  removePhoto,
} from "./records";
import {
  dropServerKey,
  fetchHousehold,
  type Opened,
  openKey,
  sendEntry,
  sendPhoto,
} from "./server";

/** How the phone stands: whether something lies there, and whether it can be opened. */
export type Standing =
  | { kind: "empty" | "gone" }
  /** Only the one who took it along can open it, signed in, before it is gone. */
  | { kind: "sealed" | "of-another"; expiresAt: string; unsent: number }
  | { kind: "open"; store: OpenStore; expiresAt: string; sealsAt: string };

/** Whether the server can be reached, and knows who asks. */
export type Contact = "none" | "signed-out" | "signed-in";

const now = () => new Date().toISOString();

/** Opens what lies on the phone with what the phone has, as without coverage. */
export async function openHere(): Promise<Standing> {
  const label = isMarked() ? await readLabel() : null;
  if (!label) return { kind: "empty" };
  const instant = now();
  const standing = standingAt(label, instant);
  if (standing === "gone") {
    await deleteEverything();
    return { kind: "gone" };
  }
  if (standing === "sealed") return sealNow("sealed", label);
  const key = await readKey();
  if (!key) return sealNow("sealed", label);
  if (instant > label.seenAt) await writeLabel({ ...label, seenAt: instant });
  return openWith(key, label);
}

/** Asks the server first: the key goes when the session has ended, and comes back to its owner. */
export async function openWithServer(): Promise<{ standing: Standing; contact: Contact }> {
  const label = isMarked() ? await readLabel() : null;
  const said = await openKey(label?.deviceId ?? crypto.randomUUID(), false);
  if (said.kind === "signed-out") {
    const standing = await openHere();
    const sealed = label && standing.kind === "open" ? await sealNow("sealed", label) : standing;
    return { contact: "signed-out", standing: sealed };
  }
  if (said.kind !== "value") return { contact: "none", standing: await openHere() };
  return { contact: "signed-in", standing: await openFor(said.value, label) };
}

async function openFor({ accountId, endsAt, held }: Opened, label: Label | null) {
  if (!label) return { kind: "empty" } satisfies Standing;
  if (label.owner !== accountId) {
    if (Date.parse(label.expiresAt) > Date.now()) return sealNow("of-another", label);
    await deleteEverything();
    return { kind: "empty" } satisfies Standing;
  }
  if (!held) {
    await deleteEverything();
    return { kind: "gone" } satisfies Standing;
  }
  const key = await importKey(held.key);
  const renewed = { ...label, expiresAt: held.expiresAt, sealsAt: endsAt, seenAt: now() };
  await writeKey(key);
  await writeLabel(renewed);
  return openWith(key, renewed);
}

function openWith(key: CryptoKey, { deviceId, expiresAt, sealsAt }: Label): Standing {
  return { kind: "open", store: { key, deviceId }, expiresAt, sealsAt };
}

async function sealNow(kind: "sealed" | "of-another", { expiresAt }: Label): Promise<Standing> {
  await dropKey();
  return { kind, expiresAt, unsent: await countUnsent() };
}

/** Takes the key away when what lies here is not this person's, or when nobody is signed in. */
export async function sealUnlessOf(accountId: string | null): Promise<{ unsent: number } | null> {
  const label = isMarked() ? await readLabel() : null;
  if (!label) return null;
  if (standingAt(label, now()) === "gone") {
    await deleteEverything();
    return null;
  }
  if (label.owner !== accountId) await dropKey();
  return label.owner === accountId ? { unsent: await countUnsent() } : null;
}

/** Takes everything off the phone, and the key off the server when it can be reached. */
export async function removeEverything(): Promise<void> {
  const label = isMarked() ? await readLabel() : null;
  if (!label) return;
  await deleteEverything();
  await dropServerKey(label.deviceId);
}

/** The code of why a household was not taken along; null when it was. */
export async function takeAlong(caseId: string): Promise<string | null> {
  const label = await readLabel();
  const deviceId = label?.deviceId ?? crypto.randomUUID();
  const opened = await openKey(deviceId, true);
  if (opened.kind === "failed") return opened.code;
  if (opened.kind !== "value") return reasonOf(opened.kind);
  const { accountId, endsAt, held } = opened.value;
  if (label && label.owner !== accountId) return "offline.errors.of-another";
  const household = await fetchHousehold(caseId);
  if (household.kind === "failed") return household.code;
  if (household.kind !== "value" || !held) return reasonOf(household.kind);
  const key = await importKey(held.key);
  const { expiresAt } = held;
  await writeLabel({ deviceId, owner: accountId, expiresAt, sealsAt: endsAt, seenAt: now() });
  await writeKey(key);
  await keepHousehold({ key, deviceId }, { ...household.value, takenAt: now() });
  await keepPage();
  return null;
}

/** Fetches everything anew, with a full day ahead. Only when there is nothing to send. */
export async function takeAnew(caseIds: readonly string[]): Promise<string | null> {
  if ((await countUnsent()) > 0) return "offline.errors.send-first";
  await removeEverything();
  for (const caseId of caseIds) {
    const code = await takeAlong(caseId);
    if (code) return code;
  }
  return null;
}

function reasonOf(kind: string): string {
  return kind === "signed-out" ? "errors.signed-out" : "offline.errors.no-coverage";
}

/** Sees to it that the page that shows what lies here opens without coverage. */
async function keepPage(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("/sw.js");
  await navigator.serviceWorker.ready;
  registration.active?.postMessage("keep-page");
}

export type Progress = { done: number; of: number };

/**
 * Sends what is ready to go, one at a time and in one tab only. Answers with how it went: `lost`
 * when the coverage went, `signed-out` when the session had ended.
 */
export async function sendReady(
  store: OpenStore,
  { except, photoTitle, onProgress }: SendOptions,
): Promise<"done" | "lost" | "signed-out"> {
  return navigator.locks.request("rotfeste-send", async () => {
    const contents = await readContents(store);
    const entries = contents.entries.filter((entry) => goesByItself(entry) && entry.id !== except);
    const held = new Set(
      contents.entries
        .filter((entry) => entry.state !== "sent" && !entries.includes(entry))
        .map(({ id }) => id),
    );
    const photos = contents.photos.filter(({ entryId }) => !held.has(entryId));
    const progress = { done: 0, of: entries.length + photos.length };
    const step = () => onProgress({ ...progress, done: ++progress.done });
    if (progress.of > 0) onProgress(progress);
    for (const entry of entries) {
      const answer = await sendOne(
        store,
        send(entry, () => crypto.randomUUID()),
      );
      if (answer.kind === "signed-out" || answer.kind === "lost") return answer.kind;
      if (answer.kind !== "taken") held.add(entry.id);
      step();
    }
    for (const photo of photos.filter(({ entryId }) => !held.has(entryId))) {
      const entry = contents.entries.find(({ id }) => id === photo.entryId);
      const picture = await pictureOf(store, photo.id);
      if (!entry || !picture) continue;
      const said = await sendPhoto(entry.caseId, picture, photoTitle(entry));
      if (said.kind === "lost" || said.kind === "signed-out") return said.kind;
      if (said.kind === "value") await removePhoto(photo.id);
      step();
    }
    return "done";
  });
}

type SendOptions = {
  /** The session that is being written in just now. */
  except?: string | undefined;
  photoTitle: (entry: Entry) => string;
  onProgress: (progress: Progress) => void;
};

/** Sends an entry that is on its way. It is kept as such first, so that a cut is survived. */
export async function sendOne(
  store: OpenStore,
  entry: Entry,
): Promise<Answer | { kind: "signed-out" }> {
  await keepEntry(store, entry);
  const answer = await sendEntry(entry);
  if (answer.kind !== "signed-out") await keepEntry(store, receive(entry, answer));
  return answer;
}
