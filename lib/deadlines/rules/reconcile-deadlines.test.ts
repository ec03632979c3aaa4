import fc from "fast-check";
import { expect, it } from "vitest";
import { anAdult, aSheet } from "@/lib/facts/fixtures";
import { addDays } from "@/lib/platform/dates";
import { aRule } from "../fixtures";
import type { DeadlineRule, StoredDeadline } from "../types";
import { deadlinesOf } from "./deadline";
import { reconcileDeadlines } from "./reconcile-deadlines";

const today = "2026-11-23";

function expectedOf(settledOn: string | null, decidedOn: string | null, rule: DeadlineRule) {
  const values = { "settlement.settledOn": settledOn, "programme.decidedOn": decidedOn };
  return deadlinesOf(aSheet({ persons: [anAdult("a", values)] }), [rule]);
}

/** What is kept after the writes. */
function after(stored: readonly StoredDeadline[], wanted: ReturnType<typeof reconcileDeadlines>) {
  const key = (one: StoredDeadline) => `${one.ruleKey} ${one.subjectKey}`;
  const kept = new Map(stored.map((one) => [key(one), one]));
  for (const one of [...wanted.inserts, ...wanted.updates]) kept.set(key(one), one);
  return [...kept.values()];
}

const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2024-01-01", days));

it("changes nothing the second time, and counts what it changes", () => {
  const facts = fc.tuple(fc.option(day), fc.option(day), fc.boolean());
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 6 }), (story) => {
      let stored: StoredDeadline[] = [];
      for (const [settledOn, decidedOn, closed] of story) {
        const expected = expectedOf(settledOn, decidedOn, aRule());
        const open = stored.filter(({ state }) => state === "open").length;
        const first = reconcileDeadlines(expected, stored, { today, closed });
        stored = after(stored, first);
        const second = reconcileDeadlines(expected, stored, { today, closed });
        expect([second.inserts, second.updates]).toEqual([[], []]);
        const met = first.updates.filter((one) => one.state === "met").length;
        const now = stored.filter(({ state }) => state === "open").length;
        expect(now).toBeGreaterThanOrEqual(open + first.added - first.removed - met);
        expect(now).toBeLessThanOrEqual(open + first.added - first.removed);
        if (closed) expect(now).toBe(0);
      }
    }),
  );
});

it("keeps where a due date came from, and whether a fact or a rule moved it", () => {
  const first = after(
    [],
    reconcileDeadlines(expectedOf("2026-10-01", null, aRule()), [], { today }),
  );
  const moved = reconcileDeadlines(expectedOf("2026-10-15", null, aRule()), first, { today });
  expect(moved).toMatchObject({ added: 0, moved: 1, removed: 0 });
  const second = after(first, moved);
  const longer = aRule({ version: 2, length: 4 });
  const third = after(
    second,
    reconcileDeadlines(expectedOf("2026-10-15", null, longer), second, { today }),
  );
  expect(third[0]).toMatchObject({
    dueOn: "2027-02-15",
    moves: [
      { on: today, from: "2027-01-01", to: "2027-01-15", because: "fact" },
      { on: today, from: "2027-01-15", to: "2027-02-15", because: "rule" },
    ],
  });
});

it("withdraws what the facts no longer give, and brings it back", () => {
  const first = after(
    [],
    reconcileDeadlines(expectedOf("2026-10-01", null, aRule()), [], { today }),
  );
  const gone = reconcileDeadlines([], first, { today });
  expect(gone).toMatchObject({ removed: 1, updates: [{ state: "withdrawn" }] });
  const back = reconcileDeadlines(expectedOf("2026-10-01", null, aRule()), after(first, gone), {
    today,
  });
  expect(back).toMatchObject({ added: 1, updates: [{ state: "open", moves: [] }] });
});

it("takes an object from the database for the same, whatever the order of its names", () => {
  const [insert] = reconcileDeadlines(expectedOf("2026-10-01", null, aRule()), [], {
    today,
  }).inserts;
  if (!insert) throw new Error("no deadline");
  const { anchor, ...rest } = insert.computedFrom;
  const turned = {
    ...insert,
    computedFrom: { anchor: { value: anchor.value, fact: anchor.fact }, ...rest },
  };
  const again = reconcileDeadlines(expectedOf("2026-10-01", null, aRule()), [turned], { today });
  expect(again.updates).toEqual([]);
});

it("counts no deadline that has only passed", () => {
  const passing = aRule({ metBy: null });
  const old = reconcileDeadlines(expectedOf("2026-01-01", null, passing), [], { today });
  expect(old).toMatchObject({ added: 0, inserts: [{ state: "open" }] });
  expect(reconcileDeadlines([], after([], old), { today })).toMatchObject({ removed: 0 });
  const moved = expectedOf("2026-10-01", null, passing);
  expect(reconcileDeadlines(moved, after([], old), { today })).toMatchObject({
    added: 1,
    moved: 0,
  });
});
