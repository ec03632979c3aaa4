import "server-only";
import { and, eq } from "drizzle-orm";
import { benefitSituation } from "@/db/schema/benefit";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { benefitRoles } from "../access";
import { situationInput } from "../input/facts";
import { partnersToChoose } from "../queries/partners-to-choose";
import { situationsOf } from "../queries/recorded";
import { overlap, sameMatter } from "../rules/situations";
import type { Situation } from "../types";
import { participantOfCase } from "./participant-of-case";

const act = "benefit.save-situation";

/**
 * Records where a participant lives or with whom, or changes what is recorded.
 *
 * Errors: at `fromOn` when another answer to the same question covers some of the days, at
 * `partnerId` for someone outside the household, and `errors.changed-meanwhile`.
 */
export const saveSituation = command({
  name: act,
  input: situationInput,
  roles: benefitRoles,
  async run(scope, { caseId, personId, id, version, idempotencyKey: _key, ...given }) {
    const opened = await participantOfCase(scope, { caseId, personId }, act);
    if (!opened.ok) return opened;
    const all = await situationsOf(scope, [personId]);
    const before = id ? all.find((one) => one.id === id) : undefined;
    if (id && !before) {
      throw notFound({ action: act, objectType: "benefit_situation", objectId: id, caseId });
    }
    if (before && before.version !== version) return fail("errors.changed-meanwhile");
    const isCouple = given.kind === "couple_without_children";
    const content = {
      kind: given.kind,
      fromOn: given.fromOn,
      toOn: given.toOn ?? null,
      partnerId: isCouple ? (given.partnerId ?? null) : null,
    };
    if (isCouple) {
      const choosable = await partnersToChoose(scope, caseId, personId);
      if (!choosable.some((one) => one.personId === content.partnerId)) {
        const fields = { partnerId: ["benefit.errors.not-in-household"] };
        return fail("errors.invalid-input", { fields });
      }
    }
    const others = all.filter((one) => one.id !== id && sameMatter(one.kind, content.kind));
    if (others.some((one) => overlap(one, content))) {
      return fail("errors.invalid-input", { fields: { fromOn: ["benefit.errors.overlaps"] } });
    }
    const changed = {
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
    };
    const objectId = before?.id ?? newId();
    if (before) {
      await scope.tx
        .update(benefitSituation)
        .set({ ...content, ...changed, version: before.version + 1 })
        .where(
          and(
            eq(benefitSituation.municipalityId, scope.municipalityId),
            eq(benefitSituation.id, before.id),
          ),
        );
    } else {
      await scope.tx.insert(benefitSituation).values({
        municipalityId: scope.municipalityId,
        id: objectId,
        personId,
        ...content,
        ...changed,
      });
    }
    scope.audit({
      action: act,
      objectType: "benefit_situation",
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
function told({ kind, fromOn, toOn, partnerId }: Situation) {
  return { benefitSituation: kind, fromOn, toOn, partnerId };
}
