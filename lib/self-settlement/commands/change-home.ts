import "server-only";
import { command } from "@/lib/platform/command";
import { applicationRoles } from "../access";
import { changeHomeInput } from "../input";
import { HOME_MAY_CHANGE } from "../rules/states";
import { beginChange, writeChange } from "./write-change";
import { writeHome } from "./write-home";

/**
 * Says which home the application is for. A lease belongs to its dwelling, and goes with it. Errors as
 * `beginChange` and `writeHome`.
 */
export const changeHome = command({
  name: "self-settlement.change-home",
  input: changeHomeInput,
  roles: applicationRoles,
  async run(scope, input) {
    const action = "self-settlement.change-home";
    const options = { states: HOME_MAY_CHANGE, ofWhereabouts: true };
    const begun = await beginChange(scope, input, action, options);
    if (!begun.ok) return begun;
    const { application } = begun.value;
    const home = await writeHome(scope, input, { caseId: application.caseId, action });
    if (!home.ok) return home;
    const leaseId = home.value === application.dwellingId ? application.leaseId : null;
    return writeChange(scope, application, { dwellingId: home.value, leaseId }, action);
  },
});
