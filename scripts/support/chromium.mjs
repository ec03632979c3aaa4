import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Stop, say } from "./lines.mjs";
import { run } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

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

/** Path of a Chromium for the browser tests: CHROMIUM_PATH, the system's, or installed by apt now. */
export async function chromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  const present = onPath();
  if (present) return present;
  const missing =
    "The browser tests need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.";
  if (spawnSync("apt-get", ["--version"]).status !== 0) throw new Stop(missing);
  const root = process.getuid?.() === 0;
  if (!root && spawnSync("sudo", ["-n", "true"]).status !== 0) throw new Stop(missing);
  const apt = async (...args) => {
    const [command, ...rest] = [...(root ? [] : ["sudo", "-n"]), "apt-get", ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return (await run(command, rest, { quiet: true, env }).catch(() => 1)) === 0;
  };
  say("Installing Chromium …");
  await apt("update");
  await apt("install", "-y", "--no-install-recommends", "chromium");
  const installed = onPath();
  if (!installed) throw new Stop(missing);
  return installed;
}
