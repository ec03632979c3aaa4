import "server-only";
import { command } from "@/lib/platform/command";
import { reopenEntryInput } from "../input";
import { markRoles, writeMark } from "./write-mark";

/** Opens an item again that was marked by hand; the record may show it as done at once. */
export const reopenEntry = command({
  name: "casework.reopen-entry",
  input: reopenEntryInput,
  roles: markRoles,
  run: (scope, entry) => writeMark(scope, "casework.reopen-entry", entry, { state: "open" }),
});
