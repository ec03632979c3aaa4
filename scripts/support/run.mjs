import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Stop } from "./lines.mjs";
import { packageFile, ROOT } from "./place.mjs";

const children = new Set();

/** Starts a child of ours and remembers it, so that stopping us stops it. */
export function launch(command, args, options = {}) {
  const child = spawn(command, args, { cwd: ROOT, ...options });
  children.add(child);
  child.once("exit", () => children.delete(child));
  child.once("error", () => children.delete(child));
  return child;
}

/** Resolves when the child has ended, with its exit code (a signal counts as failure). */
export const ended = (child) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode ?? 1)
    : new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (code) => resolve(code ?? 1));
      });

/** Asks every child of ours to stop, and insists after ten seconds. */
export async function stopChildren(signal = "SIGTERM") {
  await Promise.all(
    [...children].map(async (child) => {
      child.kill(signal);
      const insist = setTimeout(() => child.kill("SIGKILL"), 10_000);
      await ended(child).catch(() => {});
      clearTimeout(insist);
    }),
  );
}

/**
 * Runs a command to its end. `quiet` keeps its output back and shows it only when it fails.
 * @returns {Promise<number>} its exit code
 */
export async function run(command, args, { quiet = false, ...options } = {}) {
  const child = launch(command, args, {
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    ...options,
  });
  const output = [];
  child.stdout?.on("data", (part) => output.push(part));
  child.stderr?.on("data", (part) => output.push(part));
  const code = await ended(child);
  if (quiet && code !== 0) process.stderr.write(Buffer.concat(output));
  return code;
}

/** Runs a TypeScript entry point of the repository; `server-only` resolves to nothing there. */
export const runTypeScript = (file, { args = [], ...options } = {}) =>
  run(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", join(ROOT, file), ...args],
    options,
  );

/** As `runTypeScript`, and a failure stops everything with one line after what the step said. */
export async function requireTypeScript(what, file, options) {
  if (!existsSync(join(ROOT, file))) throw new Stop(`${what} failed: ${file} is missing.`);
  if ((await runTypeScript(file, options)) !== 0) throw new Stop(`${what} failed; see above.`);
}

/** The file that a package's command runs, so that node can be started on it without npx. */
export function commandFile(packageName, command = packageName) {
  const { bin } = JSON.parse(readFileSync(packageFile(packageName, "package.json"), "utf8"));
  return packageFile(packageName, typeof bin === "string" ? bin : bin[command]);
}
