import "server-only";
import { benefitSetOff } from "@/db/schema/benefit";
import { benefitClaim } from "@/db/schema/benefit-claims";
import { caseHeader } from "@/lib/cases/queries/case-header";
import { lawOf } from "@/lib/law/queries/law";
import { issueLetter } from "@/lib/letters/commands/issue-letter";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { benefitRoles } from "../access";
import { recordClaimInput } from "../input/claims";
import { runOfMonth } from "../queries/runs";
import { letterFields } from "../rules/claim-letter";
import { isIndividualDecision } from "../rules/claims";
import { participantOfCase } from "./participant-of-case";

const act = "benefit.record-claim";

/**
 * Records what was decided of benefit that was paid too much or too little, and issues the letter where
 * it is an individual decision. What is set off is taken from the month on, and never more than was
 * decided.
 *
 * Errors: at `decidedOn` for a day ahead, at `month` for one that is approved, and those of `issueLetter`.
 */
export const recordClaim = command({
  name: act,
  input: recordClaimInput,
  roles: benefitRoles,
  async run(scope, { idempotencyKey: _key, language, plain, total, monthly, ...given }) {
    const { caseId, personId, resolution, cause, month, decidedOn, reason } = given;
    const opened = await participantOfCase(scope, { caseId, personId }, act);
    if (!opened.ok) return opened;
    if (decidedOn > scope.today) {
      const fields = { decidedOn: ["benefit.errors.decided-ahead"] };
      return fail("errors.invalid-input", { fields });
    }
    if ((await runOfMonth(scope, "introduction_benefit", month))?.status === "approved") {
      return fail("errors.invalid-input", { fields: { month: ["benefit.errors.month-stands"] } });
    }
    const id = newId();
    const dueOn = resolution === "demanded_back" ? (given.dueOn ?? null) : null;
    let letterId: string | null = null;
    if (isIndividualDecision(cause, resolution)) {
      const [header, law] = await Promise.all([caseHeader(scope, caseId), lawOf(scope)]);
      const issued = await issueLetter(scope, {
        kind: "benefit_decision",
        language,
        plain,
        caseId,
        subjectType: "benefit_claim",
        subjectId: id,
        recipient: { name: header.members.find((one) => one.personId === personId)?.name ?? "" },
        fields: letterFields(
          { ...given, resolution, cause, totalOre: total, monthlyOre: monthly ?? null, dueOn },
          law.on(decidedOn).row("BE-12")?.law ?? null,
          language,
        ),
      });
      if (!issued.ok) return issued;
      letterId = issued.value.letterId;
    }
    const setOffId = resolution === "set_off" ? newId() : null;
    if (setOffId) {
      await scope.tx.insert(benefitSetOff).values({
        municipalityId: scope.municipalityId,
        id: setOffId,
        personId,
        decidedOn,
        reason,
        totalOre: total,
        monthlyOre: monthly ?? total,
        firstMonth: month,
        changedBy: scope.actor.accountId,
        changedByName: scope.actor.name,
        changedAt: scope.now,
      });
    }
    await scope.tx.insert(benefitClaim).values({
      municipalityId: scope.municipalityId,
      id,
      ...given,
      totalOre: total,
      dueOn,
      setOffId,
      letterId,
      decidedBy: scope.actor.accountId,
      decidedByName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "benefit_claim",
      objectId: id,
      caseId,
      personId,
      reason,
      changes: [
        { field: "claimResolution", before: null, after: resolution },
        { field: "totalOre", before: null, after: total },
        { field: "decidedOn", before: null, after: decidedOn },
      ],
    });
    scope.touch(caseId);
    return ok({ claimId: id, caseId, personId });
  },
});
