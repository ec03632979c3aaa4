import "server-only";
import { eq } from "drizzle-orm";
import { interpreterGuideline, interpreterTraining } from "@/db/schema/interpreters";
import type { Scope } from "@/lib/platform/transaction";
import { staffWithRole } from "@/lib/users/queries/accounts";
import { interpreterRoles } from "../access";
import type { Guideline, TrainedStaff } from "../types";

/** The written guidelines, or null where there are none. */
export async function guideline(scope: Scope): Promise<Guideline | null> {
  const [row] = await scope.tx
    .select({
      adoptedOn: interpreterGuideline.adoptedOn,
      text: interpreterGuideline.text,
      link: interpreterGuideline.link,
      noShowFee: interpreterGuideline.noShowFee,
      noShowFeeFrom: interpreterGuideline.noShowFeeFrom,
      version: interpreterGuideline.version,
    })
    .from(interpreterGuideline)
    .where(eq(interpreterGuideline.municipalityId, scope.municipalityId));
  return row ?? null;
}

/** Active staff who book interpreters, by name, with the day on which each was trained. */
export async function trainedStaff(scope: Scope): Promise<TrainedStaff[]> {
  const [staff, trained] = await Promise.all([
    staffWithRole(scope, interpreterRoles),
    scope.tx
      .select({
        accountId: interpreterTraining.accountId,
        completedOn: interpreterTraining.completedOn,
      })
      .from(interpreterTraining)
      .where(eq(interpreterTraining.municipalityId, scope.municipalityId)),
  ]);
  const days = new Map(trained.map(({ accountId, completedOn }) => [accountId, completedOn]));
  return staff.map(({ id, name }) => ({ id, name, completedOn: days.get(id) ?? null }));
}
