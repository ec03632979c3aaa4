import "server-only";
import { command } from "@/lib/platform/command";
import { housingRoles } from "../access";
import { assessHomeInput } from "../input";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/** How the home lies to school, work and transport, how the area is, and what else was considered. */
export const assessHome = command({
  name: "housing.assess-home",
  input: assessHomeInput,
  roles: housingRoles,
  async run(scope, { tenancyId, version, ...assessed }) {
    const name = "housing.assess-home";
    const begun = await beginTenancyAct(scope, name, "assess", { tenancyId, version });
    if (!begun.ok) return begun;
    return writeTenancyAct(scope, name, "assess", begun.value.found, {
      happenedOn: scope.today,
      set: assessed,
    });
  },
});
