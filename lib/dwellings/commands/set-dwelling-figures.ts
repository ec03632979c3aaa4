import "server-only";
import { and, eq } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { changesBetween } from "@/lib/platform/audit-trail";
import type { Scope } from "@/lib/platform/transaction";
import type { Dwelling } from "../types";

type Figures = Partial<
  Pick<Dwelling, "registeredPeople" | "registeredPeopleOn" | "minutesToSchool" | "minutesToWork">
>;

/** Enters what was looked up of a dwelling that is locked. Part of the commands that learn it. */
export async function setDwellingFigures(
  scope: Scope,
  before: Dwelling,
  figures: Figures,
  caseId: string,
): Promise<void> {
  const changes = changesBetween<Figures>(before, figures);
  if (changes.length === 0) return;
  await scope.tx
    .update(dwelling)
    .set({ ...figures, version: before.version + 1 })
    .where(and(eq(dwelling.municipalityId, scope.municipalityId), eq(dwelling.id, before.id)));
  scope.audit({
    action: "dwellings.set-figures",
    objectType: "dwelling",
    objectId: before.id,
    caseId,
    changes,
  });
}
