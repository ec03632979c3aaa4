import "server-only";
import { classTimetable, programmeClass } from "@/db/schema/attendance";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { attendanceRoles } from "../access";
import { createClassInput } from "../input/classes";

/** Makes a class with its hours. Errors: at `toOn` when it ends before it begins. */
export const createClass = command({
  name: "attendance.create-class",
  input: createClassInput,
  roles: attendanceRoles,
  async run(scope, { times, idempotencyKey: _, ...content }) {
    if (content.toOn && content.toOn < content.fromOn) {
      return fail("errors.invalid-input", {
        fields: { toOn: ["attendance.errors.ends-before-start"] },
      });
    }
    const classId = newId();
    await scope.tx
      .insert(programmeClass)
      .values({ municipalityId: scope.municipalityId, id: classId, ...content });
    await scope.tx.insert(classTimetable).values({
      municipalityId: scope.municipalityId,
      classId,
      validFrom: content.fromOn,
      times,
      setBy: scope.actor.accountId,
      setByName: scope.actor.name,
    });
    scope.audit({
      action: "attendance.create-class",
      objectType: "programme_class",
      objectId: classId,
      changes: [{ field: "className", before: null, after: content.name }],
    });
    return ok({ classId });
  },
});
