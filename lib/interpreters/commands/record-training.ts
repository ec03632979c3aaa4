import "server-only";
import { sql } from "drizzle-orm";
import { interpreterTraining } from "@/db/schema/interpreters";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { ok } from "@/lib/platform/result";
import { guidelineKeepers } from "../access";
import { recordTrainingInput } from "../input";
import { trainedStaff } from "../queries/guideline";

/** Notes who has gone through the guidelines and the interpreter's role, and when. */
export const recordTraining = command({
  name: "interpreters.record-training",
  input: recordTrainingInput,
  roles: guidelineKeepers,
  async run(scope, { accountIds, completedOn }) {
    const action = "interpreters.record-training";
    const staff = await trainedStaff(scope);
    const unknown = accountIds.find((id) => !staff.some((one) => one.id === id));
    if (unknown) throw notFound({ action, objectType: "account", objectId: unknown });
    await scope.tx
      .insert(interpreterTraining)
      .values(
        accountIds.map((accountId) => ({
          municipalityId: scope.municipalityId,
          accountId,
          completedOn,
          recordedByName: scope.actor.name,
        })),
      )
      .onConflictDoUpdate({
        target: [interpreterTraining.municipalityId, interpreterTraining.accountId],
        set: { completedOn, recordedByName: sql`excluded.recorded_by_name` },
      });
    for (const accountId of accountIds) {
      const before = staff.find(({ id }) => id === accountId)?.completedOn ?? null;
      scope.audit({
        action,
        objectType: "account",
        objectId: accountId,
        changes: [{ field: "trainedOn", before, after: completedOn }],
      });
    }
    return ok({ count: accountIds.length });
  },
});
