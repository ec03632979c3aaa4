import fc from "fast-check";
import { expect, it } from "vitest";
import { shortDifference, templateDifference } from "./template-difference";

const of = (body: string, subject = "Svar") => ({ subject, body });
const signs = { same: " ", removed: "-", added: "+" };
const shown = (before: string, after: string) =>
  templateDifference(of(before), of(after)).map(({ kind, text }) => signs[kind] + text);

it("tells line by line what went and what came", () => {
  expect(shown("a\nb\nc", "a\nx\nc\nd")).toEqual([" Svar", " ", " a", "-b", "+x", " c", "+d"]);
  expect(templateDifference(of("a"), of("a", "Nytt svar"))[0]).toMatchObject({ kind: "removed" });
});

it("gives both texts back, and shows nothing of two that are the same", () => {
  const text = fc.array(fc.constantFrom("a", "b", "", "# c"), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join("\n"), other.join("\n")];
      const lines = templateDifference(of(before), of(after));
      const without = (kind: string) =>
        lines
          .filter((line) => line.kind !== kind)
          .slice(2)
          .map((line) => line.text)
          .join("\n");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
      if (before === after) expect(shortDifference(lines)).toEqual([]);
    }),
  );
});

it("leaves out what is the same, but for a line on each side", () => {
  const lines = templateDifference(of("a\nb\nc\nd\ne\nf"), of("a\nb\nX\nd\ne\nf"));
  expect(shortDifference(lines).map((line) => line?.text ?? "…")).toEqual(["b", "c", "X", "d"]);
});

it("marks where lines are left out, and passes empty ones over unless they are all that differs", () => {
  const short = (before: string, after: string) =>
    shortDifference(templateDifference(of(before), of(after))).map((line) => line?.text ?? "…");
  expect(short("a\nb\nc\nd\ne\nf", "X\nb\nc\nd\ne\nY")).toEqual([
    "Svar",
    "a",
    "X",
    "b",
    "…",
    "e",
    "f",
    "Y",
  ]);
  expect(short("a", "a\n\nb")).toEqual(["a", "b"]);
  expect(short("a\nb", "a\n\nb")).toEqual(["a", "", "b"]);
});
