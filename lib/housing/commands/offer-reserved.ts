import "server-only";
import { command } from "@/lib/platform/command";
import { housingRoles } from "../access";
import { offerReservedInput } from "../input";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/** Offers the household the home that has been kept for it. Errors: those of `beginTenancyAct`. */
export const offerReserved = command({
  name: "housing.offer-reserved",
  input: offerReservedInput,
  roles: housingRoles,
  async run(scope, { answerDueOn, ...read }) {
    const name = "housing.offer-reserved";
    const begun = await beginTenancyAct(scope, name, "offer", read);
    if (!begun.ok) return begun;
    return writeTenancyAct(scope, name, "offer", begun.value.found, {
      happenedOn: scope.today,
      set: { offeredOn: scope.today, answerDueOn },
    });
  },
});
