import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlowBlock, flow, wrap } from "./text-flow";

const room = { firstTop: 40, top: 0, bottom: 100 };
const text = (lines: number, more: Partial<FlowBlock> = {}): FlowBlock => {
  return { lines, lineHeight: 10, before: 5, ...more };
};
const places = (blocks: FlowBlock[], pages = room) =>
  flow(blocks, pages).map(({ block, from, count, page, y }) => [block, from, count, page, y]);

describe("flow", () => {
  it("begins at the top of the first page and leaves room between", () => {
    expect(places([text(2), text(1)])).toEqual([
      [0, 0, 2, 0, 40],
      [1, 0, 1, 0, 65],
    ]);
  });

  it("leaves two lines at the foot and two at the head of the next page", () => {
    // Six lines fit: the last would stand alone.
    expect(places([text(7)])).toEqual([
      [0, 0, 5, 0, 40],
      [0, 5, 2, 1, 0],
    ]);
  });

  it("turns the page when less than two lines fit", () => {
    expect(places([text(4), text(4)])).toEqual([
      [0, 0, 4, 0, 40],
      [1, 0, 4, 1, 0],
    ]);
  });

  it("takes a heading along to what it heads", () => {
    const blocks = [text(3), text(1, { together: true, withNext: true }), text(4)];
    expect(places(blocks).map(([block, , , page]) => [block, page])).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
    ]);
  });

  it("takes the end of the last paragraph along to the signature", () => {
    const blocks = [text(6, { withNext: true }), text(3, { together: true })];
    expect(places(blocks)).toEqual([
      [0, 0, 4, 0, 40],
      [0, 4, 2, 1, 0],
      [1, 0, 3, 1, 25],
    ]);
  });

  it("divides what no page can hold", () => {
    expect(
      places([text(12, { together: true })]).map(([, , count, page]) => [count, page]),
    ).toEqual([
      [10, 1],
      [2, 2],
    ]);
  });

  it("places every line once, in order, inside the pages, with no line alone", () => {
    const block = fc.record({
      lines: fc.integer({ min: 1, max: 30 }),
      lineHeight: fc.constantFrom(10, 14),
      before: fc.constantFrom(0, 5, 20),
      together: fc.boolean(),
      withNext: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        const parts = flow(blocks, room);
        let last = { page: 0, y: 0 };
        blocks.forEach((one, index) => {
          const own = parts.filter((part) => part.block === index);
          expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(one.lines);
          let next = 0;
          for (const part of own) {
            expect(part.from).toBe(next);
            next += part.count;
            expect(part.page > last.page || (part.page === last.page && part.y >= last.y)).toBe(
              true,
            );
            expect(part.y + part.count * one.lineHeight).toBeLessThanOrEqual(room.bottom);
            last = { page: part.page, y: part.y + part.count * one.lineHeight };
          }
          if (one.lines <= 7)
            for (const { count } of own) expect(count === 1 && one.lines > 1).toBe(false);
        });
      }),
    );
  });
});

describe("wrap", () => {
  const measure = (word: string) => word.length;

  it.each([
    ["en to tre", 6, ["en to", "tre"]],
    ["en to tre", 9, ["en to tre"]],
    ["en\nto tre", 9, ["en", "to tre"]],
    ["  en   to ", 9, ["en to"]],
    ["abcdefgh ij", 3, ["abc", "def", "gh", "ij"]],
    ["", 5, [""]],
    ["a\n\nb", 5, ["a", "", "b"]],
  ])("breaks %j at %i", (given, width, lines) => {
    expect(wrap(given, width, measure)).toEqual(lines);
  });

  it("loses no letter, and makes no line too wide", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 4, max: 30 }),
        (given, width) => {
          const lines = wrap(given, width, (one) => [...new Intl.Segmenter().segment(one)].length);
          const letters = (all: string) => all.replace(/[ \n]/g, "");
          expect(letters(lines.join(""))).toBe(letters(given));
          for (const line of lines) {
            expect([...new Intl.Segmenter().segment(line)].length).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
