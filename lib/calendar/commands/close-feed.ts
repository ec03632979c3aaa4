import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { calendarFeed } from "@/db/schema/calendar";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";

/** Ends the actor's feed: its address answers as one that never was. */
export const closeFeed = command({
  name: "calendar.close-feed",
  input: z.object({}),
  roles: "any",
  async run(scope) {
    const { accountId } = scope.actor;
    await scope.tx
      .delete(calendarFeed)
      .where(
        and(
          eq(calendarFeed.municipalityId, scope.municipalityId),
          eq(calendarFeed.accountId, accountId),
        ),
      );
    scope.audit({
      action: "calendar.close-feed",
      objectType: "calendar_feed",
      objectId: accountId,
    });
    return ok({ closed: true });
  },
});
