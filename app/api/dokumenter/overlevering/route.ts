import { answerUpload } from "@/app/_server/documents/answer-upload";
import { receiveUpload } from "@/app/_server/documents/receive-upload";
import { route } from "@/app/_server/route";
import { housingRoles } from "@/lib/housing/access";
import { addHandoverPhotos } from "@/lib/housing/commands/add-handover-photos";
import { requireTenancy } from "@/lib/housing/queries/tenancies";
import { hasRole } from "@/lib/platform/context";
import { forbidden } from "@/lib/platform/errors";
import { inScope } from "@/lib/platform/transaction";

/** Takes photos from the form on the page of a protocol. A plain form post, as that of documents. */
export const POST = route(async (ctx, request) => {
  const asked = new URL(request.url).searchParams;
  const kind = asked.get("protokoll") === "return" ? "return" : "handover";
  // Whether the sender may add any at all, before anything of the files is read.
  const { id: tenancyId, caseId } = await inScope(ctx, async (scope) => {
    const action = "housing.add-handover-photos";
    if (!hasRole(ctx.actor, ...housingRoles)) {
      throw forbidden("errors.forbidden", { action, objectType: "command" });
    }
    return (await requireTenancy(scope, asked.get("tildeling") ?? "", action)).found;
  });
  const outcome = await receiveUpload(ctx, request, (values, files) =>
    addHandoverPhotos(ctx, { ...values, tenancyId, kind, files }),
  );
  const page = `/saker/${caseId}/bolig/tildeling/${tenancyId}/protokoll`;
  const back = kind === "return" ? `${page}?retur` : page;
  return answerUpload(ctx, request, outcome, { back, flash: "housing.flash.photosAdded" });
});
