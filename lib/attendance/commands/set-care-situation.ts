import "server-only";
import { and, eq } from "drizzle-orm";
import { careSituation } from "@/db/schema/absence";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { attendanceRoles } from "../access";
import { setCareSituationInput } from "../input/absence";
import { requireParticipation, situationOf } from "../queries/absences";

const act = "attendance.set-care-situation";

/** Tells what decides someone's days at a child's illness. Error: `errors.changed-meanwhile`. */
export const setCareSituation = command({
  name: act,
  input: setCareSituationInput,
  roles: attendanceRoles,
  async run(scope, { participationId, version, ...content }) {
    const { caseId, personId } = await requireParticipation(scope, participationId, act, {
      lock: true,
    });
    const before = await situationOf(scope, personId);
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const row = {
      ...content,
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
    };
    if (version === 0) {
      await scope.tx
        .insert(careSituation)
        .values({ municipalityId: scope.municipalityId, personId, ...row });
    } else {
      await scope.tx
        .update(careSituation)
        .set({ ...row, version: version + 1 })
        .where(
          and(
            eq(careSituation.municipalityId, scope.municipalityId),
            eq(careSituation.personId, personId),
          ),
        );
    }
    scope.audit({
      action: act,
      objectType: "care_situation",
      objectId: personId,
      caseId,
      personId,
      changes: changesBetween<Record<string, unknown>>(before, content),
    });
    return ok({ caseId, personId });
  },
});
