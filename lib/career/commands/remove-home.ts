import "server-only";
import { and, eq } from "drizzle-orm";
import { homePeriod } from "@/db/schema/career";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { ok } from "@/lib/platform/result";
import { careerRoles } from "../access";
import { removeHomeInput } from "../input";

const act = "career.remove-home";

/** Takes away a home that was recorded by mistake; the trail keeps what it said. */
export const removeHome = command({
  name: act,
  input: removeHomeInput,
  roles: careerRoles,
  async run(scope, { caseId, homeId }) {
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const [gone] = await scope.tx
      .delete(homePeriod)
      .where(
        and(
          eq(homePeriod.municipalityId, scope.municipalityId),
          eq(homePeriod.caseId, caseId),
          eq(homePeriod.id, homeId),
        ),
      )
      .returning();
    if (!gone) throw notFound({ action: act, objectType: "home_period", objectId: homeId, caseId });
    scope.audit({
      action: act,
      objectType: "home_period",
      objectId: homeId,
      caseId,
      changes: [
        { field: "homeTenure", before: gone.tenure, after: null },
        { field: "fromOn", before: gone.fromOn, after: null },
        { field: "toOn", before: gone.toOn, after: null },
      ],
    });
    scope.touch(caseId);
    return ok({ caseId });
  },
});
