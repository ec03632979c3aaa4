import "server-only";
import { type HomeInput, writeHome as writeAnyHome } from "@/lib/dwellings/commands/write-home";
import { fail, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { othersOnDwelling } from "../queries/dwelling-use";

/**
 * The dwelling of an application, as `writeHome` of dwellings; one that stands at the address already
 * comes with how it is used, so that it can be chosen. Part of the commands of an application.
 */
export async function writeHome(
  scope: Scope,
  home: HomeInput,
  of: { caseId: string; action: string },
): Promise<Result<string | null>> {
  const written = await writeAnyHome(scope, home, of);
  if (written.ok || written.error.code !== "dwellings.errors.already-registered") return written;
  const standing = written.error.data as { dwellingId?: string } | undefined;
  if (!standing?.dwellingId) return written;
  const use = await othersOnDwelling(scope, standing.dwellingId, of.caseId);
  return fail("dwellings.errors.already-registered", { data: { ...standing, ...use } });
}
