/** Why a command did not do what was asked; the code is also the key of the message shown. */
export type Failure = {
  code: string;
  /** Field path to message keys, for errors that belong to one field. */
  fields?: Record<string, string[]>;
  params?: Record<string, string | number>;
  /** What another user saved meanwhile, or what else the screen needs to explain the failure. */
  data?: unknown;
};

/** The outcome of a command: a value, or an expected failure. Surprises are thrown. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: string, more: Omit<Failure, "code"> = {}): Result<never> {
  return { ok: false, error: { code, ...more } };
}
