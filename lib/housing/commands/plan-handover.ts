import "server-only";
import { command } from "@/lib/platform/command";
import { housingRoles } from "../access";
import { planHandoverInput } from "../input";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/** Sets the day on which the household gets the keys. */
export const planHandover = command({
  name: "housing.plan-handover",
  input: planHandoverInput,
  roles: housingRoles,
  async run(scope, { handoverPlannedOn, ...read }) {
    const name = "housing.plan-handover";
    const begun = await beginTenancyAct(scope, name, "plan_handover", read);
    if (!begun.ok) return begun;
    return writeTenancyAct(scope, name, "plan_handover", begun.value.found, {
      happenedOn: scope.today,
      toDay: handoverPlannedOn,
      set: { handoverPlannedOn },
    });
  },
});
