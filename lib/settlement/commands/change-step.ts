import "server-only";
import { and, eq } from "drizzle-orm";
import { settlementRecord } from "@/db/schema/settlement";
import { command } from "@/lib/platform/command";
import { caseRoles, hasRole } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { changeStepInput } from "../input";
import { recordForChange } from "../queries/record-for-change";
import { recordProblems } from "../rules/record-check";
import { contentOf, recordersOf, toldContent } from "../rules/steps";

/**
 * Corrects what was recorded of a step.
 *
 * Errors: as `settlement.record-step`, and `errors.changed-meanwhile` with what stands.
 */
export const changeStep = command({
  name: "settlement.change-step",
  input: changeStepInput,
  roles: caseRoles,
  async run(scope, { recordId, version, ...sent }) {
    const found = await recordForChange(scope, recordId, "settlement.change-step");
    if (!found.ok) return found;
    const { flow, stands, own } = found.value;
    const { step, personId } = stands;
    const caseId = flow.head.id;
    if (!hasRole(scope.actor, ...recordersOf(step))) return fail("settlement.errors.not-your-role");
    if (version !== stands.version) {
      const { doneOn, answer, note } = stands;
      return fail("errors.changed-meanwhile", {
        data: { doneOn, answer, note, version: stands.version },
      });
    }
    const content = contentOf(step, {
      doneOn: sent.doneOn ?? null,
      answer: sent.answer ?? null,
      note: sent.note || null,
    });
    const position = (personId && flow.positions.get(personId)) || null;
    const problems = recordProblems(step, content, { own, position, today: scope.today });
    const fields = Object.entries(problems).map(([field, key]) => [field, [key]]);
    if (fields.length > 0) {
      return fail("errors.invalid-input", { fields: Object.fromEntries(fields) });
    }
    await scope.tx
      .update(settlementRecord)
      .set({
        ...content,
        recordedBy: scope.actor.accountId,
        recordedByName: scope.actor.name,
        recordedAt: scope.now,
        version: version + 1,
      })
      .where(
        and(
          eq(settlementRecord.municipalityId, scope.municipalityId),
          eq(settlementRecord.id, recordId),
        ),
      );
    scope.audit({
      action: "settlement.change-step",
      objectType: "settlement_record",
      objectId: recordId,
      caseId,
      ...(personId && { personId }),
      changes: [
        { field: step, before: toldContent(step, stands), after: toldContent(step, content) },
      ],
    });
    scope.touch(caseId);
    return ok({ caseId, step });
  },
});
