import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlagChanges, flagChanges, type KeptFlag, type WantedFlag } from "./flags";

const today = "2026-11-23";
const options = {
  today,
  reviewMonths: 6,
  lapseReasonOf: () => "application_ended" as const,
};
const cases = (...ids: string[]) => ids.map((caseId) => ({ caseId, applicationId: `a-${caseId}` }));
const kept = (more: Partial<KeptFlag> = {}): KeptFlag => ({
  id: "f1",
  signal: "same_helper",
  subjectDigest: "x",
  state: "open",
  eraseOn: "2027-03-01",
  lapsedOn: null,
  cases: cases("1", "2", "3"),
  ...more,
});
const wanted = (...ids: string[]): WantedFlag => ({
  signal: "same_helper",
  subjectDigest: "x",
  cases: cases(...ids),
});

it("opens what is new, and sets the day on which it is erased", () => {
  expect(flagChanges([], [wanted("1", "2", "3")], options)).toEqual({
    opened: [{ ...wanted("1", "2", "3"), eraseOn: "2027-05-23" }],
    changed: [],
  });
});

it.each<[string, KeptFlag, WantedFlag[], FlagChanges["changed"]]>([
  ["leaves alone what is as it was", kept(), [wanted("1", "2", "3")], []],
  [
    "brings households in and takes them out",
    kept(),
    [wanted("2", "3", "4")],
    [{ id: "f1", set: {}, added: cases("4"), removed: ["1"] }],
  ],
  [
    "closes by itself, with the reason, and is kept a month",
    kept(),
    [],
    [
      {
        id: "f1",
        set: {
          state: "closed",
          lapsedOn: today,
          lapseReason: "application_ended",
          eraseOn: "2026-12-23",
        },
        added: [],
        removed: [],
      },
    ],
  ],
  [
    "is never kept longer than it was to be",
    kept({ eraseOn: "2026-12-01" }),
    [],
    [expect.objectContaining({ set: expect.objectContaining({ eraseOn: "2026-12-01" }) })],
  ],
  [
    "opens again when it is shown again",
    kept({ state: "closed", lapsedOn: "2026-11-01" }),
    [wanted("1", "2", "3")],
    [
      {
        id: "f1",
        set: {
          state: "open",
          openedOn: today,
          eraseOn: "2027-05-23",
          lapsedOn: null,
          lapseReason: null,
        },
        added: [],
        removed: [],
      },
    ],
  ],
  ["stays closed", kept({ state: "closed", lapsedOn: "2026-11-01" }), [], []],
  [
    "keeps what was decided, and the households it was decided on",
    kept({ state: "decided" }),
    [wanted("3", "4", "5")],
    [{ id: "f1", set: {}, added: cases("4", "5"), removed: [] }],
  ],
  [
    "tells that the record no longer shows what was decided on",
    kept({ state: "decided" }),
    [],
    [
      {
        id: "f1",
        set: { lapsedOn: today, lapseReason: "application_ended" },
        added: [],
        removed: [],
      },
    ],
  ],
])("%s", (_what, flag, seen, changed) => {
  expect(flagChanges([flag], seen, options).changed).toEqual(changed);
});

describe("after the changes", () => {
  const flag = fc.record({
    id: fc.uuid(),
    signal: fc.constant("same_helper" as const),
    subjectDigest: fc.constantFrom("x", "y", "z"),
    state: fc.constantFrom("open" as const, "decided" as const, "closed" as const),
    eraseOn: fc.constantFrom("2026-12-01", "2027-05-01"),
    cases: fc.subarray(["1", "2", "3", "4"], { minLength: 1 }).map((ids) => cases(...ids)),
  });
  const flags = fc
    .uniqueArray(flag, { selector: (one) => one.subjectDigest })
    .map((all) =>
      all.map((one) => ({ ...one, lapsedOn: one.state === "closed" ? "2026-11-01" : null })),
    );
  const patterns = fc.uniqueArray(
    fc.record({
      signal: fc.constant("same_helper" as const),
      subjectDigest: fc.constantFrom("x", "y", "z"),
      cases: fc.subarray(["1", "2", "3", "4"], { minLength: 1 }).map((ids) => cases(...ids)),
    }),
    { selector: (one) => one.subjectDigest },
  );

  it("there is nothing more to change, and exactly what is shown stands open", () => {
    fc.assert(
      fc.property(flags, patterns, (before, seen) => {
        const { opened, changed } = flagChanges(before, seen, options);
        const after: KeptFlag[] = [
          ...before.map((one) => {
            const change = changed.find(({ id }) => id === one.id);
            const removed = new Set(change?.removed);
            return {
              ...one,
              ...change?.set,
              cases: [
                ...one.cases.filter(({ caseId }) => !removed.has(caseId)),
                ...(change?.added ?? []),
              ],
            };
          }),
          ...opened.map((one, at) => ({
            ...one,
            id: `new${at}`,
            state: "open" as const,
            lapsedOn: null,
          })),
        ];
        expect(flagChanges(after, seen, options)).toEqual({ opened: [], changed: [] });
        const shown = new Set<string>(seen.map(({ subjectDigest }) => subjectDigest));
        for (const one of after) {
          if (one.state !== "decided")
            expect(one.state === "open").toBe(shown.has(one.subjectDigest));
        }
      }),
    );
  });
});
