import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { educationRecognition } from "@/db/schema/programme";
import type { Scope } from "@/lib/platform/transaction";
import type { Recognition } from "../types";

/** What is known of the recognition of some people's education from abroad. */
export async function recognitionsOf(
  scope: Scope,
  personIds: readonly string[],
): Promise<Recognition[]> {
  if (personIds.length === 0) return [];
  const rows = await scope.tx
    .select({
      personId: educationRecognition.personId,
      status: educationRecognition.status,
      statusOn: educationRecognition.statusOn,
      note: educationRecognition.note,
      version: educationRecognition.version,
    })
    .from(educationRecognition)
    .where(
      and(
        eq(educationRecognition.municipalityId, scope.municipalityId),
        inArray(educationRecognition.personId, [...personIds]),
      ),
    );
  return rows as Recognition[];
}
