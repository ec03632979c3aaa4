import { receiveUpload } from "@/app/_server/documents/receive-upload";
import { answerOf } from "@/app/_server/offline/answer-of";
import { route } from "@/app/_server/route";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { addDocuments } from "@/lib/documents/commands/add-documents";
import { fail, ok } from "@/lib/platform/result";
import { inScope } from "@/lib/platform/transaction";

const alreadyHere = "documents.refusals.already-here";

/** A photo that was taken without coverage. One that came through before is not taken in again. */
export const POST = route(async (ctx, request) => {
  const caseId = new URL(request.url).searchParams.get("sak") ?? "";
  const opened = await inScope(ctx, (scope) =>
    caseForChange(scope, caseId, "documents.add-documents"),
  );
  if (!opened.ok) return answerOf(opened);
  const place = { caseId, subjectType: "", subjectId: "" };
  const { added, refused, code } = await receiveUpload(ctx, request, (values, files) =>
    addDocuments(ctx, { ...values, ...place, files }),
  );
  const stopped = code ?? refused.find((file) => file.code !== alreadyHere)?.code;
  return answerOf(stopped ? fail(stopped) : ok({ added }));
});
