import "server-only";
import { type Ctx, hasRole, type Role } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { showAsPage } from "./errors";
import { requireCtx } from "./session";

/**
 * Reads for a page, in one transaction whose audit rows are written before anything is shown. What
 * is hidden becomes the 404 page, what the role does not allow the 403 page.
 */
export async function read<T>(body: (scope: Scope) => Promise<T>): Promise<T> {
  const ctx = await requireCtx();
  try {
    return await inScope(ctx, body);
  } catch (error) {
    showAsPage(error);
  }
}

/** The context of someone with one of the roles; others get the 403 page, and the trail a row. */
export async function requireRole(page: string, ...roles: readonly Role[]): Promise<Ctx> {
  const ctx = await requireCtx();
  if (hasRole(ctx.actor, ...roles)) return ctx;
  try {
    return await inScope(ctx, async () => {
      throw forbidden("errors.forbidden", {
        action: "users.open-page",
        objectType: "page",
        objectId: page,
      });
    });
  } catch (error) {
    showAsPage(error);
  }
}
