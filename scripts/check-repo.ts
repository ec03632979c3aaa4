/** What must never be committed: a machine's paths, registries, secrets, tests that do not run. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Findings, isMain, report, repositoryFiles } from "./report";

const TEXT =
  /\.(tsx?|mts|mjs|cjs|jsx?|json|md|css|sql|ya?ml|html|svg|csv|txt|sh|patch)$|(^|\/)[^./]+$|(^|\/)\.[^/]+$/;
const TESTS = /\.(test|spec|setup)\.tsx?$|^(e2e|bench)\//;
const LOCK = /^package-lock\.json$/;

type Ban = { what: string; pattern: RegExp; where?: RegExp; except?: RegExp };
const BANS: Ban[] = [
  { what: "a path of one machine", pattern: /(?<![\w.@:/-])\/(work|tmp|root|home)\/[\w.-]+/ },
  {
    what: "the address of a package registry",
    pattern: /https?:\/\/[^\s"'/]*(registry|artifactory|nexus|verdaccio|npm-mirror)[^\s"']*/i,
  },
  { what: "a resolved address in the lock file", pattern: /"resolved":/, where: LOCK },
  { what: "a private key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  {
    what: "an access token",
    pattern:
      /\b(AKIA[0-9A-Z]{16}|gh[opsu]_[A-Za-z0-9]{36}|xox[abp]-[A-Za-z0-9-]{10,}|sk-[A-Za-z0-9_-]{24,}|eyJ[\w-]{20,}\.eyJ[\w-]{20,})/,
    except: LOCK,
  },
  {
    what: "a test left out",
    pattern: /\b(test|it|describe)(\.\w+)*\.(only|skip|fixme|todo)\b/,
    where: TESTS,
  },
  { what: "a conflict mark", pattern: /^(<{7}|>{7}) /m },
  {
    what: "a style on an element, which the security policy of the pages refuses",
    pattern: /\sstyle=\{/,
    where: /^app\/.*\.tsx$/,
  },
  { what: "a silenced type error", pattern: /@ts-(ignore|nocheck)\b/, where: /\.(tsx?|mts)$/ },
];

export function check(root: string): Findings {
  const findings: Findings = { passed: 0, failed: [] };
  for (const path of repositoryFiles(root)) {
    const file = join(root, path);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile() || !TEXT.test(path)) continue;
    if (/(^|\/)\.env(\.|$)/.test(path) && !path.endsWith(".example")) {
      findings.failed.push(`${path}: settings of one machine`);
      continue;
    }
    const text = readFileSync(file, "utf8");
    const hits = BANS.flatMap(({ what, pattern, where, except }) => {
      if ((where && !where.test(path)) || except?.test(path)) return [];
      const hit = pattern.exec(text);
      return hit ? [`${path}:${text.slice(0, hit.index).split("\n").length}: ${what}`] : [];
    });
    if (hits.length === 0) findings.passed += 1;
    findings.failed.push(...hits);
  }
  return findings;
}

if (isMain(import.meta.url)) report("repository", check(process.cwd()));
