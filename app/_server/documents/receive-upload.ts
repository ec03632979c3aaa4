import "server-only";
import type { RefusedFile, UploadOutcome } from "@/app/_ui/documents/upload-outcome";
import { dropFiles, type TakenFile, takeFile } from "@/lib/documents/commands/take-file";
import { LARGEST_TOGETHER, MOST_AT_ONCE } from "@/lib/documents/rules/kinds";
import type { Ctx } from "@/lib/platform/context";
import type { Result } from "@/lib/platform/result";
import { BrokenForm, fieldText, formParts, TooLargeForm } from "../multipart";

/** What keeps the good files together; `keys` are those that now belong to something. */
type Keep = (
  values: Record<string, string>,
  files: readonly TakenFile[],
) => Promise<Result<{ keys: readonly string[]; refused: readonly RefusedFile[] }>>;

/** Room for what a form puts around the files. */
const AROUND = 256 * 1024;
const LONGEST_NAME = 200;

type Received = {
  files: TakenFile[];
  refused: RefusedFile[];
  fields: Record<string, string>;
  code?: string;
};

/**
 * Takes in the files of a form as they come. The good ones are given to `keep` together, the others are
 * named with why; when the form breaks off, nothing is left of any.
 */
export async function receiveUpload(
  ctx: Ctx,
  request: Request,
  keep: Keep,
): Promise<UploadOutcome> {
  const received: Received = { files: [], refused: [], fields: {} };
  let kept: readonly string[] = [];
  try {
    const { refused, fields: values } = received;
    const code = await readForm(ctx, request, received);
    if (code) return { added: 0, refused: [], code, values };
    if (received.files.length === 0) {
      const missing = refused.length === 0 && { fields: { files: ["documents.errors.no-file"] } };
      return { added: 0, refused, values, ...missing };
    }
    const added = await keep(values, received.files);
    if (!added.ok) {
      const { code: failure, fields } = added.error;
      return { added: 0, refused, code: failure, values, ...(fields && { fields }) };
    }
    kept = added.value.keys;
    return { added: kept.length, refused: [...refused, ...added.value.refused], values };
  } finally {
    const left = received.files.filter(({ storageKey }) => !kept.includes(storageKey));
    await dropFiles(ctx, left);
  }
}

/** Reads the form into `received`; the code of what stopped it, if something did. */
async function readForm(
  ctx: Ctx,
  request: Request,
  received: Received,
): Promise<string | undefined> {
  const length = Number(request.headers.get("content-length") ?? 0);
  if (length > LARGEST_TOGETHER + AROUND) return "documents.refusals.too-large-together";
  if (!request.body) return "documents.refusals.interrupted";
  const type = request.headers.get("content-type") ?? "";
  try {
    let count = 0;
    for await (const part of formParts(request.body, type, LARGEST_TOGETHER + AROUND)) {
      if (part.fileName === null) {
        received.fields[part.name] = await fieldText(part);
        continue;
      }
      // A browser sends a nameless file when none was chosen.
      if (part.fileName === "") continue;
      const name = part.fileName.slice(0, LONGEST_NAME);
      count += 1;
      if (count > MOST_AT_ONCE) {
        const params = { most: MOST_AT_ONCE };
        received.refused.push({ name, code: "documents.refusals.too-many", params });
        continue;
      }
      const taken = await takeFile(ctx, { name, declared: part.declared, body: part.body });
      if (taken.ok) received.files.push(taken.value);
      else {
        const { code, params } = taken.error;
        received.refused.push({ name, code, ...(params && { params }) });
      }
    }
  } catch (error) {
    if (error instanceof TooLargeForm) return "documents.refusals.too-large-together";
    if (error instanceof BrokenForm || isCutOff(error)) return "documents.refusals.interrupted";
    throw error;
  }
  return undefined;
}

/** Whether the sender's line was cut. */
function isCutOff(error: unknown): boolean {
  const { code, name } = (error ?? {}) as { code?: string; name?: string };
  return code === "ECONNRESET" || code === "ERR_STREAM_PREMATURE_CLOSE" || name === "AbortError";
}
