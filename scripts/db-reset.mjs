/** npm run db:reset: drops everything in the database and loads reference and demo data again. */
import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { install } from "./support/install.mjs";
import { giveUp, Stop, say } from "./support/lines.mjs";
import { ROOT } from "./support/place.mjs";
import { environment, isProduction, openDatabase, prepareDatabase } from "./support/prepare.mjs";
import { requireTypeScript } from "./support/run.mjs";

let database;

/** Erases the documents' files, which belong to the rows that are gone. */
function emptyFiles(folder) {
  for (const name of readdirSync(folder)) {
    if (/^\d{4}$/.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

try {
  await install();
  const env = environment();
  if (isProduction(env)) throw new Stop("A production database is not reset.");
  database = await openDatabase(env);
  await requireTypeScript("Emptying of the database", "db/migrate.ts", { env, args: ["--reset"] });
  emptyFiles(resolve(ROOT, env.FILES_DIR || ".data/files"));
  await prepareDatabase(env);
  await database.stop();
  say("The database is as new.");
} catch (error) {
  await database?.stop();
  giveUp(error);
}
