import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import libraryData from "../db/reference/checklists/library.json";
import { STAGES } from "../lib/checklists/rules/codes";
import {
  evidenceRecorded,
  factsOf,
  usesOnlyRecorded,
} from "../lib/checklists/rules/recorded-facts";
import type { Library, LibraryItem } from "../lib/checklists/types";
import { RECORDED_FACTS } from "../lib/facts/recorded";

// Writes docs/checklist-evidence.md; with --check, fails when the file is not what would be written.

const target = fileURLToPath(new URL("../docs/checklist-evidence.md", import.meta.url));
const library = libraryData as unknown as Library;
const active = library.items.filter((item) => !item.retired);

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function condition(item: LibraryItem): string {
  const keys = Object.entries(item.condition).map(([key, value]) =>
    value === true ? key : `${key} = ${Array.isArray(value) ? value.join(" or ") : value}`,
  );
  return keys.length > 0 ? keys.join(", ") : "always";
}

function shown({ evidence }: LibraryItem): "by the record" | "by the record in part" | "by hand" {
  if (!evidenceRecorded(evidence, RECORDED_FACTS)) return "by hand";
  return usesOnlyRecorded(evidence, RECORDED_FACTS) ? "by the record" : "by the record in part";
}

/** What stands between an item and the record, where the names of the facts do not say it. */
const LACKS: Readonly<Record<string, string>> = {
  "SSA-09":
    "whether the same helper is found in other cases: that is seen by named roles alone, and a mark in a list that all of the case see would tell it",
  "FUP-10":
    "a concern for a young person is for named roles alone, and a record in a list that all of the case see would tell it",
};

/** The facts that are not recorded yet, and why where that is told; nothing once the record shows it. */
function lacks(item: LibraryItem): string {
  if (item.retired || usesOnlyRecorded(item.evidence, RECORDED_FACTS)) return "";
  const facts = factsOf(item.evidence).filter((name) => !RECORDED_FACTS.has(name));
  return [facts.join(", "), LACKS[item.id]].filter(Boolean).join(": ");
}

function section(stage: string): string {
  const items = library.items.filter((item) => item.stage === stage);
  const rows = items.map((item) => {
    const how = item.retired ? `retired: ${item.retiredWhy}` : shown(item);
    const cells = [
      item.id,
      item.text.en,
      item.subject,
      condition(item),
      item.evidenceText,
      how,
      lacks(item),
    ];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  return [
    `## ${stage}`,
    "",
    "| Item | Text | Asked of | When | Evidence | Shown | Lacks |",
    "|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

const tally = (how: ReturnType<typeof shown>) =>
  active.filter((item) => shown(item) === how).length;

const stale = Object.keys(LACKS).filter(
  (id) => !active.some((item) => item.id === id && lacks(item) !== ""),
);
if (stale.length > 0) throw new Error(`shown by the record, or gone: ${stale.join(", ")}`);

const page = `# What shows a checklist item as done

Generated from version ${library.version} of the library (\`db/reference/checklists/library.json\`) and the facts that the
product records today (\`lib/facts/recorded.ts\`) by \`npx tsx scripts/generate-checklist-docs.ts\`.
Fact names are explained in \`lib/facts/vocabulary\`.

Of ${active.length} active items, ${tally("by the record")} are shown by the record, ${tally("by the record in part")} in part (one way to meet the evidence uses
only recorded facts), and ${tally("by hand")} are done by hand with a note until their facts are recorded.

How to read the evidence: *is set* is any value, an explicit "none" or "unknown" included. A comparison with an empty fact
is false. *For every* is false when there is none. *In this round* is since the previous due date, and since the round
before was done. *Lacks* names the facts that no module records yet, and why where that is known.

${STAGES.map(section).join("\n\n")}
`;

if (process.argv.includes("--check")) {
  const kept = await readFile(target, "utf8").catch(() => "");
  if (kept !== page) {
    console.error(
      "docs/checklist-evidence.md is stale: npx tsx scripts/generate-checklist-docs.ts",
    );
    process.exit(1);
  }
} else {
  await writeFile(target, page);
}
