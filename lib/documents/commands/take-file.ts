import "server-only";
import type { Ctx } from "@/lib/platform/context";
import { unavailable } from "@/lib/platform/errors";
import { eraseFile, type FileSeal, isStoreFault, keepFile } from "@/lib/platform/file-store";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import { checkContent } from "../queries/check-content";
import { LARGEST_DOCUMENT, type MediaType } from "../rules/kinds";

/**
 * A file that was found fit and is kept, and belongs to no document yet. As JSON it has no key, so
 * that the same file sent twice looks the same.
 */
export class TakenFile {
  readonly #storageKey: string;
  constructor(
    readonly name: string,
    readonly mediaType: MediaType,
    readonly seal: FileSeal,
    storageKey: string,
  ) {
    this.#storageKey = storageKey;
  }

  get storageKey(): string {
    return this.#storageKey;
  }
}

/**
 * Reads a file as it arrives, looks into it and keeps it, sealed. More than is taken is thrown away
 * as it comes. What becomes no document is to be dropped with `dropFiles`.
 *
 * Errors: `documents.refusals.*`.
 * @throws DomainError `unavailable` when it cannot be kept; what the sender's line throws
 */
export async function takeFile(
  { municipalityId }: Ctx,
  file: { name: string; declared: string; body: AsyncIterable<Uint8Array> },
): Promise<Result<TakenFile>> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.body) {
    size += part.byteLength;
    if (size > LARGEST_DOCUMENT) parts = [];
    else parts.push(part);
  }
  if (size > LARGEST_DOCUMENT) return fail("documents.refusals.too-large");
  const checked = await checkContent({ ...file, bytes: Buffer.concat(parts) });
  if (!checked.ok) return checked;
  const { mediaType, bytes } = checked.value;
  const storageKey = newId();
  try {
    const seal = await keepFile({ municipalityId, storageKey }, [bytes]);
    return ok(new TakenFile(file.name, mediaType, seal, storageKey));
  } catch (error) {
    throw isStoreFault(error) ? unavailable() : error;
  }
}

/** Erases files that became no document. */
export async function dropFiles(
  { municipalityId }: Ctx,
  files: readonly TakenFile[],
): Promise<void> {
  for (const { storageKey } of files) await eraseFile({ municipalityId, storageKey });
}
