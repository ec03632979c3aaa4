import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a running installation keeps: database, secrets and logs. Never in git. */
export const DATA = join(ROOT, ".data");

/** A module of node_modules, by its path there. */
export const packageFile = (...path) => join(ROOT, "node_modules", ...path);

/** The build folder: `.next`, or the one that NEXT_DIST_DIR names. */
export const distFolder = (env = process.env) => join(ROOT, env.NEXT_DIST_DIR || ".next");

/** A port of 127.0.0.1 that nothing listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Whether one could listen on the port, on every address that `host` stands for. */
export function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
