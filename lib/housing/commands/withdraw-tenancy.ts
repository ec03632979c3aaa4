import "server-only";
import { command } from "@/lib/platform/command";
import { housingRoles } from "../access";
import { withdrawTenancyInput } from "../input";
import { releasePlaces } from "./keep-places";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/** Takes back a reservation or an offer before anyone has moved in; the places are free again. */
export const withdrawTenancy = command({
  name: "housing.withdraw-tenancy",
  input: withdrawTenancyInput,
  roles: housingRoles,
  async run(scope, { withdrawalReason, withdrawalNote, ...read }) {
    const name = "housing.withdraw-tenancy";
    const begun = await beginTenancyAct(scope, name, "withdraw", read);
    if (!begun.ok) return begun;
    const { found } = begun.value;
    await releasePlaces(scope, found.id);
    return writeTenancyAct(scope, name, "withdraw", found, {
      happenedOn: scope.today,
      note: withdrawalNote,
      set: { withdrawnOn: scope.today, withdrawalReason, withdrawalNote },
    });
  },
});
