import type { AheadHousehold, TakenHousehold } from "@/lib/guidance/types";
import type { Answer, Entry, Stored } from "./outbox";

const BASE = "/api/uten-dekning";
const patienceMs = 20_000;

/** What the server said; `lost` when it did not, `signed-out` when it knows nobody. */
export type Said<T> =
  | { kind: "value"; value: T }
  | { kind: "failed"; status: number; code: string; data?: unknown }
  | { kind: "signed-out" }
  | { kind: "lost" };

async function ask<T>(path: string, method: string, body?: object | FormData): Promise<Said<T>> {
  try {
    const form = body instanceof FormData;
    const answer = await fetch(`${BASE}${path}`, {
      method,
      cache: "no-store",
      signal: AbortSignal.timeout(patienceMs),
      ...(body && { body: form ? body : JSON.stringify(body) }),
      ...(body && !form && { headers: { "Content-Type": "application/json" } }),
    });
    if (answer.status === 401) return { kind: "signed-out" };
    // A server that is on its way down or up has not answered.
    if (answer.status >= 500) return { kind: "lost" };
    const said = await answer.json();
    if (answer.ok) return { kind: "value", value: said.value };
    const code = String(said.code ?? said.title);
    return { kind: "failed", status: answer.status, code, data: said.data };
  } catch {
    return { kind: "lost" };
  }
}

export type Opened = {
  accountId: string;
  endsAt: string;
  held: { key: string; expiresAt: string } | null;
};

export const openKey = (deviceId: string, begin: boolean) =>
  ask<Opened>("/nokkel", "POST", { deviceId, begin });

export const dropServerKey = (deviceId: string) => ask("/nokkel", "DELETE", { deviceId });

export const householdsAhead = () => ask<AheadHousehold[]>("/husstander", "GET");

export const fetchHousehold = (caseId: string) =>
  ask<TakenHousehold>("/husstander", "POST", { caseId });

/** Sends what stands in the entry; the same entry twice is taken in once. */
export async function sendEntry(entry: Entry): Promise<Answer | { kind: "signed-out" }> {
  const { id: sessionId, caseId, base, content, choice, stored, sendingKey } = entry;
  const own = { ...content, sessionId, caseId, idempotencyKey: sendingKey };
  const body = choice ? { ...own, ...choice, version: stored?.version } : { ...own, base };
  const said = await ask("/okter", "POST", body);
  switch (said.kind) {
    case "value":
      return { kind: "taken" };
    case "failed":
      if (said.status === 409) return { kind: "conflict", stored: said.data as Stored };
      return { kind: "refused", code: said.code };
    default:
      return said;
  }
}

export function sendPhoto(caseId: string, photo: Blob, title: string) {
  const form = new FormData();
  form.set("kind", "home_photo");
  form.set("title", title);
  form.set("files", photo, `${title}.jpg`);
  return ask(`/bilder?sak=${encodeURIComponent(caseId)}`, "POST", form);
}
