import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { programmeParticipation } from "@/db/schema/programme";
import { type Change, changesBetween } from "@/lib/platform/audit-trail";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { Participation } from "@/lib/programme/types";

type EndFields = Partial<
  Pick<Participation, "endedOn" | "exitReason" | "statusAfterOneYear" | "statusAfterOneYearOn">
>;

/**
 * Sets what figures count a programme's end by. What came after another end than the one that stands
 * tells nothing of this one, and is set aside; it stays where it was recorded.
 *
 * Errors: `errors.changed-meanwhile` unless no version is named
 */
export async function changeEnd(
  scope: Scope,
  before: Participation,
  { version, after }: { version: number | null; after: EndFields },
): Promise<Result<{ changes: Change[] }>> {
  const moved = after.endedOn !== undefined && after.endedOn !== before.endedOn;
  const set: EndFields = {
    ...after,
    ...(moved && { statusAfterOneYear: null, statusAfterOneYearOn: null }),
  };
  const updated = await scope.tx
    .update(programmeParticipation)
    .set({ ...set, version: sql`${programmeParticipation.version} + 1` })
    .where(
      and(
        eq(programmeParticipation.municipalityId, scope.municipalityId),
        eq(programmeParticipation.id, before.id),
        version === null ? undefined : eq(programmeParticipation.version, version),
      ),
    )
    .returning({ id: programmeParticipation.id });
  if (updated.length === 0) return fail("errors.changed-meanwhile", { data: before });
  return ok({ changes: changesBetween<Record<string, unknown>>(before, set) });
}
