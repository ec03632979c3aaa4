const MARK = Symbol.for("rotfeste.database-unavailable");

/**
 * The database cannot answer now; trying again later may help. When it is thrown from a commit it is
 * unknown whether the work was kept: repeat it under the same idempotency key only.
 */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  readonly [MARK] = true;
}

/** Recognised by a mark and not by class: bundles may hold the class twice. */
export const isDatabaseUnavailable = (error: unknown): error is DatabaseUnavailable =>
  typeof error === "object" && error !== null && MARK in error;

/** SQLSTATEs and driver codes that mean "not now": lost, refused, starting, stopping, full. */
const CODES = new Set([
  "57P01", // admin_shutdown
  "57P02", // crash_shutdown
  "57P03", // cannot_connect_now
  "57P05", // idle_session_timeout
  "53000", // insufficient_resources
  "53100", // disk_full
  "53200", // out_of_memory
  "53300", // too_many_connections
  "25006", // read_only_sql_transaction: a standby has taken the place of the primary
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
]);

/** The code of the first error in the chain of causes that has one. */
export function databaseCode(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return undefined;
}

/** The error as it is, or as `DatabaseUnavailable` when its code says so. */
export function asUnavailable(error: unknown): unknown {
  if (isDatabaseUnavailable(error)) return error;
  const code = databaseCode(error);
  if (code === undefined || !(CODES.has(code) || code.startsWith("08"))) return error;
  return new DatabaseUnavailable(`the database does not answer (${code})`, { cause: error });
}
