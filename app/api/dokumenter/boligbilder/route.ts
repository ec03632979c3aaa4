import { answerUpload } from "@/app/_server/documents/answer-upload";
import { receiveUpload } from "@/app/_server/documents/receive-upload";
import { route } from "@/app/_server/route";
import { registerRoles } from "@/lib/dwellings/access";
import { addPhotos } from "@/lib/dwellings/commands/add-photos";
import { requireDwelling } from "@/lib/dwellings/queries/dwellings";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";

/** Takes photos from the form on a dwelling's page. A plain form post, as that of documents. */
export const POST = route(async (ctx, request) => {
  const given = new URL(request.url).searchParams.get("bolig") ?? "";
  // Whether the sender may add any at all, before anything of the files is read.
  const dwellingId = await inScope(ctx, async (scope) => {
    const action = "dwellings.add-photos";
    if (!hasRole(ctx.actor, ...registerRoles)) {
      throw forbidden("errors.forbidden", { action, objectType: "command" });
    }
    return (await requireDwelling(scope, given, action)).id;
  });
  const outcome = await receiveUpload(ctx, request, (values, files) =>
    addPhotos(ctx, { ...values, dwellingId, files }),
  );
  const back = `/boliger/${dwellingId}`;
  return answerUpload(ctx, request, outcome, { back, flash: "dwellings.flash.photosAdded" });
});
