import "server-only";
import { and, eq } from "drizzle-orm";
import { programmeExtension } from "@/db/schema/absence";
import { programmeParticipation } from "@/db/schema/programme";
import { lawOf } from "@/lib/law/queries/law";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { grantedMonths } from "@/lib/programme/queries/decisions";
import { attendanceRoles } from "../access";
import { extendProgrammeInput } from "../input/absence";
import {
  type AttendingParticipation,
  absenceOf,
  absencesOf,
  extensionsOf,
  requireParticipation,
} from "../queries/absences";
import { baseOf, type Extension, extensionOf } from "../rules/extension";

const act = "attendance.extend-programme";

/** The planned end counted with the absence that is registered; none without a planned end. */
export async function countedEnd(
  scope: Scope,
  participation: AttendingParticipation,
): Promise<Extension | null> {
  const { id, plannedEndOn } = participation;
  if (plannedEndOn === null) return null;
  const leaves = await absencesOf(scope, id);
  const [law, { days }, [last = null], granted] = await Promise.all([
    lawOf(scope),
    absenceOf(scope, participation, leaves),
    extensionsOf(scope, id),
    grantedMonths(scope, id),
  ]);
  const until = days.filter(({ day }) => day <= plannedEndOn);
  return extensionOf(law, baseOf(plannedEndOn, last, granted), until, scope.today);
}

/**
 * Counts the planned end of a programme from its absence and leave, and keeps how. Errors:
 * `errors.changed-meanwhile`, `attendance.errors.no-planned-end`, `attendance.errors.end-stands` when
 * the end is what the count gives.
 */
export const extendProgramme = command({
  name: act,
  input: extendProgrammeInput,
  roles: attendanceRoles,
  async run(scope, { participationId, version }) {
    const participation = await requireParticipation(scope, participationId, act, { lock: true });
    const { caseId, personId, plannedEndOn } = participation;
    if (participation.version !== version) return fail("errors.changed-meanwhile");
    const counted = await countedEnd(scope, participation);
    if (!counted || plannedEndOn === null) return fail("attendance.errors.no-planned-end");
    if (counted.newEndOn === plannedEndOn) return fail("attendance.errors.end-stands");
    await scope.tx.insert(programmeExtension).values({
      municipalityId: scope.municipalityId,
      ...{ id: newId(), participationId },
      baseEndOn: counted.baseEndOn,
      oldEndOn: plannedEndOn,
      newEndOn: counted.newEndOn,
      counted: counted.counted,
      tenths: counted.tenths,
      addedDays: counted.addedDays,
      ruleId: counted.rule.id,
      ruleVersion: counted.rule.version,
      setting: counted.setting.value,
      extendedBy: scope.actor.accountId,
      extendedByName: scope.actor.name,
    });
    await scope.tx
      .update(programmeParticipation)
      .set({ plannedEndOn: counted.newEndOn, version: version + 1 })
      .where(
        and(
          eq(programmeParticipation.municipalityId, scope.municipalityId),
          eq(programmeParticipation.id, participationId),
        ),
      );
    scope.audit({
      action: act,
      objectType: "programme_participation",
      objectId: participationId,
      caseId,
      personId,
      changes: [{ field: "plannedEndOn", before: plannedEndOn, after: counted.newEndOn }],
    });
    scope.touch(caseId);
    return ok({ caseId, personId, newEndOn: counted.newEndOn });
  },
});
