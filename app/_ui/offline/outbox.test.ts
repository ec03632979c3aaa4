import fc from "fast-check";
import { expect, it } from "vitest";
import { type Answer, type Entry, goesByItself, receive, send, settle, write } from "./outbox";

type Session = { version: number; notes: string; additions: string[] };

/** The record as it answers: one session, and the answers given to keys that it has seen. */
class Server {
  session: Session | null = null;
  readonly answered = new Map<string, Answer>();

  take({ base, content, choice, stored, sendingKey }: Entry): Answer {
    const before = this.answered.get(sendingKey);
    if (before) return before;
    const answer = this.takeNew(base, content.notes ?? "", choice, stored?.version);
    // A conflict rolls back, and leaves nothing that another try would be answered from.
    if (answer.kind === "taken") this.answered.set(sendingKey, answer);
    return answer;
  }

  private takeNew(
    base: number | null,
    notes: string,
    choice: Entry["choice"],
    seen: number | undefined,
  ): Answer {
    const { session } = this;
    if (!session) {
      this.session = { version: 2, notes, additions: [] };
      return { kind: "taken" };
    }
    const conflict: Answer = { kind: "conflict", stored: session as never };
    if (choice) {
      if (seen !== session.version) return { kind: "conflict", stored: { ...session } as never };
      const notesNow = choice.stands === "sent" ? notes : session.notes;
      const additions = [...session.additions, choice.other];
      this.session = { version: session.version + 1, notes: notesNow, additions };
      return { kind: "taken" };
    }
    if (base !== session.version) return { ...conflict, stored: { ...session } as never };
    this.session = { ...session, version: session.version + 1, notes };
    return { kind: "taken" };
  }

  /** Somebody writes at the desk. */
  writeElsewhere(notes: string) {
    if (this.session) {
      this.session = { ...this.session, version: this.session.version + 1, notes };
    }
  }
}

const begun: Entry = {
  id: "s",
  caseId: "c",
  householdName: "Familien",
  base: null,
  content: {},
  changedAt: "",
  state: "writing",
  sendingKey: "",
};

const step = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), notes: fc.string({ minLength: 1 }) }),
  fc.record({
    kind: fc.constant("send" as const),
    /** Where the line is cut: before the server has it, after it has it, or not at all. */
    cut: fc.constantFrom("before" as const, "after" as const, "never" as const),
  }),
  fc.record({ kind: fc.constant("desk" as const), notes: fc.string({ minLength: 1 }) }),
  fc.record({
    kind: fc.constant("choose" as const),
    stands: fc.constantFrom("sent" as const, "stored" as const),
  }),
  fc.record({ kind: fc.constant("killed" as const) }),
);

it("takes each text in once, loses none, wherever the line is cut or the tab is killed", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const server = new Server();
      let entry = begun;
      let keys = 0;
      const newKey = () => `key-${++keys}`;
      const overwritten: string[] = [];
      const deliver = (cut: "before" | "after" | "never") => {
        if (!goesByItself(entry)) return;
        entry = send(entry, newKey);
        const answer = cut === "before" ? null : server.take(entry);
        entry = receive(entry, cut === "never" && answer ? answer : { kind: "lost" });
      };
      for (const one of steps) {
        switch (one.kind) {
          case "write":
            entry = write(entry, { notes: one.notes }, "");
            break;
          case "send":
            deliver(one.cut);
            break;
          case "desk":
            if (server.session) overwritten.push(server.session.notes);
            server.writeElsewhere(one.notes);
            break;
          case "choose": {
            const stored = entry.stored as unknown as Session | undefined;
            const other = one.stands === "sent" ? stored?.notes : entry.content.notes;
            entry = settle(entry, { stands: one.stands, other: other ?? "" }, newKey);
            break;
          }
          case "killed":
            // What is kept is the entry as it was put away before each step.
            entry = structuredClone(entry);
        }
      }
      const written = entry.content.notes ?? "";
      // At last there is coverage, and the writer chooses for as long as there is a choice.
      for (let round = 0; entry.state !== "sent" && round < 5; round++) {
        deliver("never");
        if (entry.state === "conflict") {
          const stored = entry.stored as unknown as Session;
          entry = settle(entry, { stands: "sent", other: stored.notes }, newKey);
        }
      }
      expect(entry.state).toBe("sent");
      const { session } = server;
      const kept = [session?.notes, ...(session?.additions ?? [])];
      if (written) expect([...kept, ...overwritten]).toContain(written);
      // Everything sent with a choice is taken in exactly once for its key.
      expect(server.answered.size).toBeGreaterThanOrEqual(1);
      expect(session?.additions.length).toBeLessThanOrEqual(server.answered.size);
    }),
    { numRuns: 300 },
  );
});

it("keeps the key of a sending whose answer is not known, and what was sent with it", () => {
  const sent = send({ ...begun, content: { notes: "Først" } }, () => "one");
  const again = send(receive(sent, { kind: "lost" }), () => "two");
  expect(again).toEqual(sent);
  expect(write(again, { notes: "Etterpå" }, "")).toEqual(sent);
});

it("lets go of the text when it is in the record", () => {
  const sent = send({ ...begun, content: { notes: "Om familien" } }, () => "one");
  expect(JSON.stringify(receive(sent, { kind: "taken" }))).not.toContain("Om familien");
});

it("does not send what waits for a choice, and opens what was refused again", () => {
  const sent = send(begun, () => "one");
  const conflict = receive(sent, { kind: "conflict", stored: {} as never });
  expect(goesByItself(conflict)).toBe(false);
  expect(send(conflict, () => "two")).toEqual(conflict);
  const refused = receive(sent, { kind: "refused", code: "cases.errors.case-closed" });
  expect(goesByItself(refused)).toBe(false);
  expect(write(refused, { notes: "Nytt" }, "")).toMatchObject({
    state: "writing",
    code: undefined,
  });
});
