/**
 * Same keys and same arguments in all languages; every text asked for in the code is there, and
 * every act that the code puts on the audit trail has words.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES, placeholders, readTexts, type Texts } from "./message-catalogue";
import { usesIn } from "./message-uses";
import { type Findings, filesUnder, isMain, report } from "./report";

function compareLanguages(root: string, source: Texts, findings: Findings): void {
  for (const locale of LOCALES) {
    const texts = readTexts(root, locale);
    for (const [key, text] of texts) {
      const original = source.get(key);
      if (original === undefined) {
        findings.failed.push(`${locale}: ${key} is not in nb`);
        continue;
      }
      try {
        const [wanted, given] = [placeholders(original).join(" "), placeholders(text).join(" ")];
        if (text.trim() === "") findings.failed.push(`${locale}: ${key} is empty`);
        else if (wanted === given) findings.passed += 1;
        else findings.failed.push(`${locale}: ${key} takes [${given}], in nb [${wanted}]`);
      } catch (error) {
        findings.failed.push(`${locale}: ${key}: ${(error as Error).message}`);
      }
    }
    for (const key of source.keys())
      if (!texts.has(key)) findings.failed.push(`${locale}: ${key} is missing`);
  }
}

/** Code that writes the audit trail; the access registry names what is never audited by itself. */
const WRITES_TRAIL =
  /^(lib\/[a-z-]+\/(commands|queries)\/|db\/demo\/|app\/(?!_server\/access\/).*(page\.tsx|route\.ts|\.action\.ts|_server\/[a-z-]+\.ts)$)/;
/** A module and an act: `action: "people.search"`, or a name with a hyphen wherever it stands. */
const ACT = /\b(?:action|name): "([a-z-]+\.[a-z0-9-]+)"|"([a-z-]+\.[a-z0-9]+(?:-[a-z0-9]+)+)"/g;

function actsIn(path: string, code: string): string[] {
  if (!WRITES_TRAIL.test(path) || /\.test\.tsx?$/.test(path)) return [];
  const names = [...code.matchAll(ACT)].map(([, named, hyphened]) => named ?? hyphened ?? "");
  return names.filter((name) => !name.startsWith("errors."));
}

function wordsOf(act: string, path: string, source: Texts, findings: Findings): void {
  if (source.has(`audit.actions.${act}`)) findings.passed += 1;
  else findings.failed.push(`${path}: no text audit.actions.${act}`);
}

export function check(root: string): Findings {
  const findings: Findings = { passed: 0, failed: [], warnings: [] };
  const source = readTexts(root, "nb");
  if (source.size === 0) findings.failed.push("no texts were found in lib/i18n/messages/nb");
  compareLanguages(root, source, findings);

  const keys = [...source.keys()];
  const used = new Set<string>();
  for (const path of filesUnder(root, "db")) {
    for (const act of actsIn(path, readFileSync(join(root, path), "utf8"))) {
      wordsOf(act, path, source, findings);
    }
  }
  const code = ["app", "lib"].flatMap((room) => filesUnder(root, room));
  for (const path of code) {
    if (!/\.tsx?$/.test(path) || /\.(test|d)\.tsx?$/.test(path)) continue;
    const text = readFileSync(join(root, path), "utf8");
    for (const act of actsIn(path, text)) wordsOf(act, path, source, findings);
    for (const use of usesIn(path, text)) {
      const matching =
        "key" in use
          ? keys.filter((key) => key === use.key)
          : "pattern" in use
            ? keys.filter((key) => use.pattern.test(key))
            : keys.filter((key) => use.namespace !== "" && key.startsWith(`${use.namespace}.`));
      for (const key of matching) used.add(key);
      const wanted = "key" in use ? use.key : "pattern" in use ? use.pattern.source : undefined;
      if (matching.length > 0) findings.passed += 1;
      else if (wanted) findings.failed.push(`${path}:${use.line}: no text ${wanted}`);
    }
    for (const [literal] of text.matchAll(/(?<=["'`])[a-z][a-zA-Z0-9]*(\.[\w-]+)+(?=["'`])/g))
      if (source.has(literal)) used.add(literal);
  }
  const unused = keys.filter((key) => !used.has(key));
  if (unused.length > 0)
    findings.warnings?.push(
      `${unused.length} texts seem unused: ${unused.slice(0, 8).join(", ")} …`,
    );
  return { ...findings, failed: [...new Set(findings.failed)] };
}

if (isMain(import.meta.url)) report("messages", check(process.cwd()));
