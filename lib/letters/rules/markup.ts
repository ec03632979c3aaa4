/**
 * The language of templates: a blank line between paragraphs, `# ` before a heading, `- ` or `1) `
 * before an item of a list, `{{field}}` for a value, and `{{#field}} … {{/field}}` around what is only
 * said when the field has a value (`{{^field}}` when it has none). There is nothing else in it.
 */
export type Token =
  | { readonly kind: "text"; readonly text: string; readonly at: number }
  | { readonly kind: "field"; readonly name: string; readonly at: number }
  | { readonly kind: "open"; readonly name: string; readonly present: boolean; readonly at: number }
  | { readonly kind: "close"; readonly name: string; readonly at: number };

/** What is said when a field has a value, or when it has none. */
export type Section = {
  readonly kind: "section";
  readonly name: string;
  readonly present: boolean;
  readonly at: number;
  readonly parts: readonly Part[];
};

export type Part = Exclude<Token, { kind: "open" | "close" }> | Section;

export type MarkupFault = {
  readonly code: "braces-open" | "not-a-field-name" | "not-closed" | "not-opened";
  /** Where in the source, counted in characters. */
  readonly at: number;
  readonly length: number;
  readonly name?: string;
};

const TAG = /\{\{([#^/]?)\s*([^{}\n]*?)\s*\}\}|\{\{|\}\}/g;
const NAME = /^[a-zA-Z]+$/;

function tokensOf(source: string): { tokens: Token[]; faults: MarkupFault[] } {
  const tokens: Token[] = [];
  const faults: MarkupFault[] = [];
  let read = 0;
  const text = (until: number) => {
    if (until > read) tokens.push({ kind: "text", text: source.slice(read, until), at: read });
  };
  for (const match of source.matchAll(TAG)) {
    const [whole, sign, name] = match;
    const at = match.index;
    text(at);
    read = at + whole.length;
    if (name === undefined) faults.push({ code: "braces-open", at, length: 2 });
    else if (!NAME.test(name)) {
      faults.push({ code: "not-a-field-name", at, length: whole.length, name });
    } else if (sign === "/") tokens.push({ kind: "close", name, at });
    else if (sign === "") tokens.push({ kind: "field", name, at });
    else tokens.push({ kind: "open", name, present: sign === "#", at });
  }
  text(source.length);
  return { tokens, faults };
}

/** Reads a template. With a fault in it, what could be read of it is of no use. */
export function readMarkup(source: string): {
  parts: readonly Part[];
  faults: readonly MarkupFault[];
} {
  const { tokens, faults } = tokensOf(source);
  const open: { name: string; present: boolean; at: number; parts: Part[] }[] = [];
  const top: Part[] = [];
  const here = () => open.at(-1)?.parts ?? top;
  const tag = (name: string) => name.length + 5;
  for (const token of tokens) {
    if (token.kind === "open") open.push({ ...token, parts: [] });
    else if (token.kind === "close") {
      const section = open.at(-1);
      if (section?.name === token.name) {
        open.pop();
        here().push({ ...section, kind: "section" });
      } else {
        const { name, at } = token;
        faults.push({ code: "not-opened", at, length: tag(name), name });
      }
    } else here().push(token);
  }
  for (const { name, at } of open) {
    faults.push({ code: "not-closed", at, length: tag(name), name });
  }
  return { parts: top, faults: faults.sort((a, b) => a.at - b.at) };
}

/** A line of a template: how it begins, and what stands in it. */
export type Line = {
  readonly kind: "blank" | "heading" | "bullet" | "number" | "text";
  readonly parts: readonly Exclude<Part, Section>[];
};

const MARKS = [
  ["heading", /^#+\s+/],
  ["bullet", /^[-•]\s+/],
  ["number", /^\d{1,2}\)\s+/],
] as const;

/**
 * The lines that are left when `has` tells which fields have a value. A line on which nothing but
 * conditions stood is gone. What marks a line is read from the template alone, never from a value.
 */
export function linesOf(parts: readonly Part[], has: (name: string) => boolean): Line[] {
  const lines: { parts: Exclude<Part, Section>[]; conditioned: boolean }[] = [];
  let line: (typeof lines)[number] = { parts: [], conditioned: false };
  const walk = (inside: readonly Part[]) => {
    for (const part of inside) {
      if (part.kind === "section") {
        line.conditioned = true;
        if (has(part.name) === part.present) walk(part.parts);
        line.conditioned = true;
      } else if (part.kind === "field") line.parts.push(part);
      else {
        part.text.split("\n").forEach((text, index) => {
          if (index > 0) {
            lines.push(line);
            line = { parts: [], conditioned: false };
          }
          if (text !== "") line.parts.push({ ...part, text });
        });
      }
    }
  };
  walk(parts);
  lines.push(line);
  return lines.flatMap(({ parts: inLine, conditioned }) => {
    const empty = inLine.every((part) => part.kind === "text" && part.text.trim() === "");
    if (empty) return conditioned ? [] : [{ kind: "blank", parts: [] }];
    return [marked(inLine)];
  });
}

function marked(parts: readonly Exclude<Part, Section>[]): Line {
  const [first, ...rest] = parts;
  if (first?.kind !== "text") return { kind: "text", parts };
  const text = first.text.trimStart();
  for (const [kind, mark] of MARKS) {
    const found = mark.exec(text);
    if (!found) continue;
    const after = text.slice(found[0].length);
    return { kind, parts: after === "" ? rest : [{ ...first, text: after }, ...rest] };
  }
  return { kind: "text", parts: text === "" ? rest : [{ ...first, text }, ...rest] };
}
