import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "./place.mjs";

const SKIPPED = /(^|\/)(node_modules|\.git|\.data|\.next[^/]*)(\/|$)|\.(test|spec)\.tsx?$/;

function filesOf(path) {
  if (!existsSync(path) || SKIPPED.test(relative(ROOT, path))) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** Hash of the names and contents of all files at or under the paths; tests left out. */
export function digest(...paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesOf(join(ROOT, path)))) {
    hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** What the build of the app is made from; not tsconfig.json, which the build itself rewrites. */
export const sourceDigest = () =>
  digest(
    "app",
    "lib",
    "db",
    "public",
    "instrumentation.ts",
    "next.config.mjs",
    "proxy.ts",
    "package-lock.json",
    "patches",
  );
