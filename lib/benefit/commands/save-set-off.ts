import "server-only";
import { and, eq } from "drizzle-orm";
import { benefitSetOff } from "@/db/schema/benefit";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { benefitRoles } from "../access";
import { setOffInput } from "../input/facts";
import { isOfClaim } from "../queries/claims";
import { setOffsOf } from "../queries/recorded";
import { participantOfCase } from "./participant-of-case";

const act = "benefit.save-set-off";

/**
 * Records what was decided to be set off in later benefit, or changes it; what approved months have
 * taken stays taken.
 *
 * Errors: at `decidedOn` for a day ahead, at `total` when more than that is taken already,
 * `benefit.errors.set-off-of-claim` for another day or amount of one that a claim decided, and
 * `errors.changed-meanwhile`.
 */
export const saveSetOff = command({
  name: act,
  input: setOffInput,
  roles: benefitRoles,
  async run(scope, { caseId, personId, id, version, idempotencyKey: _key, ...given }) {
    const opened = await participantOfCase(scope, { caseId, personId }, act);
    if (!opened.ok) return opened;
    const before = id
      ? (await setOffsOf(scope, [personId])).find((one) => one.id === id)
      : undefined;
    if (id && !before) {
      throw notFound({ action: act, objectType: "benefit_set_off", objectId: id, caseId });
    }
    if (before && before.version !== version) return fail("errors.changed-meanwhile");
    if (given.decidedOn > scope.today) {
      const fields = { decidedOn: ["benefit.errors.decided-ahead"] };
      return fail("errors.invalid-input", { fields });
    }
    if (before && given.total < before.totalOre - before.leftOre) {
      return fail("errors.invalid-input", { fields: { total: ["benefit.errors.below-taken"] } });
    }
    // The letter of a claim tells the day and the amount.
    const amended =
      before && (given.total !== before.totalOre || given.decidedOn !== before.decidedOn);
    if (amended && (await isOfClaim(scope, before.id))) {
      return fail("benefit.errors.set-off-of-claim");
    }
    const content = {
      decidedOn: given.decidedOn,
      reason: given.reason,
      totalOre: given.total,
      monthlyOre: given.monthly,
      firstMonth: given.firstMonth,
      lastMonth: given.lastMonth ?? null,
    };
    const changed = {
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
    };
    const objectId = before?.id ?? newId();
    if (before) {
      await scope.tx
        .update(benefitSetOff)
        .set({ ...content, ...changed, version: before.version + 1 })
        .where(
          and(
            eq(benefitSetOff.municipalityId, scope.municipalityId),
            eq(benefitSetOff.id, before.id),
          ),
        );
    } else {
      await scope.tx.insert(benefitSetOff).values({
        municipalityId: scope.municipalityId,
        id: objectId,
        personId,
        ...content,
        ...changed,
      });
    }
    const { decidedOn, reason, totalOre, monthlyOre, firstMonth, lastMonth } = before ?? {};
    scope.audit({
      action: act,
      objectType: "benefit_set_off",
      objectId,
      caseId,
      personId,
      changes: changesBetween(
        before ? { decidedOn, reason, totalOre, monthlyOre, firstMonth, lastMonth } : {},
        content,
      ),
    });
    scope.touch(caseId);
    return ok({ id: objectId, caseId, personId });
  },
});
