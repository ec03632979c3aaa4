/**
 * A signature as it was drawn: lines of points on a sheet 600 wide and 200 high, as the path that a
 * picture and a PDF draw alike. Nothing but numbers, so that it can be shown without being cleaned.
 */
export const SIGNATURE_SHEET = { width: 600, height: 200 } as const;

const LONGEST = 60_000;
const PATH = /^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})*)+$/;

export type Point = readonly [x: number, y: number];

/** The lines of a drawing as a path; those outside the sheet are drawn along its edge. */
export function pathOf(lines: readonly (readonly Point[])[]): string {
  const at = ([x, y]: Point) =>
    `${clamp(x, SIGNATURE_SHEET.width)} ${clamp(y, SIGNATURE_SHEET.height)}`;
  return lines
    .filter((line) => line.length > 0)
    .map(([first, ...rest]) => {
      const start = at(first as Point);
      // A dot is a line to itself.
      const to = rest.length > 0 ? rest : [first as Point];
      return `M${start}${to.map((point) => `L${at(point)}`).join("")}`;
    })
    .join("");
}

const clamp = (value: number, most: number) =>
  Number.isFinite(value) ? Math.min(most, Math.max(0, Math.round(value))) : 0;

/** Whether the text is a drawing as `pathOf` makes it, and nothing else. */
export function isSignatureImage(text: string): boolean {
  return text.length <= LONGEST && PATH.test(text);
}

/** The lines of a drawing, to be drawn elsewhere. */
export function linesOf(path: string): Point[][] {
  return path
    .split("M")
    .filter(Boolean)
    .map((line) =>
      line.split("L").map((point) => point.split(" ").map(Number) as [number, number]),
    );
}
