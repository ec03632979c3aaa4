import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { programmeParticipation } from "@/db/schema/programme";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { changeProgrammeInput } from "../input";
import { decisionsOfParticipations } from "../queries/decisions";
import { participationForChange } from "../queries/participations";
import { endFromStart } from "../rules/planned-end";
import { checkContent } from "./check-content";

/**
 * Changes a person's introduction programme on the way to its end. A start on another day than was
 * decided moves an end that was counted from it.
 */
export const changeProgramme = command({
  name: "programme.change-programme",
  input: changeProgrammeInput,
  roles: programmeRoles,
  async run(scope, { participationId, version, ...input }) {
    const found = await participationForChange(
      scope,
      participationId,
      "programme.change-programme",
    );
    if (!found.ok) return found;
    const before = found.value;
    const { endedOn, exitReason, statusAfterOneYear, statusAfterOneYearOn } = before;
    const stands = { endedOn, exitReason, statusAfterOneYear, statusAfterOneYearOn };
    const checked = await checkContent(scope, {
      ...stands,
      statusAfterOneYear: statusAfterOneYear as "work" | null,
      ...input,
    });
    if (!checked.ok) return checked;
    const typed = checked.value;
    const endStands = typed.plannedEndOn === before.plannedEndOn;
    const after =
      endStands && typed.startedOn !== before.startedOn
        ? {
            ...typed,
            plannedEndOn: endFromStart(
              await decisionsOfParticipations(scope, [participationId]),
              before,
              typed.startedOn,
            ),
          }
        : typed;
    const updated = await scope.tx
      .update(programmeParticipation)
      .set({ ...after, version: sql`${programmeParticipation.version} + 1` })
      .where(
        and(
          eq(programmeParticipation.municipalityId, scope.municipalityId),
          eq(programmeParticipation.id, participationId),
          eq(programmeParticipation.version, version),
        ),
      )
      .returning({ id: programmeParticipation.id });
    if (updated.length === 0) return fail("errors.changed-meanwhile", { data: before });
    scope.audit({
      action: "programme.change-programme",
      objectType: "programme_participation",
      objectId: participationId,
      caseId: before.caseId,
      personId: before.personId,
      changes: changesBetween(before, after),
    });
    scope.touch(before.caseId);
    return ok({ participationId, caseId: before.caseId });
  },
});
