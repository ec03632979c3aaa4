import "server-only";
import { and, eq } from "drizzle-orm";
import { classTimetable, programmeClass } from "@/db/schema/attendance";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { attendanceRoles } from "../access";
import { changeClassInput } from "../input/classes";
import { requireClass } from "../queries/classes";

const act = "attendance.change-class";

/**
 * Changes a class. Other hours than before begin on a day; what was registered by the hours before
 * stays as it is. Errors: `errors.changed-meanwhile`, and at `toOn`.
 */
export const changeClass = command({
  name: act,
  input: changeClassInput,
  roles: attendanceRoles,
  async run(scope, { classId, version, times, timesFrom, ...content }) {
    const before = await requireClass(scope, classId, act, { lock: true });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    if (content.toOn && content.toOn < content.fromOn) {
      return fail("errors.invalid-input", {
        fields: { toOn: ["attendance.errors.ends-before-start"] },
      });
    }
    await scope.tx
      .update(programmeClass)
      .set({ ...content, version: version + 1 })
      .where(
        and(
          eq(programmeClass.municipalityId, scope.municipalityId),
          eq(programmeClass.id, classId),
        ),
      );
    const last = before.timetables.at(-1);
    const others = JSON.stringify(last?.times ?? []) !== JSON.stringify(times);
    if (others) {
      const set = { times, setBy: scope.actor.accountId, setByName: scope.actor.name };
      await scope.tx
        .insert(classTimetable)
        .values({
          municipalityId: scope.municipalityId,
          classId,
          validFrom: last ? timesFrom : content.fromOn,
          ...set,
        })
        .onConflictDoUpdate({
          target: [classTimetable.municipalityId, classTimetable.classId, classTimetable.validFrom],
          set,
        });
    }
    const { name: className, provider: classProvider, ...rest } = content;
    scope.audit({
      action: act,
      objectType: "programme_class",
      objectId: classId,
      changes: [
        ...changesBetween<Record<string, unknown>>(
          { ...before, className: before.name, classProvider: before.provider },
          { className, classProvider, fromOn: rest.fromOn, toOn: rest.toOn },
        ),
        ...(others ? [{ field: "timetable", before: null, after: timesFrom }] : []),
      ],
    });
    return ok({ classId });
  },
});
