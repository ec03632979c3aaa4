import "server-only";
import { contentDisposition } from "@/lib/documents/rules/content-disposition";
import type { WholeFile } from "@/lib/platform/file-store";

/**
 * What a browser may do with what someone handed in: show it, and nothing else. It has an origin of
 * its own, runs nothing and fetches nothing.
 */
const POLICY =
  "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** A file that someone handed in, seen to be whole, as a browser gets it. */
export function fileResponse(
  { mediaType, fileName }: { mediaType: string; fileName: string },
  file: WholeFile,
  { inline }: { inline: boolean },
): Response {
  return new Response(streamOf(file), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": contentDisposition(fileName, inline),
      "Content-Security-Policy": POLICY,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function streamOf({ read, close }: WholeFile) {
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
