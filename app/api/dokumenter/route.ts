import { receiveUpload, type UploadPlace } from "@/app/_server/documents/receive-upload";
import { keepOutcome, OUTCOME_PARAMETER } from "@/app/_server/documents/upload-outcome";
import { setFlash } from "@/app/_server/flash";
import { route } from "@/app/_server/route";
import type { UploadOutcome } from "@/app/_ui/documents/upload-outcome";
import { caseForChange } from "@/lib/cases/queries/require-case";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";

/**
 * Takes files from the form that stands where documents belong. A plain form post, so that it works
 * before JavaScript has loaded; what came of it is shown by the page that it leads back to.
 */
export const POST = route(async (ctx, request) => {
  const search = new URL(request.url).searchParams;
  const place: UploadPlace = {
    caseId: search.get("sak") ?? "",
    subjectType: search.get("gjelder") ?? "",
    subjectId: search.get("id") ?? "",
  };
  // Whether the case is open to the sender at all, before anything of the files is read.
  const opened = await inScope(ctx, (scope) =>
    caseForChange(scope, place.caseId, "documents.add-documents"),
  );
  const outcome: UploadOutcome = opened.ok
    ? await receiveUpload(ctx, request, place)
    : { added: 0, refused: [], code: opened.error.code, values: {} };
  const location = await nextPage(ctx, outcome, backTo(search.get("til"), place.caseId));
  const headers = { "Cache-Control": "no-store" };
  if (request.headers.get("accept")?.includes("application/json")) {
    return Response.json({ location }, { headers });
  }
  return new Response(null, { status: 303, headers: { ...headers, Location: location } });
});

async function nextPage(ctx: Ctx, outcome: UploadOutcome, back: string): Promise<string> {
  const { added, refused, code, fields } = outcome;
  if (added > 0) await setFlash("documents.flash.added", { count: added });
  if (refused.length === 0 && !code && !fields) return back;
  return `${back}?${OUTCOME_PARAMETER}=${await keepOutcome(ctx, outcome)}`;
}

/** The page that the form stood on: an address of ours without anything but a path. */
function backTo(address: string | null, caseId: string): string {
  return address && /^(\/[\w-]+)+$/.test(address) ? address : `/saker/${caseId}/dokumenter`;
}
