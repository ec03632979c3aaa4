import "server-only";
import { and, eq } from "drizzle-orm";
import { selfSettlementApplication, selfSettlementStep } from "@/db/schema/self-settlement";
import { changesBetween } from "@/lib/platform/audit-trail";
import { hasRole } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import { forbidden } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { WHEREABOUTS, withoutWhereabouts } from "../rules/sight";
import { type ApplicationAct, applicationMove } from "../rules/states";
import type { Application } from "../types";

/** Columns of an application that a write sets. */
export type ApplicationColumns = Partial<typeof selfSettlementApplication.$inferInsert>;

/** What an act says beside where it leads. */
export type StepContent = {
  happenedOn: PlainDate;
  reasons?: readonly string[];
  note?: string | null | undefined;
  /** Typed ground for passing a gate. */
  overrideReason?: string | null | undefined;
  set?: ApplicationColumns;
};

/** Acts whose object is the application itself. */
const OF_APPLICATION: readonly ApplicationAct[] = ["approve", "reject", "withdraw"];

/** The act as the trail and the commands call it. */
export function actName(act: ApplicationAct): string {
  const stem = act.replaceAll("_", "-");
  return `self-settlement.${stem}${OF_APPLICATION.includes(act) ? "-application" : ""}`;
}

/** Someone else was first: what stands now, without what tells where the household is to live. */
export function changedMeanwhile(application: Application): Result<never> {
  return fail("errors.changed-meanwhile", { data: withoutWhereabouts(application) });
}

/**
 * Puts changed columns on the trail: all by name, and with their content those that do not tell of
 * the household's whereabouts, since a grade may come later.
 */
export function trailOf(application: Application, after: ApplicationColumns) {
  const changes = changesBetween<Record<string, unknown>>(application, after);
  const hidden = new Set<string>([...WHEREABOUTS, "helperPhoneKey", "helperEmailKey"]);
  const named = changes.map((one) =>
    one.field === "state" ? { ...one, field: "applicationState" } : one,
  );
  return {
    fields: named.map(({ field }) => field),
    changes: named.filter(({ field }) => !hidden.has(field)),
  };
}

/**
 * Does an act on an application that was read for a change: the table's word on where from and who,
 * the new state, the step and the trail. Gates are asked by the commands, which know what they need.
 *
 * Errors: `self-settlement.errors.not-from-here`, `errors.changed-meanwhile` with what stands.
 * @throws forbidden when the table gives the act to other roles
 */
export async function writeStep(
  scope: Scope,
  application: Application,
  act: ApplicationAct,
  version: number,
  { happenedOn, reasons = [], note, overrideReason, set = {} }: StepContent,
): Promise<Result<{ applicationId: string; caseId: string }>> {
  const action = actName(act);
  const { id: applicationId, caseId, state } = application;
  const move = applicationMove(act);
  if (!hasRole(scope.actor, ...move.who)) {
    throw forbidden("errors.forbidden", { action, objectType: "command", caseId });
  }
  if (version !== application.version) return changedMeanwhile(application);
  if (!move.from.includes(state)) return fail("self-settlement.errors.not-from-here");
  const after = {
    ...set,
    state: move.to,
    stateSince: happenedOn,
    ...(move.to === "ended" && { endedOn: happenedOn }),
  };
  await scope.tx
    .update(selfSettlementApplication)
    .set({ ...after, version: version + 1 })
    .where(
      and(
        eq(selfSettlementApplication.municipalityId, scope.municipalityId),
        eq(selfSettlementApplication.id, applicationId),
      ),
    );
  await scope.tx.insert(selfSettlementStep).values({
    municipalityId: scope.municipalityId,
    id: newId(),
    applicationId,
    act,
    fromState: state,
    toState: move.to,
    happenedOn,
    dwellingId: set.dwellingId ?? application.dwellingId,
    reasons: [...reasons],
    note: note ?? null,
    byId: scope.actor.accountId,
    byName: scope.actor.name,
    recordedAt: scope.now,
  });
  scope.audit({
    action,
    objectType: "self_settlement_application",
    objectId: applicationId,
    caseId,
    reason: overrideReason ?? undefined,
    ...trailOf(application, after),
  });
  scope.touch(caseId);
  return ok({ applicationId, caseId });
}
