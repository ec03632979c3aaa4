import { answerOf, bodyOf } from "@/app/_server/offline/answer-of";
import { route } from "@/app/_server/route";
import { guidanceRoles } from "@/lib/guidance/access";
import { takeAlong } from "@/lib/guidance/commands/take-along";
import { householdsAhead } from "@/lib/guidance/queries/ahead";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { ok } from "@/lib/platform/result";
import { inScope } from "@/lib/platform/transaction";

/** The households that one may be about to visit. */
export const GET = route(async (ctx) =>
  answerOf(
    ok(
      await inScope(ctx, async (scope) => {
        const action = "guidance.take-along";
        if (!hasRole(scope.actor, ...guidanceRoles)) {
          throw forbidden("errors.forbidden", { action, objectType: "case" });
        }
        return householdsAhead(scope);
      }),
    ),
  ),
);

/** One household, to be kept on the phone. */
export const POST = route(async (ctx, request) =>
  answerOf(await takeAlong(ctx, await bodyOf(request))),
);
