import "server-only";
import { command } from "@/lib/platform/command";
import { markDoneInput } from "../input";
import { markRoles, writeMark } from "./write-mark";

/** Marks a checklist item as done by hand, with a note of how. */
export const markDone = command({
  name: "casework.mark-done",
  input: markDoneInput,
  roles: markRoles,
  run: (scope, { note, ...entry }) =>
    writeMark(scope, "casework.mark-done", entry, { state: "done_by_hand", note }),
});
