import { createHash } from "node:crypto";
import { arrival } from "@/app/_server/arrival";
import { problem, problemOf } from "@/app/_server/errors";
import { type Feed, feedByToken } from "@/lib/calendar/queries/feed";
import { calendarText } from "@/lib/calendar/rules/icalendar";
import { feedToken } from "@/lib/calendar/rules/token";
import { weekAddress } from "@/lib/calendar/rules/week-address";
import { textsFor } from "@/lib/i18n/texts";
import { ASSUMED_MINUTES } from "@/lib/interpreters/rules/overlap";
import { config } from "@/lib/platform/config";
import { isDomainError } from "@/lib/platform/errors";
import { type Limit, letThrough, type Window } from "@/lib/platform/rate-limit";
import { inScope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import "@/app/_server/compose";

/** Calendars ask a few times an hour; one that asks more is told to wait. */
const FEED_LIMIT: Limit = { readings: 60, windowMs: 60 * 60_000 };

const windows = new Map<string, Window>();

/**
 * A calendar by its secret address, without a session: kinds and times, and nothing of whom they are
 * with. An address that was closed answers as one that never was.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const from = await arrival();
  const asked = feedToken((await params).token);
  const passed = letThrough(windows, asked?.token ?? from.sourceAddress, Date.now(), FEED_LIMIT);
  if (!passed.ok) {
    const answer = problemOf(429, "errors.too-many");
    answer.headers.set("Retry-After", String(passed.waitSeconds));
    return answer;
  }
  if (!asked) return problemOf(404, "errors.not-found");
  try {
    const ctx = nobody(from, asked.municipalityId);
    const feed = await inScope(ctx, (scope) => feedByToken(scope, asked.token));
    return feed ? answerOf(request, feed) : problemOf(404, "errors.not-found");
  } catch (error) {
    if (isDomainError(error)) return problem(error);
    throw error;
  }
}

function answerOf(request: Request, feed: Feed): Response {
  const t = textsFor("calendar.feed", feed.locale);
  const { baseUrl } = config();
  const text = calendarText(
    t("name"),
    feed.events.map(({ key, kind, day, startsAtTime, minutes }) => ({
      uid: `${key}@rotfeste`,
      day,
      startsAtTime,
      minutes: minutes ?? ASSUMED_MINUTES,
      summary: t(kind),
      url: `${baseUrl}/kalender?uke=${weekAddress(day)}`,
    })),
    feed.openedAt,
  );
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const headers = { ETag: etag, "Cache-Control": "private, no-cache" };
  if (request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, {
    headers: {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="rotfeste.ics"',
      "X-Content-Type-Options": "nosniff",
    },
  });
}
