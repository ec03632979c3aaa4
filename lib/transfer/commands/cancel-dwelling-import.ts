import "server-only";
import { command } from "@/lib/platform/command";
import { dwellingImportRoles } from "../access";
import { runInput } from "../input";
import { stopImport } from "./cancel-import";

/** Stops an import of dwellings. Errors as `cancelImport`. */
export const cancelDwellingImport = command({
  name: "transfer.cancel-dwelling-import",
  input: runInput.omit({ version: true }),
  roles: dwellingImportRoles,
  run: (scope, { runId }) =>
    stopImport(scope, runId, "dwellings", "transfer.cancel-dwelling-import"),
});
