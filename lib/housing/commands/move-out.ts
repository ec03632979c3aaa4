import "server-only";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { moveOutInput } from "../input";
import { leavePlaces } from "./keep-places";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/** The household has moved out: where to and why. From that day the places are free. */
export const moveOut = command({
  name: "housing.move-out",
  input: moveOutInput,
  roles: housingRoles,
  async run(scope, { tenancyId, version, ...moved }) {
    const name = "housing.move-out";
    const begun = await beginTenancyAct(scope, name, "move_out", { tenancyId, version });
    if (!begun.ok) return begun;
    const { found } = begun.value;
    if (moved.movedOutOn > scope.today || moved.movedOutOn < (found.movedInOn ?? "")) {
      return fail("errors.invalid-input", {
        fields: { movedOutOn: ["housing.errors.day-out-of-order"] },
      });
    }
    await leavePlaces(scope, found.id, moved.movedOutOn);
    return writeTenancyAct(scope, name, "move_out", found, {
      happenedOn: moved.movedOutOn,
      note: moved.movedOutNote,
      set: moved,
    });
  },
});
