/** Reads the texts of all languages: key → text, and which arguments and tags an ICU text takes. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { filesUnder } from "./report";

export const LOCALES = ["nb", "nn", "en"] as const;
/** namespace.key → text */
export type Texts = Map<string, string>;

/** The texts of one language; the file name is the namespace. */
export function readTexts(root: string, locale: string): Texts {
  const texts: Texts = new Map();
  for (const path of filesUnder(root, `lib/i18n/messages/${locale}`)) {
    if (!path.endsWith(".json")) continue;
    flatten(basename(path, ".json"), JSON.parse(readFileSync(join(root, path), "utf8")), texts);
  }
  return texts;
}

function flatten(prefix: string, value: unknown, into: Texts): void {
  if (typeof value === "string") into.set(prefix, value);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) flatten(`${prefix}.${key}`, inner, into);
  else throw new Error(`${prefix}: a text is a string, not ${JSON.stringify(value)}`);
}

/** The arguments (`{name}`, `{count, plural}`) and tags (`<link>`) of an ICU text, sorted. */
export function placeholders(text: string): string[] {
  const found = new Set<string>();
  let at = 0;

  function expect(char: string): void {
    if (text[at] !== char) throw new Error(`expected ${char} at ${at} in “${text}”`);
    at += 1;
  }
  function until(pattern: RegExp): string {
    const from = at;
    while (at < text.length && !pattern.test(text[at] as string)) at += 1;
    return text.slice(from, at).trim();
  }
  function quoted(): void {
    at += 1;
    if (text[at] === "'") at += 1;
    else if (/[{}<]/.test(text[at] ?? "")) {
      at = text.indexOf("'", at) + 1;
      if (at === 0) throw new Error(`a quote is not closed in “${text}”`);
    }
  }
  function argument(): void {
    expect("{");
    const name = until(/[,}]/);
    if (text[at] !== ",") {
      found.add(`{${name}}`);
      expect("}");
      return;
    }
    at += 1;
    const type = until(/[,}]/);
    found.add(`{${name}, ${type}}`);
    if (!/^(plural|select|selectordinal)$/.test(type)) {
      until(/}/);
      expect("}");
      return;
    }
    expect(",");
    const branches: string[] = [];
    for (let key = until(/[{}]/); text[at] === "{"; key = until(/[{}]/)) {
      branches.push(key);
      expect("{");
      message(true);
      expect("}");
    }
    if (!branches.some((key) => key.endsWith("other")))
      throw new Error(`{${name}} has no “other” in “${text}”`);
    expect("}");
  }
  function message(nested: boolean): void {
    while (at < text.length) {
      const char = text[at];
      if (char === "'") quoted();
      else if (char === "{") argument();
      else if (char === "}") {
        if (nested) return;
        throw new Error(`a } too many in “${text}”`);
      } else {
        const tag = /^<([a-zA-Z][\w-]*)>/.exec(text.slice(at));
        if (tag) found.add(`<${tag[1]}>`);
        at += 1;
      }
    }
  }

  message(false);
  return [...found].sort();
}
