import { execFileSync } from "node:child_process";
import { readdirSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** What a check found: how many things it looked at and passed, and one line for each that failed. */
export type Findings = { passed: number; failed: string[]; warnings?: string[] };

const SKIPPED = new Set(["node_modules", ".git", ".data", "test-results", "playwright-report"]);

/** Every file under root/dir, as paths relative to root with `/`, sorted. A missing dir is empty. */
export function filesUnder(root: string, dir = "."): string[] {
  try {
    return readdirSync(join(root, dir), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .filter((path) => !path.split("/").some((p) => SKIPPED.has(p) || p.startsWith(".next")))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Files git knows of or would add, relative to root; every file where there is no repository. */
export function repositoryFiles(root: string): string[] {
  try {
    const list = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return [...new Set(list.split("\0").filter(Boolean))].sort();
  } catch {
    return filesUnder(root);
  }
}

/** Is this module the program that was started, and not imported by a self-test? */
export function isMain(moduleUrl: string): boolean {
  return (
    process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl)
  );
}

/** Prints each failure and the closing line `name: N passed, N failed`, and sets the exit code. */
export function report(name: string, findings: Findings): void {
  for (const line of findings.warnings ?? []) console.log(`warning: ${line}`);
  for (const line of findings.failed) console.error(`✗ ${line}`);
  console.log(`${name}: ${findings.passed} passed, ${findings.failed.length} failed`);
  if (findings.failed.length > 0) process.exitCode = 1;
}
