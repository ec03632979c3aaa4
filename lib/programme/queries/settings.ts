import "server-only";
import { asc, eq } from "drizzle-orm";
import { schoolBreak } from "@/db/schema/courses";
import { programmeSetting } from "@/db/schema/programme";
import { lawOf } from "@/lib/law/queries/law";
import type { Law } from "@/lib/law/types";
import type { Scope } from "@/lib/platform/transaction";
import { FULL_TIME } from "../rules/full-time";
import type { Period } from "../rules/plan-time";
import type { ProgrammeSettings } from "../types";

/** What the municipality has set, or the norms of practice as long as it has set nothing. */
export async function programmeSettings(scope: Scope): Promise<ProgrammeSettings> {
  const [row] = await scope.tx
    .select()
    .from(programmeSetting)
    .where(eq(programmeSetting.municipalityId, scope.municipalityId));
  if (!row) return { ...FULL_TIME, municipalityDuties: {}, version: 0 };
  const { fullTimeMinutes, fullTimeWithHomeworkMinutes, municipalityDuties, version } = row;
  return { fullTimeMinutes, fullTimeWithHomeworkMinutes, municipalityDuties, version };
}

/** Every school break that the municipality has set, those that are over too. */
export async function allSchoolBreaks(scope: Scope): Promise<Period[]> {
  return scope.tx
    .select({ from: schoolBreak.fromOn, to: schoolBreak.toOn })
    .from(schoolBreak)
    .where(eq(schoolBreak.municipalityId, scope.municipalityId))
    .orderBy(asc(schoolBreak.fromOn));
}

/** The law that plans are held against, as it stands for the municipality. */
export function lawOfPlans(scope: Scope): Promise<Law> {
  return lawOf(scope);
}
