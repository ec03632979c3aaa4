import { problemOf } from "@/app/_server/errors";
import { route } from "@/app/_server/route";
import { openDocument } from "@/lib/documents/queries/document-file";
import { contentDisposition } from "@/lib/documents/rules/content-disposition";
import { isShownInBrowser } from "@/lib/documents/rules/kinds";

/**
 * What a browser may do with what someone handed in: show it, and nothing else. It has an origin of
 * its own, runs nothing and fetches nothing.
 */
const POLICY =
  "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

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
  return new Response(streamOf(file), {
    headers: {
      "Content-Type": document.mediaType,
      "Content-Disposition": contentDisposition(document.fileName, inline),
      "Content-Security-Policy": POLICY,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});

function streamOf({ read, close }: { read(): AsyncGenerator<Buffer>; close(): Promise<void> }) {
  const parts = read();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
      await close();
    },
  });
}
