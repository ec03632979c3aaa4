/**
 * npm start: everything from a fresh clone to a running app. `--dev` serves from the sources.
 * Until packages are installed, this and what it imports use nothing but Node.
 */
import { get } from "node:http";
import { build, isBuilt } from "./support/build.mjs";
import { install } from "./support/install.mjs";
import { lean } from "./support/lean.mjs";
import { giveUp, Stop, say, seconds } from "./support/lines.mjs";
import { isFree } from "./support/place.mjs";
import { environment, openDatabase, prepareDatabase } from "./support/prepare.mjs";
import { commandFile, ended, launch, stopChildren } from "./support/run.mjs";

const DEV = process.argv.includes("--dev");
let database;
let stopping = false;

/** The app first, so that running requests still have a database; then the database. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  await stopChildren();
  await database?.stop();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    say("Stopping …");
    stop(0);
  });
}

/** PORT when it is set, and must then be free; otherwise the first free one from 3000. */
async function choosePort(env, host) {
  if (env.PORT) {
    if (await isFree(Number(env.PORT), host)) return Number(env.PORT);
    throw new Stop(`PORT ${env.PORT} is taken. Set PORT to another, or stop what listens there.`);
  }
  for (let port = 3000; port < 3100; port++) if (await isFree(port, host)) return port;
  throw new Stop("No port from 3000 to 3099 is free. Set PORT.");
}

/** Whether anything answers; on a connection of its own, which does not keep the app from stopping. */
const isAnswered = (address) =>
  new Promise((resolve) => {
    const request = get(address, { agent: false }, (response) => {
      response.resume();
      response.once("end", () => resolve(true));
    });
    request.once("error", () => resolve(false));
  });

/** Resolves when the app answers; fails with what it said when it ends before. */
async function answers(child, address, said) {
  let over = false;
  ended(child).then(
    () => {
      over = true;
    },
    () => {
      over = true;
    },
  );
  while (!over) {
    if (await isAnswered(address)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Stop(`The app ended while starting.\n${Buffer.concat(said)}`.trim());
}

async function serve(env) {
  const host = env.HOST || "127.0.0.1";
  env.PORT = String(await choosePort(env, host));
  env.BASE_URL ||= `http://localhost:${env.PORT}`;
  env.NEXTAUTH_URL = env.BASE_URL;
  env.NODE_ENV = DEV ? "development" : "production";
  const args = [commandFile("next"), DEV ? "dev" : "start", "-p", env.PORT, "-H", host];
  const child = launch(process.execPath, args, {
    env: DEV ? env : lean(env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = [];
  let ready = false;
  for (const [stream, ours] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.on("data", (part) => (ready ? ours.write(part) : said.push(part)));
  }
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  await answers(child, `http://${reachable}:${env.PORT}/api/health`, said);
  ready = true;
  say(`Ready in ${seconds()}`);
  say(env.BASE_URL);
  const code = await ended(child);
  if (!stopping) {
    say("The app has ended by itself.");
    await stop(code || 1);
  }
}

try {
  await install();
  const env = environment();
  database = await openDatabase(env);
  await prepareDatabase(env);
  if (!DEV && !isBuilt(env)) {
    const from = performance.now();
    say("Building …");
    if (!(await build(env))) throw new Stop("The build failed; see above.");
    say(`Built (${seconds(from)})`);
  }
  if (!stopping) await serve(env);
} catch (error) {
  if (!stopping) {
    await stopChildren();
    await database?.stop();
    giveUp(error);
  }
}
