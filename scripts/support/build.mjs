import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sourceDigest } from "./digest.mjs";
import { distFolder } from "./place.mjs";
import { commandFile, run } from "./run.mjs";

const stampFile = (env) => join(distFolder(env), "rotfeste-sources");

/** Whether the build folder holds a build of the sources as they are now. */
export function isBuilt(env) {
  const file = stampFile(env);
  return existsSync(file) && readFileSync(file, "utf8") === sourceDigest();
}

/** Builds the app. @returns {Promise<boolean>} whether it went well */
export async function build(env) {
  const dist = distFolder(env);
  const sources = sourceDigest();
  rmSync(stampFile(env), { force: true });
  // Types that `next dev` left behind name pages that may be gone, and the build would check them.
  rmSync(join(dist, "dev"), { recursive: true, force: true });
  const code = await run(process.execPath, [commandFile("next"), "build"], {
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    quiet: true,
  });
  if (code === 0) writeFileSync(stampFile(env), sources);
  return code === 0;
}
