import "server-only";
import { and, eq } from "drizzle-orm";
import { schoolBreak } from "@/db/schema/courses";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { courseRoles } from "../access";
import { removeBreakInput } from "../input";
import { requireBreak } from "../queries/breaks";

/** Removes a break that was entered wrongly; courses keep their days. */
export const removeBreak = command({
  name: "courses.remove-break",
  input: removeBreakInput,
  roles: courseRoles,
  async run(scope, { breakId }) {
    const act = "courses.remove-break";
    const { name, fromOn, toOn } = await requireBreak(scope, breakId, act);
    await scope.tx
      .delete(schoolBreak)
      .where(
        and(eq(schoolBreak.municipalityId, scope.municipalityId), eq(schoolBreak.id, breakId)),
      );
    scope.audit({
      action: act,
      objectType: "school_break",
      objectId: breakId,
      changes: Object.entries({ breakName: name, fromOn, toOn }).map(([field, before]) => ({
        field,
        before,
        after: null,
      })),
    });
    return ok({});
  },
});
