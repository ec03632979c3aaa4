import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.mjs";
import { Stop, say, seconds } from "./lines.mjs";
import { packageFile, ROOT } from "./place.mjs";
import { run } from "./run.mjs";

const STAMP = packageFile(".rotfeste-lock");

/** Hash of what node_modules is made from. */
function wantedPackages() {
  const lock = createHash("sha256").update(readFileSync(join(ROOT, "package-lock.json")));
  return lock.update(digest("patches")).update(process.version).digest("hex");
}

/** Installs exactly what the lock says, once for each lock and set of patches. */
export async function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Stop(`Node 20.19 or newer is needed; this is ${process.version}.`);
  }
  const wanted = wantedPackages();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  const from = performance.now();
  say("Installing packages …");
  // npm's own file, started by node: on the PATH there may be another npm, or none.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []];
  const args = [...first, "ci", "--include=dev", "--no-audit", "--no-fund"];
  const code = await run(command, args, { quiet: true }).catch(() => 1);
  if (code !== 0) throw new Stop("npm ci failed; see above. Is the package registry reachable?");
  writeFileSync(STAMP, wanted);
  say(`Installed packages (${seconds(from)})`);
}
