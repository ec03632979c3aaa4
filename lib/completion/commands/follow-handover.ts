import "server-only";
import { and, eq } from "drizzle-orm";
import { programmeHandover } from "@/db/schema/completion";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { completionRoles } from "../access";
import { followHandoverInput } from "../input";
import { programmeForChange } from "../queries/programme-for-change";

const act = "completion.follow-handover";

/**
 * Puts down that the note was sent, that the receiver has taken over, or that the participant has
 * withdrawn the consent. A note is sent only while the consent stands.
 *
 * Errors: `errors.changed-meanwhile`, and those of the fields
 */
export const followHandover = command({
  name: act,
  input: followHandoverInput,
  roles: completionRoles,
  async run(scope, { handoverId, version, sentOn, acknowledgedOn, acknowledgedBy, ...given }) {
    const own = and(
      eq(programmeHandover.municipalityId, scope.municipalityId),
      eq(programmeHandover.id, handoverId),
    );
    const [before] = await scope.tx.select().from(programmeHandover).where(own);
    if (!before) {
      throw notFound({ action: act, objectType: "programme_handover", objectId: handoverId });
    }
    const found = await programmeForChange(scope, before.participationId, act);
    if (!found.ok) return found;
    const { caseId, personId } = found.value;
    const fields: Record<string, string[]> = {};
    const late = (day: string | null) => day !== null && day > scope.today;
    if (late(sentOn)) fields.sentOn = ["completion.errors.in-future"];
    if (sentOn && sentOn !== before.sentOn && before.consent !== "given") {
      fields.sentOn = ["completion.errors.nothing-without-consent"];
    }
    if (late(acknowledgedOn)) fields.acknowledgedOn = ["completion.errors.in-future"];
    else if (acknowledgedOn && acknowledgedOn < before.heldOn) {
      fields.acknowledgedOn = ["completion.errors.before-meeting"];
    }
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    const withdraws = given.consentWithdrawn && before.consent === "given";
    const after = {
      sentOn,
      acknowledgedOn,
      acknowledgedBy,
      consent: withdraws ? "withdrawn" : before.consent,
    };
    const changed = await scope.tx
      .update(programmeHandover)
      .set({ ...after, version: version + 1 })
      .where(and(own, eq(programmeHandover.version, version)))
      .returning({ id: programmeHandover.id });
    if (changed.length === 0) return fail("errors.changed-meanwhile", { data: before });
    scope.audit({
      action: act,
      objectType: "programme_handover",
      objectId: handoverId,
      caseId,
      personId,
      changes: changesBetween<Record<string, unknown>>(
        {
          sentOn: before.sentOn,
          acknowledgedOn: before.acknowledgedOn,
          handoverConsent: before.consent,
        },
        { sentOn, acknowledgedOn, handoverConsent: after.consent },
      ),
    });
    scope.touch(caseId);
    return ok({ participationId: before.participationId, caseId, personId });
  },
});
