/**
 * Plants one violation of every import wall in a small tree and expects exactly that wall to catch
 * it; then reads the real tree and expects enough modules, since a fence that reads nothing passes too.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { type Findings, report } from "./report";
import { BASE, PLANTS } from "./selftest-walls-plants";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const config = createRequire(import.meta.url)(join(ROOT, ".dependency-cruiser.cjs"));
const rules: IForbiddenRuleType[] = config.forbidden;
/** The fewest modules each room may hold before we doubt that it was read at all. */
const FLOORS = { app: 60, lib: 120, db: 20, e2e: 10, scripts: 8 };

function plant(dir: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

async function read(dir: string, rooms: string[]): Promise<ICruiseResult> {
  const tsConfig = join(dir, "tsconfig.json");
  process.chdir(dir); // the @/ alias is resolved from here
  const answer = await cruise(
    rooms,
    {
      ...config.options,
      tsConfig: { fileName: tsConfig },
      baseDir: dir,
      ruleSet: config,
      validate: true,
    },
    undefined,
    { tsConfig: extractTSConfig(tsConfig) },
  );
  return answer.output as ICruiseResult;
}

async function plantedViolations(): Promise<Findings> {
  const dir = mkdtempSync(join(tmpdir(), "walls-"));
  const findings: Findings = { passed: 0, failed: [] };
  try {
    plant(dir, BASE);
    for (const planted of Object.values(PLANTS)) plant(dir, planted.files);
    const found = new Map<string, Set<string>>();
    const { summary } = await read(dir, ["app", "lib", "db", "e2e", "scripts"]);
    for (const violation of summary.violations) {
      const names = found.get(violation.from) ?? new Set();
      found.set(violation.from, names.add(violation.rule.name));
    }
    for (const { name } of rules) {
      const planted = name === undefined ? undefined : PLANTS[name];
      if (name === undefined || planted === undefined) {
        findings.failed.push(`${name}: no violation is planted for this rule`);
        continue;
      }
      const culprits = Object.keys(planted.files);
      const caught = [...new Set(culprits.flatMap((path) => [...(found.get(path) ?? [])]))].join();
      if (caught === name) findings.passed += 1;
      else findings.failed.push(`${name}: ${culprits} was caught by [${caught}]`);
    }
    for (const name of Object.keys(PLANTS)) {
      if (!rules.some((rule) => rule.name === name)) findings.failed.push(`${name}: no such rule`);
    }
    const innocent = Object.keys(BASE).filter((path) => found.has(path));
    for (const path of innocent) {
      findings.failed.push(
        `${path} breaks no rule, yet was caught by ${[...(found.get(path) ?? [])]}`,
      );
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  return findings;
}

async function realTree(findings: Findings): Promise<void> {
  const { modules } = await read(
    ROOT,
    Object.keys(FLOORS).filter((room) => existsSync(join(ROOT, room))),
  );
  for (const [room, floor] of Object.entries(FLOORS)) {
    const count = modules.filter((module) => module.source.startsWith(`${room}/`)).length;
    console.log(`${room}: ${count} modules read, at least ${floor} expected`);
    if (count >= floor) findings.passed += 1;
    else findings.failed.push(`${room}: only ${count} modules were read, expected ${floor}`);
  }
}

const findings = await plantedViolations();
await realTree(findings);
report("walls self-test", findings);
