import "server-only";
import { command } from "@/lib/platform/command";
import { applicationRoles } from "../access";
import { changeFinderInput } from "../input";
import { finderColumns } from "./finder-columns";
import { beginChange, writeChange } from "./write-change";

/** Records who found the home, who helped, and when the household would like to move in. */
export const changeFinder = command({
  name: "self-settlement.change-finder",
  input: changeFinderInput,
  roles: applicationRoles,
  async run(scope, { wantedOn, note, ...input }) {
    const action = "self-settlement.change-finder";
    const begun = await beginChange(scope, input, action, { ofWhereabouts: true });
    if (!begun.ok) return begun;
    const set = { wantedOn, note, ...finderColumns(input) };
    return writeChange(scope, begun.value.application, set, action);
  },
});
