import "server-only";
import { command } from "@/lib/platform/command";
import { wakeJobs } from "@/lib/platform/jobs";
import { ok } from "@/lib/platform/result";
import { benefitRoles } from "../access";
import { runInput } from "../input/run";
import { moveRun } from "./move-run";

/** Goes on with a month that was stopped, after the last participant that is done. */
export const resumeRun = command({
  name: "benefit.resume-run",
  input: runInput,
  roles: benefitRoles,
  async run(scope, input) {
    const moved = await moveRun(scope, "benefit.resume-run", input, {
      from: "stopped",
      to: "computing",
    });
    if (!moved.ok) return moved;
    wakeJobs(scope.municipalityId);
    return ok({ month: moved.value.month });
  },
});
