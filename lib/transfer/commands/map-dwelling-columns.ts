import "server-only";
import { command } from "@/lib/platform/command";
import { dwellingImportRoles } from "../access";
import { mapDwellingColumnsInput } from "../input";
import { dwellingMappingProblem } from "../rules/dwelling-columns";
import { checkAnew, mappedRun } from "./map-columns";

/**
 * Says what the columns of a list of dwellings hold, keeps it for the next file with the same
 * headings, and begins the check of every row.
 *
 * Errors: `transfer.errors.{mapping-no-address,mapping-twice,not-now}`, `errors.changed-meanwhile`.
 */
export const mapDwellingColumns = command({
  name: "transfer.map-dwelling-columns",
  input: mapDwellingColumnsInput,
  roles: dwellingImportRoles,
  async run(scope, input) {
    const act = "transfer.map-dwelling-columns";
    const about = { kind: "dwellings", act, problemOf: dwellingMappingProblem } as const;
    const mapped = await mappedRun(scope, input, about);
    return mapped.ok ? checkAnew(scope, mapped.value, { act }) : mapped;
  },
});
