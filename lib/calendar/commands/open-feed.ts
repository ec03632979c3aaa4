import "server-only";
import { randomBytes } from "node:crypto";
import { z } from "zod";
import { calendarFeed } from "@/db/schema/calendar";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { ok } from "@/lib/platform/result";
import { accountHolder } from "@/lib/users/queries/session";
import { calendarRoles } from "../access";
import { feedTokenHash } from "../queries/feed";
import { feedPath } from "../rules/token";

/** Gives the actor's calendar a secret address, told this once; an address from before stops. */
export const openFeed = command({
  name: "calendar.open-feed",
  input: z.object({}),
  roles: calendarRoles,
  async run(scope) {
    const token = `${scope.municipalityId}-${randomBytes(32).toString("base64url")}`;
    const tokenHash = feedTokenHash(token);
    const { accountId } = scope.actor;
    const action = "calendar.open-feed";
    const owner = await accountHolder(scope, scope.municipalityId, accountId);
    if (!owner) throw notFound({ action, objectType: "account", objectId: accountId });
    await scope.tx
      .insert(calendarFeed)
      .values({
        municipalityId: scope.municipalityId,
        accountId,
        tokenHash,
        openedAt: scope.now,
      })
      .onConflictDoUpdate({
        target: [calendarFeed.municipalityId, calendarFeed.accountId],
        set: { tokenHash, openedAt: scope.now },
      });
    scope.audit({
      action,
      objectType: "calendar_feed",
      objectId: accountId,
    });
    return ok({ path: feedPath(token) });
  },
});
