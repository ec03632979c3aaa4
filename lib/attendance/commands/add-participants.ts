import "server-only";
import { inArray } from "drizzle-orm";
import { classParticipant } from "@/db/schema/attendance";
import { programmeParticipation } from "@/db/schema/programme";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { attendanceRoles } from "../access";
import { addParticipantsInput } from "../input/classes";
import { membersOf, requireClass } from "../queries/classes";
import { attendeesWhere } from "../queries/week";

const act = "attendance.add-participants";

/**
 * Puts participants in a class from a day. Someone who is in it already is left as they are. Errors:
 * at `fromOn` for a day on which the class is not held.
 *
 * @throws not found, for a participant whose case is not open to the actor
 */
export const addParticipants = command({
  name: act,
  input: addParticipantsInput,
  roles: attendanceRoles,
  async run(scope, { classId, participationIds, fromOn }) {
    const held = await requireClass(scope, classId, act, { lock: true });
    if (fromOn < held.fromOn || (held.toOn && fromOn > held.toOn)) {
      return fail("errors.invalid-input", {
        fields: { fromOn: ["attendance.errors.outside-class"] },
      });
    }
    const wanted = [...new Set(participationIds)];
    const found = await attendeesWhere(
      scope,
      inArray(programmeParticipation.id, wanted),
      { from: fromOn, to: "9999-12-31" },
      wanted.length,
    );
    const missing = wanted.find((id) => !found.some((one) => one.participationId === id));
    if (missing) {
      throw notFound({ action: act, objectType: "programme_participation", objectId: missing });
    }
    const { shown } = await membersOf(scope, classId);
    const isIn = new Set(
      shown
        .filter(({ toOn }) => toOn === null || toOn >= fromOn)
        .map(({ participationId }) => participationId),
    );
    const added = found.filter(({ participationId }) => !isIn.has(participationId));
    for (const { participationId, caseId, personId } of added) {
      const id = newId();
      await scope.tx.insert(classParticipant).values({
        municipalityId: scope.municipalityId,
        ...{ id, classId, participationId, fromOn },
        addedBy: scope.actor.accountId,
        addedByName: scope.actor.name,
      });
      scope.audit({
        action: act,
        objectType: "class_participant",
        objectId: id,
        caseId,
        personId,
        changes: [{ field: "fromOn", before: null, after: fromOn }],
      });
    }
    return ok({ classId, count: added.length });
  },
});
