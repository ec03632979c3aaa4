import "server-only";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { benefitRoles } from "../access";
import { runInput } from "../input/run";
import { moveRun } from "./move-run";

/** Stops the computing of a month; it can go on later. */
export const stopRun = command({
  name: "benefit.stop-run",
  input: runInput,
  roles: benefitRoles,
  async run(scope, input) {
    const moved = await moveRun(scope, "benefit.stop-run", input, {
      from: "computing",
      to: "stopped",
    });
    return moved.ok ? ok({ month: moved.value.month }) : moved;
  },
});
