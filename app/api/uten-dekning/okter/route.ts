import { answerOf, bodyOf } from "@/app/_server/offline/answer-of";
import { route } from "@/app/_server/route";
import { keepBoth } from "@/lib/guidance/commands/keep-both";
import { sendSession } from "@/lib/guidance/commands/send-session";

/** A session that was written without coverage; with `stands`, what came of its meeting another. */
export const POST = route(async (ctx, request) => {
  const body = await bodyOf(request);
  return answerOf(await ("stands" in body ? keepBoth(ctx, body) : sendSession(ctx, body)));
});
