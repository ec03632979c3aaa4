import type { AuditEntry } from "./audit-trail";

const domainError = Symbol.for("rotfeste.domain-error");

export type DomainErrorKind = "not_found" | "forbidden" | "unavailable";

/** An outcome that ends the act: turned into a page or a problem answer in one place. */
export class DomainError extends Error {
  readonly [domainError] = true;

  constructor(
    readonly kind: DomainErrorKind,
    readonly code: string,
    /** The refusal to write in the audit trail, when someone asked for what they may not have. */
    readonly refusal?: AuditEntry,
  ) {
    super(`${kind}: ${code}`);
  }
}

/** Recognised by symbol, since a bundler may load the class twice. */
export function isDomainError(error: unknown): error is DomainError {
  return typeof error === "object" && error !== null && domainError in error;
}

/** Nothing there, or nothing that this actor may know of: the two look the same. */
export function notFound(refusal?: AuditEntry): DomainError {
  return new DomainError("not_found", "errors.not-found", refusal);
}

export function forbidden(code = "errors.forbidden", refusal?: AuditEntry): DomainError {
  return new DomainError("forbidden", code, refusal);
}

/** The database or another part that we depend on does not answer; the user may try again. */
export function unavailable(): DomainError {
  return new DomainError("unavailable", "errors.unavailable");
}
