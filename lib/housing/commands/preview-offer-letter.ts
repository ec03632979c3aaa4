import "server-only";
import { composeFor } from "@/lib/letters/queries/compose-letter";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { previewOfferLetterInput } from "../input/offer-letter";
import { offerOrder } from "../queries/offer-order";
import { requireTenancy } from "../queries/tenancies";
import { actsFrom } from "../rules/states";

/** The letter that offers a home as it would be sent now. Nothing is kept. Errors as `composeLetter`. */
export const previewOfferLetter = command({
  name: "housing.preview-offer-letter",
  input: previewOfferLetterInput,
  roles: housingRoles,
  async run(scope, given) {
    const action = "housing.preview-offer-letter";
    const opened = await requireTenancy(scope, given.tenancyId, action);
    if (!actsFrom(opened.found.status).includes("send_letter")) {
      return fail("housing.errors.not-from-here");
    }
    const order = await offerOrder(scope, opened, given, action);
    const composed = await composeFor(scope, opened.head, order);
    if (!composed.ok) return composed;
    scope.audit({ action, objectType: "letter", caseId: opened.head.id });
    return ok({ letter: composed.value.letter, notices: composed.value.notices });
  },
});
