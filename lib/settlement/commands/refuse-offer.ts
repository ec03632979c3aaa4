import "server-only";
import { offerRefusal } from "@/db/schema/settlement";
import { closeCase } from "@/lib/cases/commands/close-case";
import { codeLabels } from "@/lib/people/queries/code-lists";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { settlementRoles } from "../access";
import { refuseOfferInput } from "../input";
import { flowForChange } from "../queries/case-flow";
import { interpreterProblems, withoutStale } from "../rules/interpreter";
import { whyNot } from "../rules/position";

/**
 * Records that the household refuses the one offer, what it had been told of the consequences and how,
 * and closes the case.
 *
 * Errors: `settlement.errors.*` on the fields, `errors.changed-meanwhile`.
 */
export const refuseOffer = command({
  name: "settlement.refuse-offer",
  input: refuseOfferInput,
  roles: settlementRoles,
  async run(scope, { caseId, version, refusedOn, toldOn, told, language, ...given }) {
    const found = await flowForChange(scope, caseId, "settlement.refuse-offer", { version });
    if (!found.ok) return found;
    const { head, comers, positions, record } = found.value;
    const talk = withoutStale({
      interpreterUse: given.interpreterUse,
      interpreterLanguage: language,
      interpreterCategory: given.interpreterCategory ?? null,
      interpreterDeviationReason: given.interpreterDeviationReason || null,
    });
    const problems: Record<string, string> = { ...interpreterProblems(talk) };
    if ((await codeLabels(scope, [["language", language]])).size === 0) {
      problems.language = "errors.invalid-value";
    }
    if (toldOn > refusedOn) problems.toldOn = "settlement.errors.told-after-refusal";
    if (record.refusal) problems.refusedOn = "settlement.errors.already-recorded";
    for (const { personId } of comers) {
      const position = positions.get(personId);
      const why = position && whyNot(position, "refuse_offer", refusedOn, scope.today);
      if (why) problems.refusedOn = why;
    }
    const fields = Object.entries(problems).map(([field, key]) => [field, [key]]);
    if (fields.length > 0) {
      return fail("errors.invalid-input", { fields: Object.fromEntries(fields) });
    }
    const { interpreterUse, interpreterCategory, interpreterDeviationReason } = talk;
    await scope.tx.insert(offerRefusal).values({
      municipalityId: scope.municipalityId,
      caseId,
      refusedOn,
      toldOn,
      told,
      language,
      interpreterUse,
      interpreterCategory,
      interpreterDeviationReason,
      ownWords: given.ownWords || null,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
      recordedAt: scope.now,
    });
    scope.audit({
      action: "settlement.refuse-offer",
      objectType: "offer_refusal",
      objectId: caseId,
      caseId,
      changes: [
        { field: "refusedOn", before: null, after: refusedOn },
        { field: "toldOn", before: null, after: toldOn },
        { field: "told", before: null, after: told },
        { field: "interpreterUse", before: null, after: interpreterUse },
        { field: "interpreterCategory", before: null, after: interpreterCategory },
      ],
    });
    scope.touch(caseId);
    const closed = await closeCase.within(scope, {
      caseId,
      version: head.version,
      reason: "offer_refused",
    });
    return closed.ok ? ok({ caseId }) : closed;
  },
});
