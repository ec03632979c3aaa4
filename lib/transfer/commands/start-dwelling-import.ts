import "server-only";
import { command } from "@/lib/platform/command";
import { dwellingImportRoles } from "../access";
import { startImportInput } from "../input";
import { beginImport } from "./start-import";

/** Begins to carry out an import of dwellings that has been checked. Errors as `startImport`. */
export const startDwellingImport = command({
  name: "transfer.start-dwelling-import",
  input: startImportInput,
  roles: dwellingImportRoles,
  run: (scope, input) => beginImport(scope, input, "dwellings", "transfer.start-dwelling-import"),
});
