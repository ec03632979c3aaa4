import "server-only";
import { and, eq } from "drizzle-orm";
import { benefitIncome } from "@/db/schema/benefit";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { benefitRoles } from "../access";
import { incomeInput } from "../input/facts";
import { incomesOf } from "../queries/recorded";
import { needsEarned } from "../rules/codes";
import type { Income } from "../types";
import { participantOfCase } from "./participant-of-case";

const act = "benefit.save-income";

/**
 * Records what a participant gets beside the benefit, or changes what is recorded.
 *
 * Errors: `errors.changed-meanwhile`.
 */
export const saveIncome = command({
  name: act,
  input: incomeInput,
  roles: benefitRoles,
  async run(scope, { caseId, personId, id, version, idempotencyKey: _key, ...given }) {
    const opened = await participantOfCase(scope, { caseId, personId }, act);
    if (!opened.ok) return opened;
    const before = id
      ? (await incomesOf(scope, [personId])).find((one) => one.id === id)
      : undefined;
    if (id && !before) {
      throw notFound({ action: act, objectType: "benefit_income", objectId: id, caseId });
    }
    if (before && before.version !== version) return fail("errors.changed-meanwhile");
    const content = {
      kind: given.kind,
      fromMonth: given.fromMonth,
      toMonth: given.toMonth ?? null,
      monthlyOre: given.monthly,
      minutes: given.kind === "paid_work" ? (given.minutes ?? null) : null,
      earnedBefore: needsEarned(given.kind) ? given.earnedBefore === "yes" : null,
    };
    const changed = {
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
    };
    const objectId = before?.id ?? newId();
    if (before) {
      await scope.tx
        .update(benefitIncome)
        .set({ ...content, ...changed, version: before.version + 1 })
        .where(
          and(
            eq(benefitIncome.municipalityId, scope.municipalityId),
            eq(benefitIncome.id, before.id),
          ),
        );
    } else {
      await scope.tx.insert(benefitIncome).values({
        municipalityId: scope.municipalityId,
        id: objectId,
        personId,
        ...content,
        ...changed,
      });
    }
    scope.audit({
      action: act,
      objectType: "benefit_income",
      objectId,
      caseId,
      personId,
      changes: changesBetween(before ? told(before) : {}, told(content)),
    });
    scope.touch(caseId);
    return ok({ id: objectId, caseId, personId });
  },
});

/** As the trail has it. */
function told({ kind, ...content }: Omit<Income, "id">) {
  const { fromMonth, toMonth, monthlyOre, minutes, earnedBefore } = content;
  return { benefitIncome: kind, fromMonth, toMonth, monthlyOre, minutes, earnedBefore };
}
