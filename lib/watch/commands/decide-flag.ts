import "server-only";
import { and, eq } from "drizzle-orm";
import { watchFlag } from "@/db/schema/watch";
import { command } from "@/lib/platform/command";
import { addMonths } from "@/lib/platform/dates";
import { fail, ok } from "@/lib/platform/result";
import { watcherRoles } from "../access";
import { decideFlagInput } from "../input";
import { basisInForce } from "../queries/basis";
import { sealDecision } from "../queries/decision";
import { requireFlag } from "../queries/flags";
import { REVIEW_MONTHS } from "../rules/signals";

/**
 * Says what is to be done with a flag, or says it anew. The trail tells that a named person has
 * decided, and not on what. Errors: `watch.errors.closed`, `watch.errors.reported-in-future`, and
 * `errors.changed-meanwhile` with the flag that stands.
 *
 * @throws not found for everyone who is not named, and while the watch is off
 */
export const decideFlag = command({
  name: "watch.decide-flag",
  input: decideFlagInput,
  roles: watcherRoles,
  async run(scope, { flagId, version, outcome, note, agreed, actOn, reportedTo, reportedOn }) {
    const flag = await requireFlag(scope, flagId);
    const basis = await basisInForce(scope);
    if (flag.version !== version) {
      return fail("errors.changed-meanwhile", {
        data: { ...flag.decision, version: flag.version },
      });
    }
    if (flag.state === "closed") return fail("watch.errors.closed");
    if (reportedOn && reportedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { reportedOn: ["watch.errors.reported-in-future"] },
      });
    }
    const followsUp = outcome === "follow_up";
    const reports = outcome === "report";
    const words = {
      note,
      agreed: followsUp ? agreed : null,
      actOn: followsUp ? (actOn ?? null) : null,
      reportedTo: reports ? reportedTo : null,
      reportedOn: reports ? (reportedOn ?? null) : null,
    };
    const written = await scope.tx
      .update(watchFlag)
      .set({
        state: "decided",
        outcome,
        sealedDecision: sealDecision(scope, flagId, words),
        decidedBy: scope.actor.accountId,
        decidedByName: scope.actor.name,
        decidedOn: scope.today,
        eraseOn: addMonths(scope.today, basis?.reviewMonths ?? REVIEW_MONTHS.default),
        version: version + 1,
      })
      .where(
        and(
          eq(watchFlag.municipalityId, scope.municipalityId),
          eq(watchFlag.id, flagId),
          eq(watchFlag.version, version),
        ),
      )
      .returning({ id: watchFlag.id });
    if (written.length === 0) {
      const standing = await requireFlag(scope, flagId);
      return fail("errors.changed-meanwhile", {
        data: { ...standing.decision, version: standing.version },
      });
    }
    scope.audit({ action: "watch.decide-flag", objectType: "watch" });
    return ok({ flagId });
  },
});
