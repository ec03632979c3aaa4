/** The closed list of file names: a file's name tells its role, and a folder's name is a subject. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Findings, filesUnder, isMain, report } from "./report";

const KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";
const VERB_NOUN = "[a-z]+(-[a-z0-9]+)+";
const SEGMENT = String.raw`(\([a-z]+\)|\[(\.\.\.)?[a-zA-Z]+\]|\[\[\.\.\.[a-zA-Z]+\]\]|${KEBAB}|v\d+)`;
const LOCALE = "(nb|nn|en)";
const FORBIDDEN_FOLDERS = new Set(["utils", "helpers", "common", "hooks", "types"]);

/** By room: the paths below it that are allowed, and what to do about one that is not. */
const ROOMS: Record<string, { allowed: RegExp[]; advice: string }> = {
  lib: {
    allowed: [
      /^GLOSSARY\.md$/,
      /^composition\.ts$/, // the composition root, which starts what the steps leave open
      new RegExp(`^(platform|i18n|facts|audit|casework)/${KEBAB}(\\.d|\\.test)?\\.tsx?$`),
      new RegExp(`^facts/vocabulary/${KEBAB}(\\.test)?\\.ts$`),
      new RegExp(`^i18n/messages/${LOCALE}/${KEBAB}\\.json$`),
      new RegExp(`^${KEBAB}/(rules|input|types|access|queries|facts|fixtures)(\\.test)?\\.ts$`),
      new RegExp(`^${KEBAB}/(rules|input|queries|fixtures)/${KEBAB}(\\.test)?\\.ts$`),
      new RegExp(`^${KEBAB}/commands/${VERB_NOUN}(\\.test)?\\.ts$`),
    ],
    advice: "see the file names of a module in docs/architecture.md",
  },
  app: {
    allowed: [
      /^(layout|error|not-found|forbidden|global-error|global-not-found|loading)\.tsx$/,
      /^(manifest|robots)\.ts$|^(icon|favicon|apple-icon)\.(svg|ico|png)$|^globals\.css$/,
      /^_ui\/theme\.css$/,
      new RegExp(`^_server/(${KEBAB}/)*${KEBAB}(\\.action|\\.test)?\\.tsx?$`),
      new RegExp(`^_ui/(${KEBAB}/)*${KEBAB}(\\.client|\\.view|\\.form|\\.action|\\.test)?\\.tsx?$`),
      new RegExp(
        `^(${SEGMENT}/)+(page|layout|error|not-found|forbidden|loading|template|default)\\.tsx$`,
      ),
      new RegExp(`^(${SEGMENT}/)+route\\.ts$`),
      new RegExp(`^(${SEGMENT}/)+${KEBAB}\\.(form|client|view)\\.tsx$`),
      new RegExp(`^(${SEGMENT}/)+${KEBAB}\\.action\\.ts$`),
      new RegExp(`^((${SEGMENT}|_ui)/)*${KEBAB}\\.module\\.css$`),
    ],
    advice: "screens hold page, layout, .form, .action, .client, .view and .module.css files",
  },
  db: {
    allowed: [
      new RegExp(`^${KEBAB}(\\.test)?\\.ts$`),
      new RegExp(`^schema/${KEBAB}\\.ts$`),
      /^migrations\/(\d{4}_[a-z0-9_]+\.sql|meta\/[\w]+\.json)$/,
      new RegExp(`^(reference|demo)/(${KEBAB}/)?${KEBAB}(\\.test)?\\.(ts|json)$`),
      new RegExp(`^testing/${KEBAB}(\\.test)?\\.ts$`),
    ],
    advice: "db holds schema/, migrations/, reference/, demo/, testing/ and its client",
  },
  e2e: {
    allowed: [
      /^README\.md$/,
      new RegExp(`^${KEBAB}\\.ts$`),
      new RegExp(`^actions/${KEBAB}\\.ts$`),
      new RegExp(`^journeys/${KEBAB}/${KEBAB}\\.spec\\.ts$`),
    ],
    advice: "e2e holds journeys/<module>/<act>.spec.ts, actions/<module>.ts and fixtures.ts",
  },
  scripts: {
    allowed: [new RegExp(`^(${KEBAB}/)?${KEBAB}(\\.test)?\\.(ts|mjs)$`)],
    advice: "kebab-case .ts or .mjs",
  },
  bench: { allowed: [new RegExp(`^${KEBAB}\\.(ts|mjs|md)$`)], advice: "kebab-case .ts or .mjs" },
};

const NO_SUBJECT = /(^|-)(utils?|helpers?|misc|common|shared-code)(\.|$)/;

export function check(root: string): Findings {
  const findings: Findings = { passed: 0, failed: [] };
  for (const [room, { allowed, advice }] of Object.entries(ROOMS)) {
    if (!existsSync(join(root, room))) continue;
    for (const path of filesUnder(root, room)) {
      const inside = path.slice(room.length + 1);
      const parts = inside.split("/");
      const drawer = parts.slice(0, -1).find((part) => FORBIDDEN_FOLDERS.has(part));
      if (drawer) findings.failed.push(`${path}: a folder named ${drawer} has no subject`);
      else if (NO_SUBJECT.test(parts.at(-1) ?? ""))
        findings.failed.push(`${path}: name its subject`);
      else if (/^index\.\w+$/.test(parts.at(-1) ?? ""))
        findings.failed.push(`${path}: no barrel files; import the file that holds the thing`);
      else if (!allowed.some((pattern) => pattern.test(inside)))
        findings.failed.push(`${path}: not in the vocabulary of ${room} (${advice})`);
      else findings.passed += 1;
    }
  }
  return findings;
}

if (isMain(import.meta.url)) report("vocabulary", check(process.cwd()));
