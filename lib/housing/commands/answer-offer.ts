import "server-only";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { answerOfferInput } from "../input";
import { releasePlaces } from "./keep-places";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/**
 * What the household answers to an offer. With no, the places are free for others again at once.
 * Error, beside those of `beginTenancyAct`: `housing.errors.day-out-of-order`.
 */
export const answerOffer = command({
  name: "housing.answer-offer",
  input: answerOfferInput,
  roles: housingRoles,
  async run(scope, { answer, answeredOn, refusalReason, refusalNote, handoverPlannedOn, ...read }) {
    const name = "housing.answer-offer";
    const accepted = answer === "accepted";
    const act = accepted ? "accept" : "refuse";
    const begun = await beginTenancyAct(scope, name, act, read);
    if (!begun.ok) return begun;
    const { found } = begun.value;
    if (answeredOn > scope.today || (found.offeredOn && answeredOn < found.offeredOn)) {
      return fail("errors.invalid-input", {
        fields: { answeredOn: ["housing.errors.day-out-of-order"] },
      });
    }
    if (!accepted) await releasePlaces(scope, found.id);
    return writeTenancyAct(scope, name, act, found, {
      happenedOn: answeredOn,
      note: accepted ? null : refusalNote,
      set: accepted
        ? { answeredOn, handoverPlannedOn }
        : { answeredOn, refusalReason, refusalNote },
    });
  },
});
