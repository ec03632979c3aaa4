import "server-only";
import { and, eq } from "drizzle-orm";
import { bulkInsert } from "@/db/bulk-insert";
import { jobbsjansenLevel } from "@/db/schema/jobbsjansen";
import type { LanguageLevels } from "@/lib/facts/vocabulary/language-levels";
import { fail } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { SKILLS } from "../rules/codes";
import type { Problem } from "../rules/participation";

/** The problems at their fields. */
export function refused(problems: readonly Problem[]) {
  const fields = Object.fromEntries(problems.map(({ field, code }) => [field, [code]]));
  return fail("errors.invalid-input", { fields });
}

/** Splits what was typed into the levels by skill and the rest. */
export function withoutLevels<T extends Required<LanguageLevels>>({
  listening,
  speaking,
  reading,
  writing,
  ...rest
}: T) {
  return { levels: { listening, speaking, reading, writing }, rest };
}

/** Writes the levels of a participation anew; a skill of which nothing is known has no row. */
export async function writeLevels(
  scope: Scope,
  participationId: string,
  { atStart, atEnd }: { atStart: LanguageLevels; atEnd: LanguageLevels },
): Promise<void> {
  const { municipalityId, tx } = scope;
  await tx
    .delete(jobbsjansenLevel)
    .where(
      and(
        eq(jobbsjansenLevel.municipalityId, municipalityId),
        eq(jobbsjansenLevel.participationId, participationId),
      ),
    );
  const rows = SKILLS.map((skill) => ({
    municipalityId,
    participationId,
    skill,
    atStart: atStart[skill] ?? null,
    atEnd: atEnd[skill] ?? null,
  }));
  await bulkInsert(
    tx,
    jobbsjansenLevel,
    rows.filter((row) => row.atStart !== null || row.atEnd !== null),
  );
}

/** The levels as fields of the trail, such as `startListening`. */
export function namedLevels(levels: LanguageLevels, at: "start" | "end"): Record<string, unknown> {
  return Object.fromEntries(
    SKILLS.map((skill) => [
      `${at}${skill.charAt(0).toUpperCase()}${skill.slice(1)}`,
      levels[skill] ?? null,
    ]),
  );
}
