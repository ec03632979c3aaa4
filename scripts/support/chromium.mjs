import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Stop, say } from "./lines.mjs";
import { run } from "./run.mjs";

/** Without a window to draw a page costs a third less; the journeys see the same. */
const SHELL = "chromium-headless-shell";
const NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

function onPath() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // not here
      }
    }
  }
  return undefined;
}

/** Installs a package of Debian's; false where that cannot be done. */
async function installed(name) {
  if (spawnSync("apt-get", ["--version"]).status !== 0) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync("sudo", ["-n", "true"]).status !== 0) return false;
  const apt = async (...args) => {
    const patience = ["-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20"];
    const [command, ...rest] = [...(root ? [] : ["sudo", "-n"]), "apt-get", ...patience, ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return (await run(command, rest, { quiet: true, env }).catch(() => 1)) === 0;
  };
  const install = () => apt("install", "-y", "--no-install-recommends", name);
  say(`Installing ${name} …`);
  return (await install()) || ((await apt("update")) && (await install()));
}

/** Path of a Chromium for the browser tests: CHROMIUM_PATH, the system's, or installed by apt now. */
export async function chromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  const present = onPath();
  if (present?.endsWith(SHELL)) return present;
  const found = ((await installed(SHELL)) && onPath()) || present;
  const path = found ?? ((await installed("chromium")) && onPath());
  if (path) return path;
  throw new Stop(
    "The browser tests need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.",
  );
}
