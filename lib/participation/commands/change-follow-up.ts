import "server-only";
import { and, eq } from "drizzle-orm";
import { followUpRecord } from "@/db/schema/participation";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { followUpRoles } from "../access";
import { changeFollowUpInput } from "../input";
import { recordForChange } from "../queries/records";
import { recordParts } from "./record-parts";

/** Corrects a record of follow-up; of what kind it is stays. */
export const changeFollowUp = command({
  name: "participation.change-follow-up",
  input: changeFollowUpInput,
  roles: followUpRoles,
  async run(scope, { recordId, version, ...content }) {
    const act = "participation.change-follow-up";
    const found = await recordForChange(scope, recordId, act);
    if (!found.ok) return found;
    const before = found.value;
    const { caseId, kind } = before;
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const parts = await recordParts(scope, act, caseId, { ...content, kind });
    if (!parts.ok) return parts;
    await scope.tx
      .update(followUpRecord)
      .set({ ...parts.value, version: version + 1 })
      .where(
        and(
          eq(followUpRecord.municipalityId, scope.municipalityId),
          eq(followUpRecord.id, recordId),
        ),
      );
    const { personId: _, ...told } = parts.value;
    scope.audit({
      action: act,
      objectType: "follow_up_record",
      objectId: recordId,
      caseId,
      fields: changesBetween<Record<string, unknown>>(before, told).map(({ field }) => field),
    });
    scope.touch(caseId);
    return ok({ recordId, caseId });
  },
});
