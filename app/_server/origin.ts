import "server-only";
import { authSettings } from "./auth/settings";

/**
 * Whether a write comes from a page of ours. Next lets a request without `Origin` through, as a
 * program sends it and a browser never does; here it is foreign.
 */
export function isOwnOrigin(headers: { get(name: string): string | null }): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { origin: given, host } = new URL(origin);
  if (given === authSettings().appOrigin) return true;
  return host === (headers.get("x-forwarded-host") ?? headers.get("host"));
}
