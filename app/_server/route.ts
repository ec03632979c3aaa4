import "server-only";
import { headers } from "next/headers";
import type { Ctx } from "@/lib/platform/context";
import { isDomainError } from "@/lib/platform/errors";
import { problem, problemOf } from "./errors";
import { isOwnOrigin } from "./origin";
import { currentSession } from "./session";

type Handler<Params> = (ctx: Ctx, request: Request, params: Params) => Promise<Response>;

/**
 * Makes a route handler for machines and files: 401 when nobody is signed in, 403 when a write comes
 * from another site, and problem answers for what is hidden, forbidden or out of order.
 */
export function route<Params = Record<string, never>>(handle: Handler<Params>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    try {
      if (request.method !== "GET" && !isOwnOrigin(await headers()))
        return problemOf(403, "errors.cross-site");
      const session = await currentSession();
      if (!session) return problemOf(401, "errors.signed-out");
      return await handle(session.ctx, request, await context.params);
    } catch (error) {
      if (isDomainError(error)) return problem(error);
      throw error;
    }
  };
}
