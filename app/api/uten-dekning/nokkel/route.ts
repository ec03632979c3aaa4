import { readSessionKey } from "@/app/_server/auth/session-cookie";
import { answerOf, bodyOf } from "@/app/_server/offline/answer-of";
import { route } from "@/app/_server/route";
import { currentSession } from "@/app/_server/session";
import { ok } from "@/lib/platform/result";
import { dropOfflineKey } from "@/lib/users/commands/drop-offline-key";
import { openOfflineKey } from "@/lib/users/commands/open-offline-key";

/**
 * Who is signed in, until when, and the key to what this person has taken along on the phone; the
 * key is null when there is none.
 */
export const POST = route(async (ctx, request) => {
  const sessionKey = await readSessionKey();
  const opened = await openOfflineKey(ctx, { ...(await bodyOf(request)), sessionKey });
  if (!opened.ok) return answerOf(opened);
  const session = await currentSession();
  return answerOf(
    ok({ accountId: ctx.actor.accountId, endsAt: session?.endsAt ?? ctx.now, held: opened.value }),
  );
});

/** What lies on the phone is removed: its key goes too. */
export const DELETE = route(async (ctx, request) =>
  answerOf(await dropOfflineKey(ctx, await bodyOf(request))),
);
