import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { newId } from "@/lib/platform/ids";
import type { Arrival } from "@/lib/users/types";

const tracingId = /^[\w-]{8,64}$/;

/** When and from where this request came; the same throughout one request. */
export const arrival = cache(async (): Promise<Arrival> => {
  const given = await headers();
  const requestId = given.get("x-request-id") ?? "";
  return {
    now: new Date().toISOString(),
    requestId: tracingId.test(requestId) ? requestId : newId(),
    sourceAddress: sourceAddress(given.get("x-forwarded-for")),
  };
});

/** The last address in the list is the one that our own front wrote; the rest is hearsay. */
function sourceAddress(forwardedFor: string | null): string {
  return forwardedFor?.split(",").at(-1)?.trim().slice(0, 45) || "unknown";
}
