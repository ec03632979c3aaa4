import "server-only";
import { command } from "@/lib/platform/command";
import { markNotRelevantInput } from "../input";
import { markRoles, writeMark } from "./write-mark";

/** Marks a checklist item as not relevant here, with the reason. */
export const markNotRelevant = command({
  name: "casework.mark-not-relevant",
  input: markNotRelevantInput,
  roles: markRoles,
  run: (scope, { reason, ...entry }) =>
    writeMark(scope, "casework.mark-not-relevant", entry, { state: "not_relevant", reason }),
});
