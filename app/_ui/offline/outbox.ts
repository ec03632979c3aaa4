import type { Session } from "@/lib/guidance/types";
import type { Written } from "./written";

/** What stands on the server, when it is not what was taken along. */
export type Stored = Omit<Session, "additions">;

/** A session on the phone, on its way to the record. */
export type Entry = {
  /** The session's id, given by the phone when it began there. */
  id: string;
  caseId: string;
  householdName: string;
  /** The version that was taken along; null when the session began on the phone. */
  base: number | null;
  content: Written;
  changedAt: string;
  state: "writing" | "sending" | "conflict" | "refused" | "sent";
  /** Names one sending. It stays the same until the answer is known. */
  sendingKey: string;
  /** After a conflict: which one stands, and the other in words. */
  choice?: Choice | undefined;
  stored?: Stored | undefined;
  code?: string | undefined;
};

export type Choice = { stands: "sent" | "stored"; other: string };

export type Answer =
  | { kind: "taken" }
  | { kind: "conflict"; stored: Stored }
  | { kind: "refused"; code: string }
  /** Nobody knows whether it came through. */
  | { kind: "lost" };

/** Writes on. What is on its way, or waits for a choice, is left as it is until that is over. */
export function write(entry: Entry, content: Written, now: string): Entry {
  if (!mayWrite(entry)) return entry;
  return { ...entry, content, changedAt: now, state: "writing", code: undefined };
}

export function mayWrite({ state }: Pick<Entry, "state">): boolean {
  return state === "writing" || state === "refused";
}

/**
 * Sends, or sends again: the key is new for what has not been on its way, and the same for what may
 * have come through already.
 */
export function send(entry: Entry, newKey: () => string): Entry {
  if (!mayWrite(entry)) return entry;
  return { ...entry, state: "sending", sendingKey: newKey(), code: undefined };
}

/** Sends with the writer's choice between the two; both are kept. */
export function settle(entry: Entry, choice: Choice, newKey: () => string): Entry {
  if (entry.state !== "conflict") return entry;
  return { ...entry, state: "sending", sendingKey: newKey(), choice };
}

export function receive(entry: Entry, answer: Answer): Entry {
  if (entry.state !== "sending") return entry;
  switch (answer.kind) {
    case "taken":
      // What was written is in the record now and has no business on the phone.
      return { ...entry, state: "sent", content: {}, stored: undefined, choice: undefined };
    case "conflict":
      return { ...entry, state: "conflict", stored: answer.stored, choice: undefined };
    case "refused":
      return { ...entry, state: "refused", code: answer.code, choice: undefined };
    case "lost":
      return entry;
  }
}

/** Whether anything would be lost with it. */
export function isUnsent(state: Entry["state"]): boolean {
  return state !== "sent";
}

/** What goes by itself as soon as there is coverage. A conflict and a refusal wait for the writer. */
export function goesByItself(entry: Entry): boolean {
  return entry.state === "writing" || entry.state === "sending";
}
