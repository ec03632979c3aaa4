import "server-only";
import type { Result } from "@/lib/platform/result";

const headers = { "Cache-Control": "no-store" };

/** The outcome of a command for a page that may have been out of reach: the value, or why not. */
export function answerOf<T>(result: Result<T>): Response {
  if (result.ok) return Response.json({ value: result.value }, { headers });
  const { code, fields, data } = result.error;
  const status = code === "errors.changed-meanwhile" ? 409 : 422;
  return Response.json({ code, fields, data }, { status, headers });
}

/** The body of a request as what a command takes in; nothing when it is no JSON object. */
export async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch(() => null);
  return body && typeof body === "object" ? { ...body } : {};
}
