import "server-only";
import type { route } from "@/app/_server/route";
import type { Ctx } from "@/lib/platform/context";
import type { Result } from "@/lib/platform/result";
import { LARGEST_FILE } from "@/lib/transfer/rules/file-content";

/** Room for what a form puts around the file. */
const LARGEST_BODY = LARGEST_FILE + 64 * 1024;

class TooLarge extends Error {}

type Receive = (
  ctx: Ctx,
  file: { name: string; content: Buffer },
) => Promise<Result<{ runId: string }>>;

/**
 * What takes a file from the form on an import page. A plain form post, so that it works before
 * JavaScript has loaded; what came of it is shown by the page that it leads to.
 */
export function takesFile(page: string, receive: Receive): Parameters<typeof route>[0] {
  const back = (code: string) => goTo(`${page}?feil=${encodeURIComponent(code)}`);
  return async (ctx, request) => {
    if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BODY) return back("too-large");
    let file: FormDataEntryValue | null;
    try {
      file = await readForm(request);
    } catch (error) {
      return back(error instanceof TooLarge ? "too-large" : "interrupted");
    }
    if (!(file instanceof File) || file.name === "") return back("missing");
    const content = Buffer.from(await file.arrayBuffer());
    const received = await receive(ctx, { name: file.name, content });
    if (!received.ok) return back(received.error.code.replace(/^transfer\.file\./, ""));
    return goTo(`${page}/${received.value.runId}`);
  };
}

/** Reads the form, and stops as soon as more has come than is taken. */
async function readForm(request: Request): Promise<FormDataEntryValue | null> {
  let size = 0;
  const counted = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        size += part.byteLength;
        if (size > LARGEST_BODY) controller.error(new TooLarge());
        else controller.enqueue(part);
      },
    }),
  );
  const headers = { "Content-Type": request.headers.get("content-type") ?? "" };
  try {
    return (await new Response(counted, { headers }).formData()).get("file");
  } catch (error) {
    throw size > LARGEST_BODY ? new TooLarge() : error;
  }
}

const goTo = (address: string) =>
  new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });
