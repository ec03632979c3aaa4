import { type Field, type FieldType, fieldsOf } from "./fields";
import type { LetterKind } from "./kinds";
import { linesOf, type MarkupFault, type Part, readMarkup } from "./markup";

export type Template = { readonly subject: string; readonly body: string };

/** Why a template cannot be used, and where it shows. */
export type TemplateProblem = {
  readonly code:
    | MarkupFault["code"]
    | "unknown-field"
    | "may-be-missing"
    | "never-missing"
    | "stands-alone"
    | "field-needed"
    | "not-in-subject"
    | "letter-unknown"
    | "nothing-said";
  readonly part: keyof Template;
  /** The name of the field, or the letters that cannot be written. */
  readonly name?: string;
  /** The closest name that there is. */
  readonly meant?: string;
  /** From 1; absent when it is about the template as a whole. */
  readonly line?: number;
  readonly column?: number;
  readonly length?: number;
};

/** Fields that tell of nobody, since the subject stands in lists and in the data of the file. */
const IN_SUBJECT = new Set(["municipality", "caseNumber"]);

/** Values of these take lines of their own. */
const ON_OWN_LINE: readonly FieldType[] = ["list", "paragraphs"];

/** Everything that stands between a template and its use, in the order of the text. */
export function templateProblems(
  kind: LetterKind,
  template: Template,
  unwritable: (text: string) => readonly string[] = () => [],
): TemplateProblem[] {
  const fields = fieldsOf(kind);
  return [
    ...problemsIn("subject", template.subject, fields),
    ...problemsIn("body", template.body, fields),
    ...unwritableIn("subject", template.subject, unwritable),
    ...unwritableIn("body", template.body, unwritable),
  ];
}

function problemsIn(
  part: keyof Template,
  source: string,
  fields: ReadonlyMap<string, Field>,
): TemplateProblem[] {
  const { parts, faults } = readMarkup(source);
  const placed = (at: number, length: number) => ({ part, ...placeOf(source, at), length });
  if (faults.length > 0) {
    return faults.map(({ code, at, length, name }) => ({
      code,
      ...placed(at, length),
      ...(name !== undefined && { name }),
    }));
  }
  if (source.trim() === "") return [{ code: "nothing-said", part }];
  const problems: TemplateProblem[] = [];
  const used = new Set<string>();
  const visit = (inside: readonly Part[], known: ReadonlySet<string>) => {
    for (const one of inside) {
      if (one.kind === "text") continue;
      const { name } = one;
      const extra = one.kind === "section" ? 5 : 4;
      const at = placed(one.at, name.length + extra);
      const field = fields.get(name);
      if (!field) {
        const meant = closest(name, [...fields.keys()]);
        problems.push({ code: "unknown-field", name, ...at, ...(meant && { meant }) });
      } else if (part === "subject" && (one.kind === "section" || !IN_SUBJECT.has(name))) {
        problems.push({ code: "not-in-subject", name, ...at });
      } else if (one.kind === "section" && !field.optional) {
        problems.push({ code: "never-missing", name, ...at });
      } else if (one.kind === "field" && field.optional && !known.has(name)) {
        problems.push({ code: "may-be-missing", name, ...at });
      }
      if (one.kind === "field") used.add(name);
      else visit(one.parts, one.present ? new Set([...known, name]) : without(known, name));
    }
  };
  visit(parts, new Set());
  if (part === "body" && problems.length === 0) {
    problems.push(
      ...crowded(parts, fields).map(({ name, at }) => {
        return { code: "stands-alone" as const, name, ...placed(at, name.length + 4) };
      }),
    );
  }
  if (part === "body") {
    for (const [name, { needed }] of fields) {
      if (needed && !used.has(name)) problems.push({ code: "field-needed", part, name });
    }
  }
  return problems;
}

const without = (names: ReadonlySet<string>, name: string) =>
  new Set([...names].filter((one) => one !== name));

/** Fields whose values take lines of their own, on a line with something else. */
function crowded(parts: readonly Part[], fields: ReadonlyMap<string, Field>) {
  const found = new Map<number, { name: string; at: number }>();
  const ownLine = (name: string) => ON_OWN_LINE.includes(fields.get(name)?.type ?? "text");
  for (const all of [true, false]) {
    for (const line of linesOf(parts, () => all)) {
      const crowd = line.parts.filter((one) => one.kind === "field" || one.text.trim() !== "");
      for (const one of crowd) {
        if (one.kind !== "field" || !ownLine(one.name)) continue;
        const fits =
          fields.get(one.name)?.type === "list" ? line.kind !== "heading" : line.kind === "text";
        if (crowd.length > 1 || !fits) found.set(one.at, one);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

function unwritableIn(
  part: keyof Template,
  source: string,
  unwritable: (text: string) => readonly string[],
): TemplateProblem[] {
  return unwritable(source).map((name) => ({
    code: "letter-unknown",
    part,
    name,
    ...placeOf(source, source.indexOf(name)),
    length: name.length,
  }));
}

function placeOf(source: string, at: number): { line: number; column: number } {
  const before = source.slice(0, Math.max(0, at)).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** The name that differs least, when it differs by little. */
function closest(name: string, names: readonly string[]): string | undefined {
  const near = names
    .map((one) => ({ one, steps: distance(name.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)[0];
  return near && near.steps <= Math.max(2, Math.floor(near.one.length / 3)) ? near.one : undefined;
}

/** How many letters are added, left out or changed between two words. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
