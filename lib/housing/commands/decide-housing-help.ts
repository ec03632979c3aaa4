import "server-only";
import { and, eq } from "drizzle-orm";
import { housingHelp } from "@/db/schema/housing";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { decideHousingHelpInput } from "../input/needs";
import { housingHelpForChange } from "../queries/home-needs";

/**
 * The individual decision on help with housing, with its main content (boligsosialloven § 7) and
 * grounds. Errors: `errors.changed-meanwhile`, `housing.errors.day-out-of-order`.
 */
export const decideHousingHelp = command({
  name: "housing.decide-housing-help",
  input: decideHousingHelpInput,
  roles: housingRoles,
  async run(scope, { helpId, version, ...decision }) {
    const act = "housing.decide-housing-help";
    const opened = await housingHelpForChange(scope, helpId, act);
    if (!opened.ok) return opened;
    const stands = opened.value;
    if (version !== stands.version) return fail("errors.changed-meanwhile", { data: stands });
    const { decidedOn, sentOn } = decision;
    const wrong: Record<string, string[]> = {};
    if (decidedOn < stands.requestedOn || decidedOn > scope.today) {
      wrong.decidedOn = ["housing.errors.day-out-of-order"];
    }
    if (sentOn && sentOn < decidedOn) wrong.sentOn = ["housing.errors.day-out-of-order"];
    if (Object.keys(wrong).length > 0) return fail("errors.invalid-input", { fields: wrong });
    await scope.tx
      .update(housingHelp)
      .set({
        ...decision,
        decidedBy: scope.actor.accountId,
        decidedByName: scope.actor.name,
        version: version + 1,
      })
      .where(and(eq(housingHelp.municipalityId, scope.municipalityId), eq(housingHelp.id, helpId)));
    const { caseId } = stands;
    scope.audit({ action: act, objectType: "housing_help", objectId: helpId, caseId });
    scope.touch(caseId);
    return ok({ helpId, caseId });
  },
});
