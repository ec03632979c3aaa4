import fc from "fast-check";
import { expect, it } from "vitest";
import { isSignatureImage, linesOf, pathOf } from "./signature";

it("draws lines as a path, and a dot as a line to itself", () => {
  expect(
    pathOf([
      [
        [1, 2],
        [3.4, 4.6],
      ],
      [[9, 9]],
    ]),
  ).toBe("M1 2L3 5M9 9L9 9");
});

it.each(["", "M1", "M1 1L2", "M1 1L2 2Z", "M1 1 L2 2", 'M1 1L2 2"/><script>', "M-1 1L2 2"])(
  "takes in no %j",
  (text) => expect(isSignatureImage(text)).toBe(false),
);

it("takes in each drawing that it has made, and reads its points again", () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(
      fc.array(fc.array(point, { minLength: 2, maxLength: 20 }), { minLength: 1, maxLength: 6 }),
      (lines) => {
        const path = pathOf(lines);
        expect(isSignatureImage(path)).toBe(true);
        expect(linesOf(path)).toEqual(lines);
      },
    ),
  );
});

it("keeps what is drawn outside on the edge of the sheet", () => {
  expect(
    pathOf([
      [
        [-5, 900],
        [Number.NaN, 5000],
      ],
    ]),
  ).toBe("M0 200L0 200");
});
