import "server-only";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { finishRepairInput } from "../input";
import { writeDefect } from "./write-defect";

/** Writes down that a defect is repaired, and what was done. Errors as `writeDefect`. */
export const finishRepair = command({
  name: "dwellings.finish-repair",
  input: finishRepairInput,
  roles: registerRoles,
  async run(scope, { repairedOn, repair, ...which }) {
    const act = "dwellings.finish-repair";
    if (repairedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { repairedOn: ["dwellings.errors.day-ahead"] },
      });
    }
    const after = { state: "repaired", repairedOn, repair: repair || null } as const;
    const written = await writeDefect(scope, which, { after, day: "repairedOn", act });
    return written.ok ? ok({ dwellingId: which.dwellingId }) : written;
  },
});
