import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, isBuilt } from "./build.mjs";
import { chromium } from "./chromium.mjs";
import { freePort, ROOT } from "./place.mjs";
import { commandFile, ended, launch, run } from "./run.mjs";
import { appDatabase, testServer } from "./test-server.mjs";

/** What the test run builds and serves stands apart from what `npm start` does. */
const DIST = ".next-test";
const base = () => ({ ...process.env, NEXT_DIST_DIR: DIST, NEXT_TELEMETRY_DISABLED: "1" });

const verdict = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const sum = (counts) =>
  counts.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );

/** Runs a package's command with node, to its end. */
const command = async (packageName, args, { name, ...options } = {}) =>
  verdict(await run(process.execPath, [commandFile(packageName, name), ...args], options));

/** Runs checks of ours, each of which closes with `name: N passed, N failed`. */
async function checks(files) {
  const counts = [];
  for (const file of files) {
    const args = ["--import", "tsx", "--conditions=react-server", join(ROOT, file), "--check"];
    const child = launch(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    const output = [];
    child.stdout.on("data", (part) => output.push(part));
    const code = await ended(child);
    const text = Buffer.concat(output).toString();
    process.stdout.write(text);
    const last = /(\d+) passed, (\d+) failed\s*$/.exec(text);
    const count = last ? { passed: Number(last[1]), failed: Number(last[2]) } : verdict(code);
    counts.push(code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);
  }
  return sum(counts);
}

const scripts = (pattern) =>
  readdirSync(join(ROOT, "scripts"))
    .filter((name) => pattern.test(name))
    .map((name) => `scripts/${name}`);

/** Runs a test runner that writes JSON to a file, and reads the counts from there. */
async function counted(work, read) {
  const folder = mkdtempSync(join(tmpdir(), "rotfeste-report-"));
  const file = join(folder, "report.json");
  try {
    const code = await work(file);
    if (!existsSync(file)) return verdict(code || 1);
    const { passed, failed } = read(JSON.parse(readFileSync(file, "utf8")));
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const vitest = (project, env = {}) =>
  counted(
    (file) =>
      run(
        process.execPath,
        [
          commandFile("vitest"),
          "run",
          `--project=${project}`,
          "--reporter=default",
          "--reporter=json",
          `--outputFile.json=${file}`,
        ],
        { env: { ...process.env, ...env } },
      ),
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  );

async function types() {
  // Types of pages that an earlier build or `npm run dev` knew would be checked along.
  for (const folder of [".next/types", ".next/dev/types", `${DIST}/types`, `${DIST}/dev/types`]) {
    rmSync(join(ROOT, folder), { recursive: true, force: true });
  }
  const generated = await command("next", ["typegen"], { env: base(), quiet: true });
  return generated.failed ? generated : command("typescript", ["--noEmit"], { name: "tsc" });
}

async function walls() {
  const rooms = ["app", "lib", "db", "e2e", "bench", "scripts"].filter((room) =>
    existsSync(join(ROOT, room)),
  );
  const args = ["--config", ".dependency-cruiser.cjs", "--output-type", "err", ...rooms];
  return sum([
    await command("dependency-cruiser", args, { name: "depcruise" }),
    await checks(["scripts/selftest-walls.ts"]),
  ]);
}

async function e2e() {
  const browser = await chromium();
  const port = await freePort();
  const env = {
    ...base(),
    ...(await appDatabase("rotfeste_e2e")),
    CHROMIUM_PATH: browser,
    PORT: String(port),
    BASE_URL: `http://localhost:${port}`,
  };
  return counted(
    (file) =>
      run(
        process.execPath,
        [commandFile("@playwright/test", "playwright"), "test", "--reporter=line,json"],
        { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
      ),
    ({ stats, errors }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
    }),
  );
}

const isOther = (name) => !name.endsWith("check-catalogue.ts");

/**
 * The steps of `npm test`, cheap to dear. A `dear` one is left out when something before it failed,
 * unless it was asked for by name; `needs` names one that must have passed.
 */
export const STEPS = [
  { name: "lint", run: () => command("@biomejs/biome", ["ci", "."], { name: "biome" }) },
  { name: "types", run: types },
  {
    name: "checks",
    run: () =>
      checks([
        ...scripts(/^check-.*\.ts$/).filter(isOther),
        "scripts/selftest-checks.ts",
        "scripts/generate-checklist-docs.ts",
      ]),
  },
  { name: "walls", run: walls },
  { name: "knip", run: () => command("knip", ["--no-progress"]) },
  { name: "rules", run: () => vitest("rules") },
  { name: "database", run: async () => vitest("database", await testServer()) },
  {
    name: "build",
    dear: true,
    run: async () => verdict(isBuilt(base()) || (await build(base())) ? 0 : 1),
  },
  { name: "e2e", dear: true, needs: "build", run: e2e },
  { name: "catalogue", run: () => checks(["scripts/check-catalogue.ts"]) },
];
