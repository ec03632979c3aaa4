import "server-only";
import { and, eq } from "drizzle-orm";
import { jobbsjansenAssessment } from "@/db/schema/jobbsjansen";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { jobbsjansenRoles } from "../access";
import { assessOfferInput } from "../input";
import { assessmentsOf } from "../queries/assessments";
import { requireCandidate } from "../queries/candidate";
import { refused } from "./command-parts";
import { toldChanges } from "./told-changes";

const ACTION = "jobbsjansen.assess-offer";

/**
 * Records how Jobbsjansen or a similar offer was considered together with someone who is at home
 * without a programme, and what the person answered. Errors: a day that has not been, and
 * `errors.changed-meanwhile` with what stands.
 *
 * @throws not found, also for a child and for someone outside the household
 */
export const assessOffer = command({
  name: ACTION,
  input: assessOfferInput,
  roles: jobbsjansenRoles,
  async run(scope, { caseId, personId, version, ...typed }) {
    const opened = await caseForChange(scope, caseId, ACTION);
    if (!opened.ok) return opened;
    await requireCandidate(scope, caseId, personId, ACTION);
    const [before] = await assessmentsOf(scope, { caseIds: [caseId], personId });
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before ?? { version: 0 } });
    }
    if (typed.assessedOn > scope.today) {
      return refused([{ field: "assessedOn", code: "jobbsjansen.errors.in-future" }]);
    }
    const { municipalityId, tx, actor } = scope;
    const id = before?.id ?? newId();
    const content = { ...typed, recordedBy: actor.accountId, recordedByName: actor.name };
    if (before) {
      await tx
        .update(jobbsjansenAssessment)
        .set({ ...content, version: version + 1 })
        .where(
          and(
            eq(jobbsjansenAssessment.municipalityId, municipalityId),
            eq(jobbsjansenAssessment.id, id),
          ),
        );
    } else {
      await tx
        .insert(jobbsjansenAssessment)
        .values({ municipalityId, id, caseId, personId, ...content });
    }
    scope.audit({
      action: ACTION,
      objectType: "jobbsjansen_assessment",
      objectId: id,
      caseId,
      personId,
      changes: toldChanges(before ?? {}, typed),
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});
