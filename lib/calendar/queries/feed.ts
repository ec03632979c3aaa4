import "server-only";
import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { calendarFeed } from "@/db/schema/calendar";
import { hasRole, type Locale } from "@/lib/platform/context";
import { addDays } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { accountHolder } from "@/lib/users/queries/session";
import { calendarRoles } from "../access";
import type { FeedEvent, OwnFeed } from "../types";
import { appointments } from "./appointments";

const DAYS_BACK = 30;
const DAYS_AHEAD = 180;

/** What the database knows an address by. */
export function feedTokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The actor's own feed, or null when there is none. */
export async function ownFeed(scope: Scope): Promise<OwnFeed | null> {
  const [row] = await scope.tx
    .select({ openedAt: calendarFeed.openedAt })
    .from(calendarFeed)
    .where(
      and(
        eq(calendarFeed.municipalityId, scope.municipalityId),
        eq(calendarFeed.accountId, scope.actor.accountId),
      ),
    );
  return row ?? null;
}

export type Feed = { openedAt: string; locale: Locale; events: FeedEvent[] };

/**
 * What a feed's address gives: kinds and times of its owner's appointments, and nothing of whom they
 * are with. Null when the feed was closed, the account has ended, or its owner works with no cases.
 */
export async function feedByToken(scope: Scope, token: string): Promise<Feed | null> {
  const tokenHash = feedTokenHash(token);
  const [feed] = await scope.tx
    .select({ accountId: calendarFeed.accountId, openedAt: calendarFeed.openedAt })
    .from(calendarFeed)
    .where(
      and(
        eq(calendarFeed.municipalityId, scope.municipalityId),
        eq(calendarFeed.tokenHash, tokenHash),
      ),
    );
  const owner = feed && (await accountHolder(scope, scope.municipalityId, feed.accountId));
  if (!owner || owner.disabled || !hasRole(owner.actor, ...calendarRoles)) return null;
  const span = {
    from: addDays(scope.today, -DAYS_BACK),
    to: addDays(scope.today, DAYS_AHEAD),
  };
  const whose = { accountId: feed.accountId, teamIds: [] };
  const found = await appointments(scope, span, whose, sql`true`);
  return {
    openedAt: new Date(feed.openedAt).toISOString(),
    locale: owner.locale,
    events: found.map(({ key, kind, day, startsAtTime, minutes }) => ({
      key: feedTokenHash(`${tokenHash}/${key}`).slice(0, 32),
      kind,
      day,
      startsAtTime,
      minutes,
    })),
  };
}
