import type { LetterBlock } from "../types";
import type { Field, FieldValue } from "./fields";
import type { LetterLanguage } from "./kinds";
import { type Line, linesOf, readMarkup } from "./markup";
import { dateInWords, moneyInWords, numberInWords } from "./wording";

type Filling = {
  readonly fields: ReadonlyMap<string, Field>;
  readonly values: Readonly<Record<string, FieldValue | undefined>>;
  readonly language: LetterLanguage;
};

/**
 * The blocks of a body that has no problems, with the values in their places. A value is text and
 * nothing else: what it looks like has no meaning.
 */
export function fillBody(body: string, filling: Filling): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  let ordered = false;
  const end = () => {
    if (paragraph.length > 0) blocks.push({ kind: "paragraph", text: paragraph.join("\n") });
    if (items.length > 0) blocks.push({ kind: "list", ordered, items });
    paragraph = [];
    items = [];
  };
  for (const line of linesOf(readMarkup(body).parts, (name) => hasValue(filling, name))) {
    const list = listIn(line, filling);
    if (line.kind === "blank") end();
    else if (line.kind === "heading") {
      end();
      blocks.push({ kind: "heading", text: textOf(line, filling) });
    } else if (list || line.kind !== "text") {
      const numbered = line.kind === "number";
      if (paragraph.length > 0 || numbered !== ordered) end();
      ordered = numbered;
      items.push(...(list ?? [textOf(line, filling)]));
    } else if (isParagraphs(line, filling)) {
      end();
      for (const text of paragraphsOf(line, filling)) blocks.push({ kind: "paragraph", text });
    } else {
      if (items.length > 0) end();
      paragraph.push(textOf(line, filling));
    }
  }
  end();
  return blocks;
}

/** A subject that has no problems, with the values in their places. */
export function fillSubject(subject: string, filling: Filling): string {
  const [line] = linesOf(readMarkup(subject.replaceAll("\n", " ")).parts, () => false);
  return line ? textOf(line, filling) : "";
}

function hasValue({ values }: Filling, name: string): boolean {
  const value = values[name];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "";
}

function only(line: Line, { fields, values }: Filling) {
  const [one, ...others] = line.parts.filter(
    (part) => part.kind === "field" || part.text.trim() !== "",
  );
  if (one?.kind !== "field" || others.length > 0) return undefined;
  return { type: fields.get(one.name)?.type, value: values[one.name] };
}

function listIn(line: Line, filling: Filling): readonly string[] | undefined {
  const { type, value } = only(line, filling) ?? {};
  return type === "list" && Array.isArray(value) ? value.map(oneLine) : undefined;
}

function isParagraphs(line: Line, filling: Filling): boolean {
  return only(line, filling)?.type === "paragraphs";
}

function paragraphsOf(line: Line, filling: Filling): string[] {
  return String(only(line, filling)?.value ?? "")
    .split(/\n\s*\n/)
    .map((text) => text.split("\n").map(oneLine).join("\n").trim())
    .filter((text) => text !== "");
}

function textOf({ parts }: Line, filling: Filling): string {
  return parts
    .map((part) => (part.kind === "text" ? sectionsKept(part.text) : wordsFor(part.name, filling)))
    .join("")
    .trim();
}

/** A section sign stays on the line of its number. */
function sectionsKept(text: string): string {
  return text.replace(/(§+) (?=\d)/g, "$1\u00a0");
}

function wordsFor(name: string, { fields, values, language }: Filling): string {
  const value = values[name];
  const type = fields.get(name)?.type;
  if (value === undefined) throw new Error(`the letter has no value for ${name}`);
  if (type === "date") return dateInWords(String(value), language);
  if (type === "money") return moneyInWords(Number(value), language);
  if (type === "number") return numberInWords(Number(value), language);
  return oneLine(Array.isArray(value) ? value.join(", ") : String(value));
}

function oneLine(text: string): string {
  return text.replace(/[^\S\u00a0]+/g, " ").trim();
}
