import { answerUpload } from "@/app/_server/documents/answer-upload";
import { receiveUpload } from "@/app/_server/documents/receive-upload";
import { route } from "@/app/_server/route";
import type { UploadOutcome } from "@/app/_ui/documents/upload-outcome";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { addDocuments } from "@/lib/documents/commands/add-documents";
import { inScope } from "@/lib/platform/transaction";

/**
 * Takes files from the form that stands where documents belong. A plain form post, so that it works
 * before JavaScript has loaded; what came of it is shown by the page that it leads back to.
 */
export const POST = route(async (ctx, request) => {
  const search = new URL(request.url).searchParams;
  const place = {
    caseId: search.get("sak") ?? "",
    subjectType: search.get("gjelder") ?? "",
    subjectId: search.get("id") ?? "",
  };
  // Whether the case is open to the sender at all, before anything of the files is read.
  const opened = await inScope(ctx, (scope) =>
    caseForChange(scope, place.caseId, "documents.add-documents"),
  );
  const outcome: UploadOutcome = opened.ok
    ? await receiveUpload(ctx, request, (values, files) =>
        addDocuments(ctx, { ...values, ...place, files }),
      )
    : { added: 0, refused: [], code: opened.error.code, values: {} };
  const back = backTo(search.get("til"), place.caseId);
  return answerUpload(ctx, request, outcome, { back, flash: "documents.flash.added" });
});

/** The page that the form stood on: an address of ours without anything but a path. */
function backTo(address: string | null, caseId: string): string {
  return address && /^(\/[\w-]+)+$/.test(address) ? address : `/saker/${caseId}/dokumenter`;
}
