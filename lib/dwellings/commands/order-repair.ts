import "server-only";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { orderRepairInput } from "../input";
import { writeDefect } from "./write-defect";

/** Writes down that a repair is ordered, from whom. Errors as `writeDefect`. */
export const orderRepair = command({
  name: "dwellings.order-repair",
  input: orderRepairInput,
  roles: registerRoles,
  async run(scope, { orderedOn, orderedFrom, ...which }) {
    const act = "dwellings.order-repair";
    if (orderedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { orderedOn: ["dwellings.errors.day-ahead"] },
      });
    }
    const after = { state: "ordered", orderedOn, orderedFrom } as const;
    const written = await writeDefect(scope, which, { after, day: "orderedOn", act });
    return written.ok ? ok({ dwellingId: which.dwellingId }) : written;
  },
});
