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
  form: FormData,
) => Promise<Result<{ runId: string }>>;

/**
 * What takes a file from the form on an import page. A plain form post, so that it works before
 * JavaScript has loaded; what came of it is shown by the page that it leads to.
 */
export function takesFile(page: string, receive: Receive): Parameters<typeof route>[0] {
  const back = (code: string) => goTo(`${page}?feil=${encodeURIComponent(code)}`);
  return async (ctx, request) => {
    const sent = await sentFile(request);
    if ("fault" in sent) return back(sent.fault);
    const { form, ...file } = sent;
    const received = await receive(ctx, file, form);
    if (!received.ok) return back(received.error.code.replace(/^transfer\.file\./, ""));
    return goTo(`${page}/${received.value.runId}`);
  };
}

type Sent = { name: string; content: Buffer; form: FormData };

/** The file of a form, with what else it has; or why there is none, a key of `transfer.file`. */
export async function sentFile(request: Request): Promise<Sent | { fault: string }> {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BODY) {
    return { fault: "too-large" };
  }
  try {
    const form = await readForm(request);
    const file = form.get("file");
    if (!(file instanceof File) || file.name === "") return { fault: "missing" };
    return { name: file.name, content: Buffer.from(await file.arrayBuffer()), form };
  } catch (error) {
    return { fault: error instanceof TooLarge ? "too-large" : "interrupted" };
  }
}

/** Reads the form, and stops as soon as more has come than is taken. */
async function readForm(request: Request): Promise<FormData> {
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
    return await new Response(counted, { headers }).formData();
  } catch (error) {
    throw size > LARGEST_BODY ? new TooLarge() : error;
  }
}

export const goTo = (address: string) =>
  new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });
