import type { Template } from "./template-check";

export type DifferenceLine = {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
};

/** Whether two texts say the same. */
export function sameTemplate(one: Template, other: Template): boolean {
  return one.subject === other.subject && one.body === other.body;
}

/** The lines of two texts, subject first, with those that went and those that came in their places. */
export function templateDifference(before: Template, after: Template): DifferenceLine[] {
  const [from, to] = [linesOf(before), linesOf(after)];
  const common = commonLengths(from, to);
  const lines: DifferenceLine[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const [gone, come] = [from[i], to[j]];
    if (gone !== undefined && gone === come) {
      lines.push({ kind: "same", text: gone });
      i += 1;
      j += 1;
    } else if (
      gone !== undefined &&
      (come === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      lines.push({ kind: "removed", text: gone });
      i += 1;
    } else {
      lines.push({ kind: "added", text: come ?? "" });
      j += 1;
    }
  }
  return lines;
}

const linesOf = ({ subject, body }: Template) => [subject, "", ...body.split("\n")];

/** How many lines the ends of the two have in common, from each line on. */
function commonLengths(from: readonly string[], to: readonly string[]): number[][] {
  const table = Array.from({ length: from.length + 1 }, () =>
    new Array<number>(to.length + 1).fill(0),
  );
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const row = table[i] as number[];
      row[j] =
        from[i] === to[j]
          ? (table[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/**
 * Only what differs, with a line on each side; null stands for lines left out. Empty lines are passed
 * over, unless nothing else differs.
 */
export function shortDifference(all: readonly DifferenceLine[]): (DifferenceLine | null)[] {
  const said = all.filter(({ text }) => text !== "");
  const lines = said.some(({ kind }) => kind !== "same") ? said : all;
  return around(lines, 1, ({ kind }) => kind !== "same");
}

/** The lines that are asked for with some on each side; null stands for lines left out between. */
export function around<Line>(
  lines: readonly Line[],
  sides: number,
  wanted: (line: Line) => boolean,
): (Line | null)[] {
  const short: (Line | null)[] = [];
  lines.forEach((line, index) => {
    const near = lines.slice(Math.max(0, index - sides), index + sides + 1).some(wanted);
    if (near) short.push(line);
    else if (short.length > 0 && short.at(-1) !== null) short.push(null);
  });
  return short.at(-1) === null ? short.slice(0, -1) : short;
}
