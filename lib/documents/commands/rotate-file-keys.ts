import "server-only";
import type { Ctx } from "@/lib/platform/context";
import { keepFile, needsNewKey, wholeFile } from "@/lib/platform/file-store";
import { inScope } from "@/lib/platform/transaction";
import { everyFile } from "../queries/every-file";

/**
 * Seals the files of a municipality anew under the active field key, one after the other while
 * people work; a stopped run goes on where it was. Each takes the place of the old one in one step.
 * Run by operations, not by a user.
 *
 * @returns how many were under an older key, and how many could not be read
 */
export async function rotateFileKeys(ctx: Ctx): Promise<{ rotated: number; unreadable: number }> {
  let rotated = 0;
  let unreadable = 0;
  for await (const { place, seal } of everyFile(ctx)) {
    if (!(await needsNewKey(place))) continue;
    const file = await wholeFile(place, seal);
    if (typeof file === "string") {
      unreadable += 1;
      continue;
    }
    await keepFile(place, file.read());
    rotated += 1;
  }
  if (rotated > 0) {
    await inScope(ctx, async (scope) =>
      scope.audit({ action: "documents.rotate-file-keys", objectType: "document" }),
    );
  }
  return { rotated, unreadable };
}
