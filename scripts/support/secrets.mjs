import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Stop } from "./lines.mjs";
import { DATA } from "./place.mjs";

const secret = () => randomBytes(32).toString("base64url");

const MAKERS = {
  POSTGRES_PASSWORD: secret,
  DATABASE_OWNER_PASSWORD: secret,
  DATABASE_APP_PASSWORD: secret,
  NEXTAUTH_SECRET: secret,
  FIELD_KEYS: () => `k1:${randomBytes(32).toString("base64")}`,
  INDEX_KEY: () => randomBytes(32).toString("base64"),
};

/** Fresh secrets that are kept nowhere, for a test run. */
export const passingSecrets = () =>
  Object.fromEntries(Object.entries(MAKERS).map(([name, make]) => [name, make()]));

/** The secrets of this installation, made at the first start and kept for its owner's eyes only. */
export function keptSecrets() {
  const file = join(DATA, "secrets.json");
  mkdirSync(DATA, { recursive: true });
  let kept = {};
  if (existsSync(file)) {
    try {
      kept = JSON.parse(readFileSync(file, "utf8"));
    } catch {
      throw new Stop(`${file} is not readable JSON. Restore it: the data cannot be read without.`);
    }
  }
  const missing = Object.keys(MAKERS).filter((name) => typeof kept[name] !== "string");
  if (missing.length === 0) return kept;
  for (const name of missing) kept[name] = MAKERS[name]();
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return kept;
}
