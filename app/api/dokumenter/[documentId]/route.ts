import { fileResponse } from "@/app/_server/documents/file-response";
import { problemOf } from "@/app/_server/errors";
import { route } from "@/app/_server/route";
import { openDocument } from "@/lib/documents/queries/document-file";
import { isShownInBrowser } from "@/lib/documents/rules/kinds";

/** A document's file, for whoever may open its case. */
export const GET = route<{ documentId: string }>(async (ctx, request, { documentId }) => {
  const opened = await openDocument(ctx, documentId);
  if (!opened.ok) {
    const { code, data } = opened.error;
    const { caseId } = data as { caseId: string };
    if (!request.headers.get("accept")?.includes("text/html")) return problemOf(410, code);
    const fault = code.replace(/^documents\.errors\./, "");
    const Location = `/saker/${caseId}/dokumenter/${documentId}?feil=${fault}`;
    return new Response(null, { status: 303, headers: { Location, "Cache-Control": "no-store" } });
  }
  const { document, file } = opened.value;
  const wanted = new URL(request.url).searchParams.has("last-ned");
  const inline = !wanted && isShownInBrowser(document.mediaType);
  return fileResponse(document, file, { inline });
});
