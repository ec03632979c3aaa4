import "server-only";
import { housingHelp } from "@/db/schema/housing";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { requestHousingHelpInput } from "../input/needs";

/** The household has asked for help with housing. Error: `housing.errors.day-out-of-order`. */
export const requestHousingHelp = command({
  name: "housing.request-housing-help",
  input: requestHousingHelpInput,
  roles: housingRoles,
  async run(scope, { caseId, requestedOn, request }) {
    const act = "housing.request-housing-help";
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    if (requestedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { requestedOn: ["housing.errors.day-out-of-order"] },
      });
    }
    const helpId = newId();
    await scope.tx
      .insert(housingHelp)
      .values({ municipalityId: scope.municipalityId, id: helpId, caseId, requestedOn, request });
    scope.audit({ action: act, objectType: "housing_help", objectId: helpId, caseId });
    scope.touch(caseId);
    return ok({ helpId, caseId });
  },
});
