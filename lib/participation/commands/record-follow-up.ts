import "server-only";
import { followUpRecord } from "@/db/schema/participation";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { followUpRoles } from "../access";
import { recordFollowUpInput } from "../input";
import { recordParts } from "./record-parts";

/** Records what was gone through or agreed with someone in the years after the settlement. */
export const recordFollowUp = command({
  name: "participation.record-follow-up",
  input: recordFollowUpInput,
  roles: followUpRoles,
  async run(scope, { caseId, idempotencyKey: _, ...content }) {
    const act = "participation.record-follow-up";
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const parts = await recordParts(scope, act, caseId, content);
    if (!parts.ok) return parts;
    const recordId = newId();
    await scope.tx.insert(followUpRecord).values({
      municipalityId: scope.municipalityId,
      id: recordId,
      caseId,
      ...parts.value,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "follow_up_record",
      objectId: recordId,
      caseId,
      ...(parts.value.personId && { personId: parts.value.personId }),
      changes: [{ field: "followUpKind", before: null, after: parts.value.kind }],
    });
    scope.touch(caseId);
    return ok({ recordId, caseId });
  },
});
