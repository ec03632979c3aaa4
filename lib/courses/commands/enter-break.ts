import "server-only";
import { schoolBreak } from "@/db/schema/courses";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { courseRoles } from "../access";
import { enterBreakInput } from "../input";

/** Enters a break of the municipality's schools. */
export const enterBreak = command({
  name: "courses.enter-break",
  input: enterBreakInput,
  roles: courseRoles,
  async run(scope, { idempotencyKey: _, ...content }) {
    const breakId = newId();
    await scope.tx.insert(schoolBreak).values({
      municipalityId: scope.municipalityId,
      id: breakId,
      ...content,
      enteredBy: scope.actor.accountId,
      enteredByName: scope.actor.name,
      createdAt: scope.now,
    });
    scope.audit({
      action: "courses.enter-break",
      objectType: "school_break",
      objectId: breakId,
      changes: changesBetween<Record<string, unknown>>(
        {},
        { breakName: content.name, fromOn: content.fromOn, toOn: content.toOn },
      ),
    });
    return ok({ breakId });
  },
});
