/** A file of more than 400 lines is several; data is exempt. About 200 is the point to think of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Findings, filesUnder, isMain, report } from "./report";

const LIMIT = 400;
const ROOMS = ["app", "lib", "db", "e2e", "bench", "scripts"];
const DATA = /^(db\/(reference|migrations|demo\/(names|texts))\/|lib\/i18n\/messages\/)/;
const CODE = /\.(ts|tsx|mts|mjs|cjs|js|css)$/;

export function check(root: string): Findings {
  const findings: Findings = { passed: 0, failed: [] };
  for (const path of ROOMS.flatMap((room) => filesUnder(root, room))) {
    if (DATA.test(path) || !CODE.test(path)) continue;
    const lines = readFileSync(join(root, path), "utf8").trimEnd().split("\n").length;
    if (lines <= LIMIT) findings.passed += 1;
    else findings.failed.push(`${path}: ${lines} lines, at most ${LIMIT}; split it by subject`);
  }
  return findings;
}

if (isMain(import.meta.url)) report("size", check(process.cwd()));
