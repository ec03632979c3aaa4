import "server-only";
import { issueLetter } from "@/lib/letters/commands/issue-letter";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { sendOfferLetterInput } from "../input/offer-letter";
import { offerOrder } from "../queries/offer-order";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/**
 * Issues the letter that offers a home, frozen as it is; the day to answer by is that of the letter
 * from then on. Errors: those of `beginTenancyAct` and `issueLetter`; `housing.errors.answer-by-past`.
 */
export const sendOfferLetter = command({
  name: "housing.send-offer-letter",
  input: sendOfferLetterInput,
  roles: housingRoles,
  async run(scope, { version, ...given }) {
    const name = "housing.send-offer-letter";
    const read = { tenancyId: given.tenancyId, version };
    const begun = await beginTenancyAct(scope, name, "send_letter", read);
    if (!begun.ok) return begun;
    if (given.answerBy < scope.today) {
      const code = "housing.errors.answer-by-past";
      return fail(code, { fields: { answerBy: [code] } });
    }
    const issued = await issueLetter(scope, await offerOrder(scope, begun.value, given, name));
    if (!issued.ok) return issued;
    return writeTenancyAct(scope, name, "send_letter", begun.value.found, {
      happenedOn: scope.today,
      toDay: given.answerBy,
      set: { answerDueOn: given.answerBy },
    });
  },
});
