import "server-only";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { housingRoles } from "../access";
import { moveInInput } from "../input";
import { liveInPlaces } from "./keep-places";
import { beginTenancyAct, writeTenancyAct } from "./tenancy-act";

/**
 * The household has moved in. When each person was settled is the case's own word and not written
 * here. Errors: `housing.errors.still-lived-in` while those before have not moved out,
 * `housing.errors.place-taken` for a day earlier than the places are kept from.
 */
export const moveIn = command({
  name: "housing.move-in",
  input: moveInInput,
  roles: housingRoles,
  async run(scope, { movedInOn, note, ...read }) {
    const name = "housing.move-in";
    const begun = await beginTenancyAct(scope, name, "move_in", read);
    if (!begun.ok) return begun;
    const { found } = begun.value;
    const early = movedInOn > scope.today || (found.handedOverOn && movedInOn < found.handedOverOn);
    const late = found.plannedUntil !== null && movedInOn >= found.plannedUntil;
    if (early || late) {
      return fail("errors.invalid-input", {
        fields: { movedInOn: ["housing.errors.day-out-of-order"] },
      });
    }
    const lived = await liveInPlaces(scope, found.id, movedInOn);
    if (!lived.ok) return lived;
    return writeTenancyAct(scope, name, "move_in", found, {
      happenedOn: movedInOn,
      note,
      set: { movedInOn },
    });
  },
});
