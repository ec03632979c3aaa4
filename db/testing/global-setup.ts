import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";

type Addresses = Record<string, string>;

declare module "vitest" {
  interface ProvidedContext {
    database: Addresses;
  }
}

/** The server that the whole test run shares, or one for this run of vitest alone. */
export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_ADMIN_URL) {
    project.provide("database", present(process.env));
    return undefined;
  }
  const keeper = spawn(process.execPath, ["scripts/support/test-postgres.mjs"], {
    cwd: project.config.root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  project.provide("database", await addresses(keeper));
  return async () => {
    const gone = new Promise<void>((resolve) => keeper.once("exit", () => resolve()));
    keeper.stdin?.end();
    await gone;
  };
}

const NAMES = [
  "TEST_DATABASE_ADMIN_URL",
  "TEST_DATABASE_OWNER_URL",
  "TEST_DATABASE_URL",
  "NEXTAUTH_SECRET",
  "FIELD_KEYS",
  "INDEX_KEY",
];

function present(env: NodeJS.ProcessEnv): Addresses {
  return Object.fromEntries(NAMES.map((name) => [name, env[name] ?? ""]));
}

function addresses(keeper: ChildProcess): Promise<Addresses> {
  return new Promise((resolve, reject) => {
    keeper.once("exit", () => reject(new Error("the test database did not start; see above")));
    if (!keeper.stdout) return;
    createInterface(keeper.stdout).once("line", (line) => resolve(JSON.parse(line)));
  });
}
