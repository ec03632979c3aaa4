/** npm run db:reset: drops everything in the database and loads reference and demo data again. */
import { install } from "./support/install.mjs";
import { giveUp, Stop, say } from "./support/lines.mjs";
import { environment, isProduction, openDatabase, prepareDatabase } from "./support/prepare.mjs";
import { requireTypeScript } from "./support/run.mjs";

let database;
try {
  await install();
  const env = environment();
  if (isProduction(env)) throw new Stop("A production database is not reset.");
  database = await openDatabase(env);
  await requireTypeScript("Emptying of the database", "db/migrate.ts", { env, args: ["--reset"] });
  await prepareDatabase(env);
  await database.stop();
  say("The database is as new.");
} catch (error) {
  await database?.stop();
  giveUp(error);
}
