import fc from "fast-check";
import { expect, it } from "vitest";
import { type CountedGroup, maskedGroups } from "./grouped-masking";
import { isSmall } from "./masking";

const groupsOf = (counts: readonly (readonly number[])[]): CountedGroup[] =>
  counts.map((one, at) => ({ key: "abcdef"[at] ?? "", counts: one }));

it.each([
  ["nobody is few", [[10], [20]], "", null, [30]],
  ["four take the smallest other one with them", [[4], [30], [9]], "ac", [13], [43]],
  ["two that are eight together take a third", [[4], [4], [30], [40]], "abc", [38], [78]],
  ["all of the same size go together", [[5], [4], [5], [9]], "abc", [14], [23]],
  [
    "few who did not reach it",
    [
      [9, 2],
      [9, 9],
      [20, 20],
    ],
    "ab",
    [18, 11],
    [38, 31],
  ],
  ["an empty group hides nothing and helps nobody", [[0], [3], [12]], "bc", [15], [15]],
  ["one group alone", [[3], [0]], "a", null, null],
  ["five of one each, whose sum would tell each", [[1], [1], [1], [1], [1]], "abcde", null, null],
] as const)("hides of the groups of a whole: %s", (_what, counts, hidden, rest, total) => {
  const masked = maskedGroups(groupsOf(counts));
  expect([...masked.hidden].toSorted().join("")).toBe(hidden);
  expect(masked).toMatchObject({ rest, total });
});

it("shows no small number, neither of a group, nor of the rest, nor of the whole", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (all) => {
      const groups = groupsOf(all);
      const { hidden, rest, total } = maskedGroups(groups);
      const shown = groups.filter(({ key }) => !hidden.has(key)).map(({ counts: own }) => own);
      expect([...shown, rest ?? [], total ?? []].flat().some(isSmall)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it("leaves every hidden number open: each could be another one with all that is shown unchanged", () => {
  const upTo = 9;
  const numbers = Array.from({ length: upTo + 1 }, (_, one) => one);
  const seen = new Map<string, { hidden: ReadonlySet<string>; worlds: number[][] }>();
  const worlds = numbers.flatMap((a) => numbers.flatMap((b) => numbers.map((c) => [a, b, c])));
  for (const world of worlds) {
    const groups = groupsOf(world.map((one) => [one]));
    const { hidden, rest, total } = maskedGroups(groups);
    const shown = groups.map(({ key, counts }) => (hidden.has(key) ? null : counts));
    const view = JSON.stringify([shown, rest, total]);
    const found = seen.get(view) ?? { hidden, worlds: [] };
    found.worlds.push(world);
    seen.set(view, found);
  }
  for (const [view, found] of seen) {
    for (const key of found.hidden) {
      const possible = new Set(found.worlds.map((world) => world["abc".indexOf(key)]));
      expect(possible.size, `${view} tells ${key}`).toBeGreaterThan(1);
    }
  }
});
