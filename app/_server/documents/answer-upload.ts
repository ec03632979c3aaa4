import "server-only";
import type { UploadOutcome } from "@/app/_ui/documents/upload-outcome";
import type { Ctx } from "@/lib/platform/context";
import { setFlash } from "../flash";
import { keepOutcome, OUTCOME_PARAMETER } from "./upload-outcome";

/**
 * Leads back to the page that the form stood on, where what came of the upload is shown. `flash` is
 * said of the files that were added, with their `count`.
 */
export async function answerUpload(
  ctx: Ctx,
  request: Request,
  outcome: UploadOutcome,
  { back, flash }: { back: string; flash: string },
): Promise<Response> {
  const { added, refused, code, fields } = outcome;
  if (added > 0) await setFlash(flash, { count: added });
  const isWhole = refused.length === 0 && !code && !fields;
  const location = isWhole
    ? back
    : `${back}${back.includes("?") ? "&" : "?"}${OUTCOME_PARAMETER}=${await keepOutcome(ctx, outcome)}`;
  const headers = { "Cache-Control": "no-store" };
  if (request.headers.get("accept")?.includes("application/json")) {
    return Response.json({ location }, { headers });
  }
  return new Response(null, { status: 303, headers: { ...headers, Location: location } });
}
