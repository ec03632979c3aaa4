import "server-only";
import { forbidden as forbiddenPage, notFound as notFoundPage } from "next/navigation";
import type { FormState } from "@/app/_ui/form/form-state";
import { type DomainErrorKind, isDomainError } from "@/lib/platform/errors";

/** What the page for errors recognises in an error's digest. */
export const UNAVAILABLE_DIGEST = "rotfeste-unavailable";

const STATUS: Record<DomainErrorKind, number> = {
  not_found: 404,
  forbidden: 403,
  unavailable: 503,
};

/** Turns what ended a read into the page that says so; throws everything else on. */
export function showAsPage(error: unknown): never {
  if (isDomainError(error)) {
    if (error.kind === "not_found") notFoundPage();
    if (error.kind === "forbidden") forbiddenPage();
    if (error.kind === "unavailable")
      throw Object.assign(new Error("unavailable"), { digest: UNAVAILABLE_DIGEST });
  }
  throw error;
}

/** Turns what ended a write into the form's state, so that what was typed stays on the screen. */
export function showInForm(error: unknown, values: Record<string, unknown>): FormState {
  if (!isDomainError(error)) throw error;
  if (error.kind === "not_found") notFoundPage();
  return { status: "error", code: error.code, values };
}

/** Turns what ended a route into application/problem+json (RFC 9457); throws everything else on. */
export function problem(error: unknown): Response {
  if (!isDomainError(error)) throw error;
  return problemOf(STATUS[error.kind], error.code);
}

export function problemOf(status: number, code: string): Response {
  return Response.json(
    { type: "about:blank", status, title: code },
    {
      status,
      headers: {
        "Content-Type": "application/problem+json",
        ...(status === 503 ? { "Retry-After": "5" } : {}),
      },
    },
  );
}
