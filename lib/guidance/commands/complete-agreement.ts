import "server-only";
import { and, eq } from "drizzle-orm";
import { guidanceAgreement } from "@/db/schema/guidance";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { guidanceRoles } from "../access";
import { completeAgreementInput } from "../input";
import { sessionForChange } from "../queries/sessions";

/** Marks an agreement as done today, or as not done after all. */
export const completeAgreement = command({
  name: "guidance.complete-agreement",
  input: completeAgreementInput,
  roles: guidanceRoles,
  async run(scope, { agreementId, done }) {
    const row = and(
      eq(guidanceAgreement.municipalityId, scope.municipalityId),
      eq(guidanceAgreement.id, agreementId),
    );
    const [agreement] = await scope.tx.select().from(guidanceAgreement).where(row);
    if (!agreement) {
      throw notFound({
        action: "guidance.complete-agreement",
        objectType: "guidance_agreement",
        objectId: agreementId,
      });
    }
    const found = await sessionForChange(scope, agreement.sessionId, "guidance.complete-agreement");
    if (!found.ok) return found;
    const session = found.value;
    if (session.status !== "finished") return fail("guidance.errors.session-not-finished");
    const doneOn = done ? scope.today : null;
    await scope.tx
      .update(guidanceAgreement)
      .set({ doneOn, doneBy: done ? scope.actor.accountId : null })
      .where(row);
    scope.audit({
      action: "guidance.complete-agreement",
      objectType: "guidance_agreement",
      objectId: agreementId,
      caseId: session.caseId,
      changes: [{ field: "doneOn", before: agreement.doneOn, after: doneOn }],
    });
    return ok({ caseId: session.caseId });
  },
});
